// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace frontdesk::api {

/*! Posts \a body so that it leaves at most once.

    Qt sends a request again by itself when the server closes the connection without an answer, POST included:
    a token would be minted twice. It cannot where the body is read from a device that has no way back.
*/
[[nodiscard]] QNetworkReply *postOnce(
    QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body);

} // namespace frontdesk::api
