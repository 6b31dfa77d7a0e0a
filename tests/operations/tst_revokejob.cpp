// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "support/faultserver.h"
#include "support/sandboxserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;
using State = RevokeJob::State;

namespace {

//! Over a server that does what the test says.
struct Scripted {
    explicit Scripted(const QString &journal = u"journal.sqlite"_s)
        : t(server.baseUrl(), u"sk_test_0123456789abcdefa1B2"_s, folder.filePath(journal))
    {
    }
    void answer(const QString &id, const QByteArray &status, int http = 200)
    {
        const QByteArray json = R"({"object":"session","id":")" + id.toUtf8()
            + R"(","user_id":"user_1","client_id":"client_1","status":")" + status
            + R"(","created_at":1,"updated_at":2})";
        server.answer("/v1/sessions/" + id.toUtf8() + "/revoke", http, json);
        server.answer("/v1/sessions/" + id.toUtf8(), http, json);
    }
    [[nodiscard]] qsizetype posts() const
    {
        return std::ranges::count(server.requests(), QByteArray("POST"), &ReceivedRequest::verb);
    }

    QTemporaryDir folder;
    FaultServer server;
    JobUnderTest t;
};

QStringList some(int count)
{
    QStringList ids;
    for (int number = 1; number <= count; ++number)
        ids << u"sess_%1"_s.arg(number);
    return ids;
}

} // namespace

//! One job: what it counts, when it waits, and when it is over.
class TestRevokeJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHadEndedBeforeCountsAsDone()
    {
        Scripted s;
        s.answer(u"sess_1"_s, "revoked");
        s.answer(u"sess_2"_s, "ended");
        s.answer(u"sess_3"_s, "x", 404);
        RevokeJob &job = s.t.queue.add(s.t.plan(some(3)));
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(job.count(Fate::Revoked), 1);
        QCOMPARE(job.count(Fate::Ended), 2);
    }

    void oneThatFailsIsTriedAgainAlone()
    {
        Scripted s;
        s.answer(u"sess_1"_s, "revoked");
        s.answer(u"sess_2"_s, "x", 403);
        RevokeJob &job = s.t.queue.add(s.t.plan(some(2)));
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(job.count(Fate::Failed), 1);
        QCOMPARE(job.items().at(1).failure.httpStatus, 403);
        s.answer(u"sess_2"_s, "revoked");
        job.retry();
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(job.count(Fate::Revoked), 2);
        QCOMPARE(s.posts(), 3);
    }

    void whatIsUnknownIsAskedForBeforeItIsTriedAgain()
    {
        Scripted s;
        s.server.answer("/v1/sessions/sess_1/revoke", Reaction::close());
        s.server.answer("/v1/sessions/sess_1", Reaction::close());
        RevokeJob &job = s.t.queue.add(s.t.plan(some(1)));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(job.state()), static_cast<int>(State::Over), 20'000);
        QCOMPARE(job.count(Fate::Unknown), 1);
        const qsizetype before = s.posts();
        s.answer(u"sess_1"_s, "revoked");
        job.retry();
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(job.count(Fate::Revoked), 1);
        QCOMPARE(s.posts(), before);
    }

    void aPausedJobSendsNothingAndGoesOn()
    {
        Scripted s;
        const QStringList ids = some(60);
        for (const QString &id : ids)
            s.answer(id, "revoked");
        RevokeJob &job = s.t.queue.add(s.t.plan(ids));
        QTRY_VERIFY(job.count(Fate::Revoked) > 0);
        job.pause();
        QTRY_COMPARE(job.flying(), 0);
        QTRY_COMPARE(s.t.gate.running(), 0); // nothing is left open in the journal
        const qsizetype posts = s.posts();
        QVERIFY(posts < 60);
        QTest::qWait(0);
        QCOMPARE(s.posts(), posts);
        job.start();
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(s.posts(), 60);
    }

    void aStoppedJobAwaitsWhatIsUnderWay()
    {
        Scripted s;
        Reaction held = Reaction::answer(
            200, R"({"object":"session","id":"sess_1","user_id":"user_1","status":"revoked"})");
        held.held = true;
        const QStringList ids = some(60);
        for (const QString &id : ids)
            s.server.answer("/v1/sessions/" + id.toUtf8() + "/revoke", held);
        RevokeJob &job = s.t.queue.add(s.t.plan(ids));
        QTRY_COMPARE(s.server.heldCount(), job.width());
        job.stop();
        QCOMPARE(static_cast<int>(job.state()), static_cast<int>(State::Stopping));
        s.server.release();
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Over));
        QCOMPARE(s.posts(), job.width());
        QCOMPARE(job.count(Fate::Open), 60 - job.width());
    }

    void aRefusedKeyPausesBeforeAnythingElseIsTried()
    {
        Scripted s;
        const QStringList ids = some(60);
        for (const QString &id : ids)
            s.answer(id, "x", 401);
        RevokeJob &job = s.t.queue.add(s.t.plan(ids));
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Paused));
        QTRY_COMPARE(job.flying(), 0);
        QCOMPARE(job.pausedBy()->httpStatus, 401);
        QVERIFY(s.posts() <= job.width());
        QCOMPARE(job.count(Fate::Open), 60);
    }

    void noNetworkPausesRatherThanFailsTheRest()
    {
        Scripted s;
        const QStringList ids = some(200);
        for (const QString &id : ids) {
            s.server.answer("/v1/sessions/" + id.toUtf8() + "/revoke", Reaction::close());
            s.server.answer("/v1/sessions/" + id.toUtf8(), Reaction::close());
        }
        RevokeJob &job = s.t.queue.add(s.t.plan(ids));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(job.state()), static_cast<int>(State::Paused), 60'000);
        QVERIFY(job.count(Fate::Open) > 150);
    }

    void whatCannotBeWrittenDownIsNotSent()
    {
        Scripted s(u"a-file/journal.sqlite"_s);
        QFile inTheWay(s.folder.filePath(u"a-file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        RevokeJob &job = s.t.queue.add(s.t.plan(some(3)));
        QTRY_COMPARE(static_cast<int>(job.state()), static_cast<int>(State::Paused));
        QCOMPARE(job.pausedBy()->refusal, Refusal::Unrecorded);
        QVERIFY(s.server.requests().isEmpty());
        inTheWay.remove();
        for (const QString &id : some(3))
            s.answer(id, "revoked");
        job.start();
        QTRY_COMPARE(job.count(Fate::Revoked), 3);
    }

    void aJobGoesOnWhenTheTimeForChangesIsOver()
    {
        Scripted s;
        for (const QString &id : some(60))
            s.answer(id, "revoked");
        RevokeJob &job = s.t.queue.add(s.t.plan(some(60)));
        QTRY_VERIFY(job.count(Fate::Revoked) > 0);
        s.t.gate.lock();
        QTRY_COMPARE(job.count(Fate::Revoked), 60);
        QVERIFY(!s.t.gate.isOpen());
    }

    void jobsWaitInLine()
    {
        Scripted s;
        for (const QString &id : some(40))
            s.answer(id, "revoked");
        RevokeJob &first = s.t.queue.add(s.t.plan(some(40)));
        RevokeJob &second = s.t.queue.add(s.t.plan(some(2)));
        QCOMPARE(static_cast<int>(second.state()), static_cast<int>(State::Waiting));
        QTRY_COMPARE(static_cast<int>(second.state()), static_cast<int>(State::Over));
        QCOMPARE(static_cast<int>(first.state()), static_cast<int>(State::Over));
        s.t.queue.dismiss(first);
        QCOMPARE(s.t.queue.jobs(), QList {&second});
    }

    void everywhereEndsWhatAppearedMeanwhile()
    {
        const SandboxServer sandbox({u"--appear"_s, u"60"_s});
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), QTemporaryDir().filePath(u"journal.sqlite"_s));
        const UserId dana = *UserId::parse(sandbox.userId(u"dana@example.com"_s));
        QStringList live;
        for (const auto &session : sandbox.sessions(dana.text())) {
            const QString status = session["status"_L1].toString();
            if (status == u"active"_s || status == u"pending"_s)
                live << session["id"_L1].toString();
        }
        RevokeJob &job = t.queue.add(t.plan(live, {dana}));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(job.state()), static_cast<int>(State::Over), 20'000);
        QVERIFY(job.appeared() > 0);
        for (const auto &session : sandbox.sessions(dana.text()))
            QVERIFY(session["status"_L1].toString() != u"active"_s);
        QCOMPARE(sandbox.get(u"sandbox/ledger"_s)["revoked_again"_L1].toInt(), 0);
    }

    void somebodyWhoComesBackForEverDoesNotKeepItBusyForEver()
    {
        const SandboxServer sandbox({u"--appear"_s, u"100"_s});
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), QTemporaryDir().filePath(u"journal.sqlite"_s));
        RevokeJob &job = t.queue.add(t.plan({}, {*UserId::parse(sandbox.userId(u"dana@example.com"_s))}));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(job.state()), static_cast<int>(State::Over), 30'000);
        QVERIFY(job.appeared() > 20);
    }
};

QTEST_GUILESS_MAIN(TestRevokeJob)
#include "tst_revokejob.moc"
