// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exportchoice.h"
#include "models/exportsource.h"

#include <memory>

namespace frontdesk::models {

/*! Writes sessions down in one format, piece by piece: head(), each row(), foot().

    Asks nothing of a session but what is chosen, and writes whatever it says as text. */
class SessionWriter {
public:
    virtual ~SessionWriter();

    [[nodiscard]] virtual QByteArray head() = 0;
    [[nodiscard]] virtual QByteArray row(const api::Session &session) = 0;
    [[nodiscard]] virtual QByteArray foot() = 0;

protected:
    SessionWriter() = default;
    Q_DISABLE_COPY_MOVE(SessionWriter)
};

//! Writes as \a choice says; \a count sessions will come, and are from \a source. Both are masked already.
[[nodiscard]] std::unique_ptr<SessionWriter> sessionWriter(
    const ExportChoice &choice, const ExportSource &source, qint64 count);

} // namespace frontdesk::models
