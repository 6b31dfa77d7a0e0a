// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"

#include "sessionpages.h"

#include <QNetworkReply>

namespace frontdesk::bench {

QByteArrayList bodies(const Bench &bench, qint64 rows)
{
    QByteArrayList found;
    if (bench.server) {
        for (qint64 offset = 0; offset < rows; offset += api::maximumPageSize)
            found << sessionPage(offset, api::maximumPageSize, rows);
        return found;
    }
    Backend backend(bench);
    backend.loadAll();
    const QByteArrayList targets = pageTargets(bench.options.user, backend.load.total().value_or(0));
    for (const QByteArray &target : targets) {
        QNetworkRequest request(QUrl::fromEncoded(bench.baseUrl.toEncoded() + target));
        request.setRawHeader("Authorization", "Bearer " + bench.options.key.toLatin1());
        request.setRawHeader("Clerk-API-Version", "2025-11-10");
        const std::unique_ptr<QNetworkReply> reply(backend.network.get(request));
        untilSignal(reply.get(), &QNetworkReply::finished, [] {});
        found << reply->readAll();
    }
    return found;
}

} // namespace frontdesk::bench
