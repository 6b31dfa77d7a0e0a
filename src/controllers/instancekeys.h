// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/jwk.h"
#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace frontdesk::api {
class JwksService;
}

namespace frontdesk::controllers {

/*! The public keys of one instance, kept for five minutes as Clerk's SDKs do. A key that is not among them is
   asked for once more: the instance may have a new one. */
class InstanceKeys final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<api::Jwks> &)>;

    //! Both must outlive this.
    InstanceKeys(api::JwksService &service, const Clock &clock, QObject *parent = nullptr);

    //! Calls \a then with the keys to look for \a kid in, which may be without it; never before this
    //! returns, and not at all once \a context is gone.
    void find(const QString &kid, QObject *context, Then then);

private:
    struct Asker {
        QString kid;
        QPointer<QObject> context;
        Then then;
    };

    [[nodiscard]] bool isEnough(const QString &kid) const;
    void take(const Result<api::Jwks> &answer);

    api::JwksService &m_service;
    const Clock &m_clock;
    api::Jwks m_keys;
    Instant m_fetched {};
    QSet<QString> m_unknown; //!< Looked for since then in vain.
    QList<Asker> m_askers;
};

} // namespace frontdesk::controllers
