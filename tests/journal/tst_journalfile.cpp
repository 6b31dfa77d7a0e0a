// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalundertest.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

//! The file as any other program sees it.
class Outsider final {
public:
    explicit Outsider(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("the file cannot be opened");
    }
    ~Outsider()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"outsider"_s);
    }
    Q_DISABLE_COPY_MOVE(Outsider)

    //! The first value that \a statement gives; invalid when it fails or gives none.
    [[nodiscard]] QVariant ask(const QString &statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }
    //! Why \a statement fails; empty: it does not.
    [[nodiscard]] QString complaint(const QString &statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) ? QString() : query.lastError().text();
    }

private:
    QSqlDatabase m_database;
};

} // namespace

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
        QCOMPARE(outsider.ask(u"SELECT session FROM intents"_s).toString(), u"sess_1"_s);
        QCOMPARE(outsider.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    }

    void whatIsWrittenStaysAsItIs_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("change an intent") << u"UPDATE intents SET operator = 'eve'"_s;
        QTest::newRow("remove an intent") << u"DELETE FROM intents"_s;
        QTest::newRow("change an outcome") << u"UPDATE outcomes SET kind = 0"_s;
        QTest::newRow("remove an outcome") << u"DELETE FROM outcomes"_s;
        QTest::newRow("put another intent in its place")
            << u"REPLACE INTO intents SELECT id, at, 'eve', instance, instance_id, production, action, "
               u"session,"
               " user, detail, reason, ticket FROM intents"_s;
        QTest::newRow("put another outcome in its place")
            << u"REPLACE INTO outcomes SELECT intent, at, 2, status, trace, detail FROM outcomes"_s;
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
        QCOMPARE(Outsider(path()).ask(u"SELECT count(*) FROM intents"_s).toInt(), 1);
    }

    void aFileThatWasTakenAwayIsMadeAnew()
    {
        Journal journal(path());
        QVERIFY(begin(journal, someIntent()));
        QVERIFY(QFileInfo(path()).dir().removeRecursively());
        QVERIFY(begin(journal, someIntent(2)));
        QCOMPARE(Outsider(path()).ask(u"SELECT session FROM intents"_s).toString(), u"sess_2"_s);
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
