// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pending.h"

#include <functional>
#include <utility>

namespace frontdesk::api {

/*! A request in flight whose answer will be a T.

    Attach in the same statement: `service.get(id).then(this, [](const Result<T> &answer) { … })`. The
    callback runs at most once, on the context's thread, and not at all once the context is gone; a request
    that cannot have changed anything is then cancelled too.
*/
template <typename T>
class [[nodiscard]] Call final {
public:
    using Decoder = std::function<Result<T>(const Answer &)>;

    Call(Pending *pending, Decoder decode)
        : m_pending(pending)
        , m_decode(std::move(decode))
    {
    }

    //! \a callback takes `const Result<T> &`. \a context must not be null.
    template <typename Callback>
    CallHandle then(QObject *context, Callback callback) &&
    {
        QObject::connect(m_pending, &Pending::finished, context,
            [decode = std::move(m_decode), callback = std::move(callback)](
                const Result<Answer> &answer) mutable { callback(answer.and_then(decode)); });
        if (m_pending->isHarmless())
            QObject::connect(context, &QObject::destroyed, m_pending, &Pending::cancel);
        return CallHandle(m_pending);
    }

private:
    Pending *m_pending;
    Decoder m_decode;
};

} // namespace frontdesk::api
