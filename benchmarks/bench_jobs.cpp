// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_jobs [SESSIONS [FAULTS [LATENCY]]]
// Revokes SESSIONS sessions (10000) of a sandbox where FAULTS go wrong (all=1; "none" for none) and every
// answer is held for LATENCY milliseconds (5), the budget lifted, and reports how long it took, the longest
// time the thread of the window was busy without a pause, and the share of the time, but for that spent under
// Retry-After, in which as many requests were under way as may be.

#include "busy.h"
#include "operations/jobundertest.h"
#include "support/sandboxserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

namespace {

//! How long the job had as many requests under way as it may, and how long in all.
struct Fullness {
    QElapsedTimer clock;
    bool isFull = false;
    bool isWaiting = false; //!< The server asked to slow down.
    qint64 full = 0;
    qint64 all = 0;

    void note(bool fullNow, bool waitingNow)
    {
        const qint64 passed = clock.nsecsElapsed();
        clock.start();
        if (!isWaiting) {
            all += passed;
            full += isFull ? passed : 0;
        }
        isFull = fullNow;
        isWaiting = waitingNow;
    }
};

QStringList liveSessions(
    const QUrl &baseUrl, const QString &key, qsizetype wanted, const QTemporaryDir &folder)
{
    JobUnderTest t(baseUrl, key, folder.filePath(u"other.sqlite"_s));
    QStringList ids;
    api::SessionsQuery query;
    query.status = api::SessionStatus::Active;
    const std::function<void()> ask = [&] {
        t.api.sessions.list(query).then(&t.queue, [&](const Result<Page<api::Session>> &page) {
            query.offset += page ? static_cast<int>(page->sent()) : 0;
            for (const api::Session &session : page ? page->items : QList<api::Session>())
                ids << session.id.text();
            if (ids.size() >= wanted || (page && page->items.isEmpty()))
                QCoreApplication::quit();
            else
                ask();
        });
    };
    ask();
    QCoreApplication::exec();
    return ids.mid(0, wanted);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QString faults = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"all=1"_s;
    QStringList options {u"--people"_s, u"3000"_s, u"--sessions"_s, QString::number(wanted * 12),
        u"--environment"_s, u"production"_s, u"--latency"_s,
        argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"5"_s};
    if (faults != u"none"_s)
        options << u"--faults"_s << faults;
    const SandboxServer sandbox(options);
    const QTemporaryDir folder;
    const QStringList ids = liveSessions(sandbox.baseUrl(), sandbox.key(), wanted, folder);

    JobUnderTest t(sandbox.baseUrl(), sandbox.key(), folder.filePath(u"journal.sqlite"_s));
    Busy busy;
    Fullness fullness;
    bool isWaiting = false;
    RevokeJob &job = t.queue.add(t.plan(ids));
    const auto note = [&] { fullness.note(job.flying() == job.width(), isWaiting); };
    QObject::connect(&t.api.transport, &api::Transport::pausedUntil, &job, [&] {
        isWaiting = true;
        note();
    });
    QObject::connect(&t.api.transport, &api::Transport::resumed, &job, [&] {
        isWaiting = false;
        note();
    });
    QObject::connect(&job, &RevokeJob::changed, &job, [&] {
        note();
        if (job.state() == RevokeJob::State::Over)
            QCoreApplication::quit();
    });
    QElapsedTimer timer;
    timer.start();
    fullness.clock.start();
    busy.watch();
    QCoreApplication::exec();
    std::printf("%lld sessions in %.1f s, %.1f s of it not under Retry-After\n",
        static_cast<long long>(ids.size()), static_cast<double>(timer.elapsed()) / 1e3,
        static_cast<double>(fullness.all) / 1e9);
    std::printf("revoked %lld, failed %lld, unknown %lld\n", static_cast<long long>(job.count(Fate::Revoked)),
        static_cast<long long>(job.count(Fate::Failed)), static_cast<long long>(job.count(Fate::Unknown)));
    std::printf("queue full %.1f %% of that time\n",
        100.0 * static_cast<double>(fullness.full) / static_cast<double>(fullness.all));
    std::printf(
        "longest between two ticks of a timer of 1 ms: %.1f ms\n", static_cast<double>(busy.longest) / 1e6);
    return 0;
}
