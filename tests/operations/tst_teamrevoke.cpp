// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "journal/teamjournal.h"
#include "support/postgres.h"
#include "support/sandboxserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

//! The team's server fails in the midst of a job: the job does not notice, and the server learns all of it.
class TestTeamRevoke final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isThere())
            QSKIP("no PostgreSQL: run by pg_virtualenv");
    }

    void aServerThatStopsInTheMidstOfAJobLearnsAllOfIt()
    {
        const QTemporaryDir folder;
        const Postgres server;
        const SandboxServer sandbox({u"--sessions"_s, u"2000"_s, u"--latency"_s, u"20"_s});
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), folder.filePath(u"one"_s));
        journal::TeamJournal team(folder.filePath(u"one"_s));
        QObject::connect(&t.journal, &journal::Journal::headMoved, &team, &journal::TeamJournal::noteWritten);
        team.join(*journal::TeamAddress::parse(server.address()), Secret(Postgres::password()));
        const auto isCurrent = [&team] { return team.state().kind == journal::TeamState::Kind::Current; };
        QTRY_VERIFY(isCurrent());

        QStringList ids;
        const QJsonArray sessions
            = sandbox.get(u"sessions"_s, QUrlQuery {{u"status"_s, u"active"_s}, {u"limit"_s, u"300"_s}})
                  .array();
        for (const auto &session : sessions)
            ids << session.toObject().value(u"id"_s).toString();
        QVERIFY(ids.size() > 100);
        const RevokeJob &job = t.queue.add(t.plan(ids));
        QTRY_VERIFY(job.count(Fate::Revoked) > 10);
        Postgres::stop();
        QVERIFY(job.state() != RevokeJob::State::Over);
        QTRY_COMPARE_WITH_TIMEOUT(job.count(Fate::Revoked), ids.size(), 60'000);
        QTRY_COMPARE(t.gate.running(), 0);
        Postgres::start();
        team.retry();
        // The job and its end, and an intent and an outcome of each session, once and in order.
        const qsizetype records = 2 + 2 * ids.size();
        QTRY_COMPARE_WITH_TIMEOUT(server.ask(u"SELECT count(*) FROM records"_s).toInt(), records, 60'000);
        QTRY_VERIFY(isCurrent());
        QCOMPARE(
            server.ask(u"SELECT count(DISTINCT subject) FROM records WHERE type = 1 AND code = 0"_s).toInt(),
            ids.size());
        QCOMPARE(server
                     .ask(u"SELECT count(*) FROM (SELECT number, row_number() OVER (ORDER BY seq) AS arrived"
                          " FROM records) r WHERE number <> arrived"_s)
                     .toInt(),
            0);
    }
};

QTEST_GUILESS_MAIN(TestTeamRevoke)
#include "tst_teamrevoke.moc"
