// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "pageserver.h"
#include "peer.h"

#include "operations/jobundertest.h"
#include "support/opengate.h"

#include <QTemporaryDir>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

api::TransportOptions transportOptions(const Bench &bench)
{
    return {.mostInFlight = bench.options.concurrency, .withoutBudget = true};
}

QStringList names(int count)
{
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids << u"sess_bench%1"_s.arg(number);
    return ids;
}

//! Revokes sessions through the service alone: nothing is written down.
class Plainly final {
public:
    explicit Plainly(const Bench &bench)
        : m_api(m_network, m_clock, m_gate, {bench.baseUrl, *SecretKey::parse(bench.options.key)},
            transportOptions(bench))
    {
    }

    void revoke(const QStringList &ids)
    {
        QEventLoop loop;
        qsizetype left = ids.size();
        for (const QString &id : ids) {
            m_api.sessions.revoke(*SessionId::parse(id), {})
                .then(&loop, [&](const Result<api::Session> &answer) {
                    if (!answer)
                        qFatal("A session was not revoked");
                    if (--left == 0)
                        loop.quit();
                });
        }
        loop.exec();
        m_gate.changes.clear();
        m_gate.settled.clear();
    }

private:
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    OpenGate m_gate;
    api::BackendApi m_api;
};

//! The same as the program does it: a job, each intent in the journal before its request.
double revokedByJob(const Bench &bench, const QStringList &ids, const QString &journal)
{
    operations::JobUnderTest t(bench.baseUrl, bench.options.key, journal, transportOptions(bench));
    return timed([&] {
        QEventLoop loop;
        const operations::RevokeJob &job = t.queue.add(t.plan(ids));
        QObject::connect(&t.queue, &operations::JobQueue::changed, &loop, [&] {
            if (!t.queue.isBusy())
                loop.quit();
        });
        loop.exec();
        if (job.count(operations::Fate::Revoked) != ids.size())
            qFatal("Not every session was revoked");
    });
}

} // namespace

void measureRevoking(Bench &bench)
{
    if (!bench.options.wants(u"revoke"_s))
        return;
    if (!bench.server)
        return Report::skip(u"revoke"_s, u"real sessions are not revoked in order to measure"_s);
    const QStringList ids = names(bench.options.revokes);
    const auto peer = Peer::start(bench, u"revoke-sdk"_s);
    const QByteArray task = "revoke " + QByteArray::number(ids.size());
    const QTemporaryDir folder;
    int journal = 0;
    Plainly plainly(bench);
    const auto [plain, byJob, bySdk] = inTurns(
        bench.options.runs, [&] { return timed([&] { plainly.revoke(ids); }); },
        [&] { return revokedByJob(bench, ids, folder.filePath(u"%1.sqlite"_s.arg(++journal))); },
        [&] { return peer ? peer->take(task) : 0; });
    QJsonObject what {{u"sessions"_s, ids.size()}, {u"concurrency"_s, bench.options.concurrency}};
    bench.report.add(u"revoke"_s, plain, what);
    bench.report.add(u"revoke-job"_s, byJob, what);
    if (peer) {
        what.insert(u"peer"_s, peer->name());
        bench.report.add(u"revoke-sdk"_s, bySdk, what);
    }
}

} // namespace frontdesk::bench
