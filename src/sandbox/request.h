// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace frontdesk::sandbox {

//! One request, decoded as far as every operation needs it.
struct Request {
    QByteArray method; //!< "GET", "POST" …
    QByteArray path; //!< As sent, without the version prefix: "/sessions/sess_2…".
    QList<QByteArray> parts; //!< The path cut at its slashes, then percent-decoded.
    QList<std::pair<QByteArray, QByteArray>> query; //!< Decoded; `name[]` is `name`.
    QByteArray authorization;
    QByteArray version; //!< Clerk-API-Version; empty: not sent.
    QByteArray origin;
    QByteArray contentType;
    QByteArray body;
    QByteArray trace; //!< Goes back as Clerk-Trace-Id.
    bool wantsClose = false;

    //! Every value of a parameter, in order.
    [[nodiscard]] QList<QByteArray> values(const QByteArray &name) const;
    //! The first value.
    [[nodiscard]] std::optional<QByteArray> value(const QByteArray &name) const;
};

//! Reads what stands in \a rawPath and \a rawQuery, both percent-encoded, into \a request.
void readTarget(Request &request, QByteArray rawPath, const QByteArray &rawQuery);

} // namespace frontdesk::sandbox
