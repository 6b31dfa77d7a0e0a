// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"
#include "pageserver.h"
#include "peer.h"
#include "rawfetch.h"
#include "sessionpages.h"

#include "models/sessiontablemodel.h"

#include <QNetworkReply>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The same requests through a bare QNetworkAccessManager, the answers read and thrown away.
void fetchBare(const Bench &bench, QNetworkAccessManager &network, QByteArrayList targets)
{
    QEventLoop loop;
    int flying = 0;
    const std::function<void()> next = [&] {
        if (targets.isEmpty() && flying == 0)
            loop.quit();
        while (flying < bench.options.concurrency && !targets.isEmpty()) {
            QNetworkRequest request(QUrl::fromEncoded(bench.baseUrl.toEncoded() + targets.takeFirst()));
            request.setRawHeader("Authorization", "Bearer " + bench.options.key.toLatin1());
            request.setRawHeader("Clerk-API-Version", "2025-11-10");
            QNetworkReply *reply = network.get(request);
            ++flying;
            QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
                --flying;
                next();
                static_cast<void>(reply->readAll());
                reply->deleteLater();
            });
        }
    };
    next();
    loop.exec();
}

//! Our way and its references in turns; figures are called \a name and what follows.
void measureSideBySide(Bench &bench, const QString &name, Peer *peer)
{
    Backend backend(bench);
    models::SessionTableModel model;
    QObject::connect(&backend.load, &operations::LoadAll::loaded, &model,
        [&model](const api::PackedPage &page) { model.upsert(page); });
    const auto load = [&](qint64 foreseen) {
        model.reset();
        return timed([&] { backend.loadAll(foreseen); });
    };
    load(0);
    const qint64 total = model.rowCount();
    const QByteArrayList targets = pageTargets(bench.options.user, total);
    RawFetch raw(bench.baseUrl, bench.options.key.toLatin1(), bench.options.concurrency);
    QNetworkAccessManager network;
    qint64 bytes = 0;

    const auto times = inTurns(
        bench.options.runs, [&] { return load(total); }, [&] { return load(0); },
        [&] { return timed([&] { bytes = raw.fetch(targets); }); },
        [&] { return timed([&] { fetchBare(bench, network, targets); }); },
        [&] { return peer ? peer->take("load-all") : 0; });
    const QJsonObject what {{u"sessions"_s, total}, {u"pages"_s, targets.size()}, {u"bytes"_s, bytes},
        {u"concurrency"_s, bench.options.concurrency}, {u"complete"_s, backend.load.isComplete()}};
    bench.report.add(name, times[0], what);
    bench.report.add(name + u"-unforeseen"_s, times[1], what);
    if (bytes > 0)
        bench.report.add(name + u"-raw"_s, times[2], what);
    else
        Report::skip(
            name + u"-raw"_s, u"bare sockets need plain http and answers that say how long they are"_s);
    bench.report.add(name + u"-bare-qt"_s, times[3], what);
    if (peer) {
        QJsonObject other = what;
        other.insert(u"peer"_s, peer->name());
        bench.report.add(name + u"-sdk"_s, times[4], other);
    }
}

} // namespace

void measureLoading(Bench &bench)
{
    if (!bench.options.wants(u"load-all"_s))
        return;
    const auto peer = Peer::start(bench, u"load-all-sdk"_s);
    measureSideBySide(bench, u"load-all"_s, peer.get());
    if (!bench.server)
        return;
    bench.server->setDelay(std::chrono::milliseconds(20));
    measureSideBySide(bench, u"load-all-20ms"_s, peer.get());
    bench.server->setDelay(std::chrono::milliseconds(0));
}

} // namespace frontdesk::bench
