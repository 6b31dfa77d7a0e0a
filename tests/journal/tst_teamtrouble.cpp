// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamundertest.h"

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Whatever the server does, nothing is lost, and what it was made to hold behind our backs is told.
class TestTeamTrouble final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Postgres> m_server;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    //! Fills the server from two files of \a records each; closed again.
    void fill(int records)
    {
        for (const QString &name : {u"one"_s, u"two"_s}) {
            Desk desk(file(name));
            desk.write(1, records);
            desk.join(*m_server);
            QTRY_VERIFY(desk.isCurrent());
        }
    }
    [[nodiscard]] QString writerOf(const QString &name) const
    {
        return writtenIn(file(name)).first().record.writer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isThere())
            QSKIP("no PostgreSQL: run by pg_virtualenv");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Postgres>();
    }

    void aServerThatComesLaterGetsEverything()
    {
        Desk desk(file(u"one"_s));
        Postgres::stop();
        desk.join(*m_server);
        QTRY_COMPARE(desk.refusal(), Refusal::TeamUnreachable);
        desk.write(1, 30);
        QTRY_COMPARE(desk.team.state().waiting, 30);
        QCOMPARE(static_cast<int>(desk.state()), static_cast<int>(TeamState::Kind::Unreachable));
        Postgres::start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isCurrent(), 60'000); // by itself
        QCOMPARE(m_server->ask(countThere).toInt(), 30);
        QCOMPARE(m_server->ask(outOfOrder).toInt(), 0);
    }

    void aServerThatFailsInTheMidstOfABurstLosesNothing()
    {
        Desk one(file(u"one"_s));
        Desk two(file(u"two"_s));
        one.join(*m_server);
        two.join(*m_server);
        int written = 0;
        for (int cut = 0; cut < 3; ++cut) {
            for (int step = 0; step < 50; ++step) {
                ++written;
                one.write(written, written);
                two.write(written, written);
            }
            QTRY_VERIFY(m_server->ask(u"SELECT to_regclass('records') IS NOT NULL"_s).toBool());
            QTRY_VERIFY(m_server->ask(countThere).toInt() > cut * 100);
            Postgres::stop();
            one.write(written + 1, written + 20);
            two.write(written + 1, written + 20);
            written += 20;
            Postgres::start();
            one.team.retry();
            two.team.retry();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->ask(countThere).toInt(), 2 * written, 60'000);
        QCOMPARE(m_server->ask(outOfOrder).toInt(), 0);
        for (Desk *desk : {&one, &two}) {
            QTRY_VERIFY(desk->isCurrent());
            desk->team.retry();
            QTRY_COMPARE(verify(desk->journal)->records, 2 * written);
            QVERIFY(!verify(desk->journal)->broken);
        }
    }

    void aServerThatHangsKeepsNobodyFromClosing()
    {
        {
            Desk desk(file(u"one"_s), 200ms);
            desk.join(*m_server);
            QTRY_VERIFY(desk.isCurrent());
            m_server->freeze();
            desk.write(1, 5);
            QTRY_COMPARE(desk.refusal(), Refusal::TeamSilent);
            // And nobody from trying again, or going elsewhere.
            desk.team.retry();
            QTRY_COMPARE(desk.refusal(), Refusal::TeamSilent);
        } // ends here, or never
        m_server->thaw();
        Desk again(file(u"one"_s));
        again.join(*m_server);
        QTRY_VERIFY(again.isCurrent());
        QCOMPARE(m_server->ask(countThere).toInt(), 5);
    }

    void aServerThatHungIsTakenUpAgain()
    {
        Desk desk(file(u"one"_s), 200ms);
        desk.join(*m_server);
        QTRY_VERIFY(desk.isCurrent());
        m_server->freeze();
        desk.write(1, 5);
        QTRY_COMPARE(desk.refusal(), Refusal::TeamSilent);
        m_server->thaw();
        QTRY_VERIFY(desk.isCurrent());
        QCOMPARE(m_server->ask(countThere).toInt(), 5);
    }

    void aRecordThatWasChangedThereIsRefusedAndTheOthersComeAllTheSame_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("its words") << u"body = replace(body, 'lost', 'kept')"_s;
        QTest::newRow("its time") << u"at = at + 1"_s;
        QTest::newRow("its place") << u"place = place + 50"_s;
        QTest::newRow("its hash") << u"hash = ''"_s;
        QTest::newRow("no text that ends") << u"body = repeat(' ', 20000000)"_s;
        QTest::newRow("numbers that cannot be")
            << u"type = -7, code = 2147483647, at = -9223372036854775807"_s;
        QTest::newRow("another's record") << u"subject = 9223372036854775807, subject_writer = E'x\\ny'"_s;
    }
    void aRecordThatWasChangedThereIsRefusedAndTheOthersComeAllTheSame()
    {
        QFETCH(QString, change);
        fill(5);
        m_server->tamper(
            u"UPDATE records SET %1 WHERE writer = '%2' AND number = 3"_s.arg(change, writerOf(u"one"_s)));
        Desk third(file(u"third"_s));
        third.join(*m_server);
        QTRY_COMPARE(third.refusal(), Refusal::TeamAltered);
        QVERIFY(third.team.state().failure->detail.contains(u"record 3"_s));
        QCOMPARE(read(third.journal)->size(), 7);
        QVERIFY(!verify(third.journal)->broken);
    }

    void recordsThatAreGoneFromThereAreToldAndSentAgainWhenAsked()
    {
        fill(5);
        m_server->tamper(u"DELETE FROM records WHERE writer = '%1' AND number > 2"_s.arg(writerOf(u"one"_s)));
        for (const QString &name : {u"two"_s, u"one"_s}) {
            Desk desk(file(name));
            desk.join(*m_server);
            QTRY_COMPARE(desk.refusal(), Refusal::TeamCutOff);
            QCOMPARE(m_server->ask(countThere).toInt(), 7);
            desk.team.retry();
            QTRY_VERIFY(desk.isCurrent());
        }
        QCOMPARE(m_server->ask(countThere).toInt(), 10);
    }

    void aChainThatWasWrittenAnewThereIsToldToAll()
    {
        fill(5);
        m_server->tamper(u"UPDATE records SET hash = decode(repeat('ab', 32), 'hex') WHERE writer = '%1'"
                         " AND number = 5"_s.arg(writerOf(u"one"_s)));
        for (const QString &name : {u"one"_s, u"two"_s}) {
            Desk desk(file(name));
            desk.join(*m_server);
            QTRY_COMPARE(desk.refusal(), Refusal::TeamAltered);
            // The other chain goes on.
            desk.write(6, 6);
            QTRY_COMPARE(m_server->ask(countThere).toInt(), name == "one"_L1 ? 10 : 11);
        }
    }

    void whoeverWritesInOurNameIsTold()
    {
        fill(2);
        m_server->run(
            u"INSERT INTO records (writer, number, place, type, subject_writer, subject, at, code,"
            " body, hash) VALUES ('%1', 3, 9, 0, '', 0, 1, 0, '{}', 'x')"_s.arg(writerOf(u"one"_s)));
        Desk desk(file(u"one"_s));
        desk.join(*m_server);
        QTRY_COMPARE(desk.refusal(), Refusal::TeamAltered);
        QCOMPARE(verify(desk.journal)->records, 4);
    }
};

QTEST_GUILESS_MAIN(TestTeamTrouble)
#include "tst_teamtrouble.moc"
