// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/teamschema.h"
#include "teamundertest.h"

#include <QFile>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

//! A team sees one history, and only what its members wrote.
class TestTeamJournal final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Postgres> m_server;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    //! What \a address comes to, tried without joining.
    [[nodiscard]] Result<bool> tried(const QString &address, const QByteArray &password) const
    {
        TeamJournal team(file(u"tried"_s));
        return answerTo<bool>([&](QObject *context, const Journal::Then<bool> &then) {
            team.test(*TeamAddress::parse(address), Secret(password), context, then);
        });
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

    void twoComputersSeeOneHistory()
    {
        Desk one(file(u"one"_s));
        Desk two(file(u"two"_s));
        one.write(1, 20);
        two.write(21, 25);
        one.join(*m_server);
        QTRY_VERIFY(one.isCurrent());
        two.join(*m_server);
        QTRY_VERIFY(two.isCurrent());
        QVERIFY(one.team.state().lastExchange);
        one.team.retry();
        QTRY_COMPARE(read(one.journal)->size(), 25);
        const auto found = read(one.journal);
        const auto byTime = [](QList<Entry> entries) {
            std::ranges::sort(entries, {}, [](const Entry &entry) { return entry.intent.at; });
            return withoutIds(entries);
        };
        QCOMPARE(byTime(*read(two.journal)), byTime(*found));
        for (Desk *desk : {&one, &two}) {
            const auto checked = verify(desk->journal);
            QVERIFY(!checked->broken);
            QCOMPARE(checked->records, 25);
            QCOMPARE(checked->writers, 2);
            // What the others left open is theirs.
            QVERIFY(unfinished(desk->journal)->isEmpty());
        }
    }

    void whatIsWrittenIsSentSoon()
    {
        Desk desk(file(u"one"_s));
        desk.join(*m_server);
        QTRY_VERIFY(desk.isCurrent());
        desk.write(1, 3);
        QTRY_COMPARE(m_server->ask(countThere).toInt(), 3);
        QTRY_VERIFY(desk.isCurrent());
        QCOMPARE(desk.team.state().waiting, 0);
    }

    void twoProgramsShareOneFile()
    {
        Desk one(file(u"one"_s));
        Desk other(file(u"one"_s));
        one.join(*m_server);
        other.join(*m_server);
        for (int number = 1; number <= 40; number += 2) {
            one.write(number, number);
            other.write(number + 1, number + 1);
        }
        QTRY_COMPARE(m_server->ask(countThere).toInt(), 40);
        QTRY_VERIFY(one.isCurrent() && other.isCurrent());
        QCOMPARE(m_server->ask(outOfOrder).toInt(), 0);
        Desk far(file(u"far"_s));
        far.join(*m_server);
        QTRY_COMPARE(read(far.journal)->size(), 40);
        QVERIFY(!verify(far.journal)->broken);
    }

    //! Another computer makes it between the first look at the server and the lock.
    void whoeverIsSecondFindsItMade()
    {
        const auto hand = m_server->hold(teamLock);
        Desk desk(file(u"one"_s));
        desk.write(1, 1);
        desk.join(*m_server);
        QTRY_COMPARE(
            m_server->ask(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s)
                .toInt(),
            1);
        const QStringList statements = teamStatements();
        for (const QString &statement : statements)
            hand->run(statement);
        hand->run(u"COMMIT"_s);
        QTRY_VERIFY(desk.isCurrent() || desk.team.state().failure);
        QVERIFY2(desk.isCurrent(), qPrintable(desk.team.state().failure.value_or(Failure()).detail));
        QCOMPARE(m_server->ask(countThere).toInt(), 1);
    }

    void anAgentNeedsToReadAndToAddOnly()
    {
        Desk first(file(u"one"_s));
        first.write(1, 1);
        first.join(*m_server);
        QTRY_VERIFY(first.isCurrent());
        m_server->run(u"DROP ROLE IF EXISTS agent"_s);
        m_server->run(u"CREATE ROLE agent LOGIN PASSWORD 'p@ss \"w'':rd'"_s);
        m_server->run(u"GRANT SELECT, INSERT ON records TO agent"_s);
        m_server->run(u"GRANT SELECT ON frontdesk_journal TO agent"_s);
        m_server->run(u"GRANT USAGE ON SEQUENCE records_seq_seq TO agent"_s);
        Desk agent(file(u"two"_s));
        agent.write(2, 4);
        agent.join(m_server->address(u"agent"_s), "p@ss \"w':rd");
        QTRY_VERIFY(agent.isCurrent());
        QCOMPARE(read(agent.journal)->size(), 4);
        QCOMPARE(m_server->ask(countThere).toInt(), 4);
        m_server->run(u"DROP OWNED BY agent"_s);
        m_server->run(u"DROP ROLE agent"_s);
    }

    void aWrongPasswordIsTold()
    {
        Desk desk(file(u"one"_s));
        desk.write(1, 2);
        desk.join(m_server->address(), "quite-wrong");
        QTRY_COMPARE(desk.refusal(), Refusal::TeamDenied);
        QCOMPARE(static_cast<int>(desk.state()), static_cast<int>(TeamState::Kind::Refused));
        QCOMPARE(desk.team.state().waiting, 2);
        QVERIFY(!desk.team.state().failure->detail.contains(u"quite-wrong"_s));
        desk.join(*m_server);
        QTRY_VERIFY(desk.isCurrent());
    }

    void aDatabaseThatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QString &content, Refusal refusal) {
            QTest::newRow(name) << content << static_cast<int>(refusal);
        };
        row("other records", u"CREATE TABLE records (title text)"_s, Refusal::TeamForeign);
        row("something called the same", u"CREATE TABLE frontdesk_journal (title text)"_s,
            Refusal::TeamForeign);
        row("newer",
            u"CREATE TABLE frontdesk_journal (shape integer);"
            " INSERT INTO frontdesk_journal VALUES (99)"_s,
            Refusal::TeamNewer);
    }
    void aDatabaseThatIsNotOursIsLeftAlone()
    {
        QFETCH(QString, content);
        QFETCH(int, refusal);
        m_server->run(content);
        QCOMPARE(static_cast<int>(tried(m_server->address(), Postgres::password()).error().refusal), refusal);
        Desk desk(file(u"one"_s));
        desk.write(1, 1);
        desk.join(*m_server);
        QTRY_COMPARE(static_cast<int>(desk.refusal()), refusal);
        QCOMPARE(
            m_server->ask(u"SELECT count(*) FROM pg_class WHERE relname = 'records_seq_seq'"_s).toInt(), 0);
    }

    void tryingChangesNothing()
    {
        QCOMPARE(*tried(m_server->address(), Postgres::password()), false);
        QVERIFY(m_server->ask(u"SELECT to_regclass('records')"_s).isNull());
        Desk desk(file(u"one"_s));
        desk.join(*m_server);
        QTRY_VERIFY(desk.isCurrent());
        QCOMPARE(*tried(m_server->address(), Postgres::password()), true);
        QCOMPARE(tried(m_server->address(), "no").error().refusal, Refusal::TeamDenied);
        QCOMPARE(tried(u"postgres://localhost:1/x"_s, "no").error().refusal, Refusal::TeamUnreachable);
    }

    void aServerHasToProveItsName()
    {
        const QString plain = m_server->address();
        const QByteArray password = Postgres::password();
        QCOMPARE(tried(plain + u"?sslmode=require"_s, password).error().refusal, Refusal::TeamUntrusted);
        const QString own = file(u"own.crt"_s);
        m_server->encrypt(own);
        const QString other = file(u"other.crt"_s);
        QVERIFY(QFile::copy(own, other));
        const QString strict = plain + u"?sslmode=verify-full&sslrootcert="_s;
        QTRY_VERIFY(tried(strict + own, password));
        QVERIFY(tried(plain + u"?sslmode=require"_s, password));
        // Another name than the certificate's.
        QString elsewhere = strict + own;
        elsewhere.replace(u"localhost"_s, u"127.0.0.1"_s);
        QCOMPARE(tried(elsewhere, password).error().refusal, Refusal::TeamUntrusted);
        // A certificate of somebody else.
        m_server->encrypt(own);
        QTRY_VERIFY(tried(strict + own, password));
        QCOMPARE(tried(strict + other, password).error().refusal, Refusal::TeamUntrusted);
        QCOMPARE(tried(plain + u"?sslmode=verify-full"_s, password).error().refusal, Refusal::TeamUntrusted);
        m_server->run(u"ALTER SYSTEM SET ssl = off"_s);
        m_server->run(u"SELECT pg_reload_conf()"_s);
    }

    void rowsThereCannotBeChangedBySql_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("change") << u"UPDATE records SET body = '{}'"_s;
        QTest::newRow("remove") << u"DELETE FROM records"_s;
        QTest::newRow("empty") << u"TRUNCATE records"_s;
    }
    void rowsThereCannotBeChangedBySql()
    {
        QFETCH(QString, statement);
        Desk desk(file(u"one"_s));
        desk.write(1, 1);
        desk.join(*m_server);
        QTRY_VERIFY(desk.isCurrent());
        const QString guarded = u"DO $$ BEGIN %1; RAISE 'it did'; EXCEPTION WHEN raise_exception THEN"
                                " IF SQLERRM <> 'append-only' THEN RAISE; END IF; END $$"_s;
        m_server->run(guarded.arg(statement));
        QCOMPARE(m_server->ask(countThere).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTeamJournal)
#include "tst_teamjournal.moc"
