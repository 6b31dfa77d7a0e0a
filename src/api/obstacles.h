// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/obstacle.h"

#include <QNetworkReply>
#include <QSslError>

namespace frontdesk::api {

//! What is wrong with \a shown, the certificate that the server of \a url showed. \a errors are not empty; of
//! several the one is told that a person should know of first.
[[nodiscard]] Obstacle obstacleOf(
    const QUrl &url, const QList<QSslError> &errors, const QSslCertificate &shown);

//! What stood in the way of a request to \a url that ended with \a error before it had left, and without
//! errors of a certificate; nullopt when that is nothing known. \a proxy as NetworkAccess::proxyFor() says.
[[nodiscard]] std::optional<Obstacle> obstacleOf(
    const QUrl &url, QNetworkReply::NetworkError error, const QString &proxy);

//! It may be gone when the same is tried again, without anybody doing anything.
[[nodiscard]] bool passesByItself(const Obstacle &obstacle);

} // namespace frontdesk::api
