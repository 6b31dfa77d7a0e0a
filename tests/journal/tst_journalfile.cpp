// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalundertest.h"
#include "outsider.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! The journal's file on the disk: who may read it, what it withstands, what happens when it is not to be
//! had.
class TestJournalFile final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"frontdesk/journal.sqlite"_s); }
    void put(const QString &where, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(where).absolutePath()));
        QFile file(where);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anIntentIsThereForOthersWhenItIsSaidToBe()
    {
        Journal journal(path());
        QVERIFY(begin(journal, someIntent()));
        const Outsider outsider(path());
        QCOMPARE(outsider.ask(u"SELECT body ->> 'session' FROM records"_s).toString(), u"sess_1"_s);
        QCOMPARE(outsider.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    }

    void whatIsWrittenStaysAsItIs_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("change") << u"UPDATE records SET body = '{}'"_s;
        QTest::newRow("remove") << u"DELETE FROM records"_s;
        QTest::newRow("put another in its place") << u"REPLACE INTO records SELECT id, writer, number, type, "
                                                     u"subject_writer, subject, at, code, '{}',"
                                                     u" hash, NULL FROM records"_s;
        QTest::newRow("put another at its place in the chain")
            << u"REPLACE INTO records SELECT id + 9, writer, number, type, subject_writer, subject, at, code,"
               u" '{}', hash, NULL FROM records"_s;
    }
    void whatIsWrittenStaysAsItIs()
    {
        QFETCH(QString, statement);
        Journal journal(path());
        const auto id = begin(journal, someIntent());
        QVERIFY(end(journal, *id, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
        QVERIFY(Outsider(path()).complaint(statement).contains(u"append-only"_s));
    }

    void onlyItsOwnerMayReadIt()
    {
#ifdef Q_OS_UNIX
        Journal journal(path());
        QVERIFY(begin(journal, someIntent()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfo folder(QFileInfo(path()).absolutePath());
        QVERIFY(!(folder.permissions() & others));
        const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 1);
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
#endif
    }

    void aKeyOrATokenNeverReachesTheDisk()
    {
        const QString key = u"sk_live_0123456789abcdefghijkLMNOP"_s;
        const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlc2lnbmF0dXJl"_s;
        {
            Journal journal(path());
            Intent intent = someIntent();
            intent.change.purpose = {u"pasted "_s + key, token};
            intent.change.detail = key;
            intent.operatorName = key;
            const auto id = begin(journal, intent);
            QVERIFY(end(journal, *id, {intent.at, Outcome::Kind::Failed, 0, key, token}));
        }
        const QFileInfoList files = QFileInfo(path()).dir().entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("0123456789abcdefghijk"));
            QVERIFY(!bytes.contains("c2lnbmF0dXJl"));
        }
    }

    void whatCannotBeOpenedRefusesAndIsTriedAgain_data()
    {
        QTest::addColumn<QString>("inTheWay");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a file where the folder should be") << u"frontdesk"_s << QByteArray();
        QTest::newRow("a folder where the file should be") << u"frontdesk/journal.sqlite/x"_s << QByteArray();
        QTest::newRow("something else") << u"frontdesk/journal.sqlite"_s << QByteArray(8192, 'x');
    }
    void whatCannotBeOpenedRefusesAndIsTriedAgain()
    {
        QFETCH(QString, inTheWay);
        QFETCH(QByteArray, content);
        put(m_folder->filePath(inTheWay), content);
        Journal journal(path());
        const auto refused = begin(journal, someIntent());
        QCOMPARE(refused.error().refusal, Refusal::Unrecorded);
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(read(journal).error().refusal, Refusal::UnreadableJournal);

        QDir(m_folder->filePath(u"frontdesk"_s)).removeRecursively();
        QFile::remove(m_folder->filePath(u"frontdesk"_s));
        QVERIFY(begin(journal, someIntent()));
        QCOMPARE(read(journal)->size(), 1);
    }

    void aDamagedFileIsNeverReadInPart()
    {
        constexpr qsizetype pageSize = 4096;
        {
            Journal journal(path());
            for (int number = 1; number <= 100; ++number)
                QVERIFY(begin(journal, someIntent(number)));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        int refused = 0;
        for (qsizetype page = pageSize; page < whole.size(); page += pageSize) {
            put(path(), QByteArray(whole).replace(page, pageSize, QByteArray(pageSize, 'x')));
            Journal journal(path());
            const auto entries = read(journal);
            if (entries)
                QCOMPARE(entries->size(), 100); // the page held none of them
            else
                ++refused;
        }
        QVERIFY(refused > 0);
    }

    void aNewerVersionsFileIsLeftAlone()
    {
        {
            Journal journal(path());
            QVERIFY(begin(journal, someIntent()));
        }
        QCOMPARE(Outsider(path()).complaint(u"PRAGMA user_version = 99"_s), QString());
        Journal journal(path());
        const auto refused = begin(journal, someIntent(2));
        QCOMPARE(refused.error().refusal, Refusal::Unrecorded);
        QVERIFY(refused.error().detail.contains(u"99"_s));
        QCOMPARE(Outsider(path()).ask(u"SELECT count(*) FROM records"_s).toInt(), 1);
    }

    void anotherDatabaseIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        Outsider(path()).run(u"CREATE TABLE recipes (name TEXT)"_s);
        Journal journal(path());
        const auto refused = begin(journal, someIntent());
        QCOMPARE(refused.error().refusal, Refusal::Unrecorded);
        QVERIFY(refused.error().detail.contains(u"no journal"_s));
        QCOMPARE(Outsider(path()).ask(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
        QCOMPARE(Outsider(path()).ask(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    }

    void whatTheFirstVersionWroteIsCarriedOver()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        {
            const Outsider older(path());
            older.run(
                u"CREATE TABLE intents (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,"
                " operator TEXT NOT NULL, instance TEXT NOT NULL, instance_id TEXT NOT NULL,"
                " production INTEGER NOT NULL, action INTEGER NOT NULL, session TEXT NOT NULL,"
                " user TEXT NOT NULL, detail TEXT NOT NULL, reason TEXT NOT NULL, ticket TEXT NOT NULL)"_s);
            older.run(
                u"CREATE TABLE outcomes (intent INTEGER PRIMARY KEY REFERENCES intents (id),"
                " at INTEGER NOT NULL, kind INTEGER NOT NULL, status INTEGER NOT NULL, trace TEXT NOT NULL,"
                " detail TEXT NOT NULL)"_s);
            older.run(u"CREATE TRIGGER intents_keep BEFORE DELETE ON intents"
                      " BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
            older.run(
                u"INSERT INTO intents VALUES (1, 1000, 'dana', 'Acme', 'ins_1', 1, 1, 'sess_1', 'user_1',"
                " '3600 s', 'test', 'T-1'), (2, 2000, 'sam', 'Beta', '', 0, 0, 'sess_2', '', '', '', '')"_s);
            older.run(u"INSERT INTO outcomes VALUES (1, 1500, 1, 403, 'trace_1', 'why')"_s);
            older.run(u"PRAGMA user_version = 1"_s);
        }
        Journal journal(path());
        const auto entries = read(journal);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).intent.operatorName, u"sam"_s);
        QVERIFY(!entries->at(0).outcome);
        const Entry &first = entries->at(1);
        const Intent expected {Instant(1s), u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"),
            Environment::Production,
            {Action::CreateToken, *SessionId::parse(u"sess_1"), *UserId::parse(u"user_1"), u"3600 s"_s,
                {u"test"_s, u"T-1"_s}}};
        QCOMPARE(first.intent, expected);
        const Outcome outcome {Instant(1500ms), Outcome::Kind::Failed, 403, u"trace_1"_s, u"why"_s};
        QCOMPARE(*first.outcome, outcome);
        Filter byTrace;
        byTrace.text = u"trace_1"_s;
        QCOMPARE(read(journal, byTrace)->size(), 1);
        QVERIFY(!verify(journal)->broken);
        QVERIFY(!Outsider(path()).ask(u"SELECT 1 FROM sqlite_schema WHERE name = 'intents'"_s).isValid());
    }

    void aFileThatWasTakenAwayIsMadeAnew()
    {
        Journal journal(path());
        QVERIFY(begin(journal, someIntent()));
        QVERIFY(QFileInfo(path()).dir().removeRecursively());
        QVERIFY(begin(journal, someIntent(2)));
        QCOMPARE(Outsider(path()).ask(u"SELECT body ->> 'session' FROM records"_s).toString(), u"sess_2"_s);
    }

    void aDiskThatIsFullRefusesUntilThereIsRoom()
    {
#ifdef Q_OS_UNIX
        Journal journal(path());
        QVERIFY(begin(journal, someIntent()));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit full {static_cast<rlim_t>(QFileInfo(path() + u"-wal"_s).size()), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto refused = begin(journal, someIntent(2));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().refusal, Refusal::Unrecorded);
        QVERIFY(begin(journal, someIntent(3)));
        QCOMPARE(read(journal)->size(), 2);
#endif
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
