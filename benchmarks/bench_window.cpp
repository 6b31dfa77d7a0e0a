// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_window [SESSIONS]
// Revokes SESSIONS sessions (400) of a sandbox in the whole window, a list of 700 of them and the activity
// log in view, within the budget of a production instance, and reports the longest time in which the window
// did nothing else, step by step.

#include "busy.h"
#include "support/sandboxserver.h"
#include "ui/windowundertest.h"

#include <QAction>

#include <cstdio>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Turns the event loop until \a probe is true, and says how long the window was busy at most meanwhile.
template <typename Probe>
void measure(const char *what, Probe probe)
{
    QElapsedTimer all;
    all.start();
    Busy busy;
    busy.watch();
    while (!probe())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%-48s %6.1f ms at most, of %.1f s\n", what, static_cast<double>(busy.longest) / 1e6,
        static_cast<double>(all.elapsed()) / 1e3);
}

QList<api::Session> live(WindowUnderTest &t, qsizetype wanted)
{
    QList<api::Session> found;
    bool isDone = false;
    api::SessionsQuery query;
    query.status = api::SessionStatus::Active;
    const std::function<void()> ask = [&] {
        t.desk.api.sessions.list(query).then(&t.window, [&](const Result<Page<api::Session>> &page) {
            query.offset += page ? static_cast<int>(page->sent()) : 0;
            found << (page ? page->items : QList<api::Session>());
            isDone = found.size() >= wanted || (page && page->items.isEmpty());
            if (!isDone)
                ask();
        });
    };
    ask();
    measure("making the list", [&] { return isDone; });
    return found.mid(0, wanted);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : 400;
    const SandboxServer sandbox(
        {u"--people"_s, u"3000"_s, u"--sessions"_s, QString::number(qMax(24'000, wanted * 12)),
            u"--environment"_s, u"production"_s, u"--latency"_s, u"5"_s});
    WindowUnderTest t(sandbox.baseUrl(), sandbox.key());
    measure("the first second", [timer = QDeadlineTimer(1000)] { return timer.hasExpired(); });
    t.searchFor(sandbox.userId(u"kiosk@example.com"_s));
    measure("the first page", [&] { return t.desk.sessionTable.rowCount() > 0; });
    t.find<QAction>("loadAll")->trigger();
    measure("all pages", [&] { return t.desk.sessionTable.rowCount() >= 700; });
    t.find<QAction>("showActivity")->trigger();
    const QList<api::Session> sessions = live(t, wanted);
    t.desk.gate.allow();
    operations::RevokeJob &job = t.desk.startJob(sessions, {}, {u"bench"_s, {}});
    measure("the job", [&] { return job.state() == operations::RevokeJob::State::Over; });
    std::printf("revoked %lld of %lld\n", static_cast<long long>(job.count(operations::Fate::Revoked)),
        static_cast<long long>(sessions.size()));
    return 0;
}
