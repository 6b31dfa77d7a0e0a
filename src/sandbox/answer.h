// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace frontdesk::sandbox {

struct Request;

//! What goes back. The body is JSON.
struct Answer {
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray type = "application/json";

    enum class Delivery {
        Whole,
        Cut, //!< Half of it, then the connection ends.
        Lost, //!< Nothing, then the connection ends.
        Never, //!< Nothing, and the connection stays.
    } delivery
        = Delivery::Whole;
};

[[nodiscard]] Answer answered(QByteArray json);
[[nodiscard]] Answer answered(const QJsonObject &object);
[[nodiscard]] Answer answered(const QJsonArray &array);

//! An error as Clerk tells it: one entry, with the trace id of \a request.
[[nodiscard]] Answer failed(const Request &request, int status, const QString &code, const QString &message,
    const QString &longMessage, const QString &parameter = {});

//! 404 for a \a kind ("Session") with an id nobody has.
[[nodiscard]] Answer notFound(const Request &request, const QString &kind, const QByteArray &id);
//! 422: \a parameter does not take \a text.
[[nodiscard]] Answer invalidValue(const Request &request, const QString &parameter, const QByteArray &text);

} // namespace frontdesk::sandbox
