// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"
#include "core/logbook.h"
#include "core/logfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogbook final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Logbook> m_book;

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data/frontdesk"_s); }
    [[nodiscard]] QString path() const { return LogFile::pathIn(folder()); }
    //! What the file holds once all is written.
    QByteArray written()
    {
        m_book->setFile(false);
        return contents(path());
    }
    [[nodiscard]] QString last() const
    {
        const QList<LogLine> lines = m_book->lines();
        return lines.isEmpty() ? QString() : lines.constLast().text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
        m_book = std::make_unique<Logbook>(folder());
    }
    void cleanup() { m_book.reset(); }

    void nothingSecretIsInALine_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("secret key") << u"sk_live_0123456789abcdefABCDEF"_s;
        QTest::newRow("test key") << u"sk_test_0123456789abcdefABCDEF"_s;
        QTest::newRow("older key") << u"live_0123456789abcdefABCDEF"_s;
        QTest::newRow("publishable key") << u"pk_live_Y2xlcmsuZXhhbXBsZS5jb20k"_s;
        QTest::newRow("webhook secret") << u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
        QTest::newRow("API key") << u"ak_0123456789abcdefABCDEF"_s;
        QTest::newRow("machine token") << u"mt_0123456789abcdefABCDEF"_s;
        QTest::newRow("OAuth token") << u"oat_0123456789abcdefABCDEF"_s;
        QTest::newRow("JWT") << u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_s;
        QTest::newRow("password in an address") << u"postgres://team:s3cretPassword@db.example.com/j"_s;
        QTest::newRow("mailbox") << u"dana.whitfield@example.com"_s;
    }
    void nothingSecretIsInALine()
    {
        QFETCH(QString, secret);
        m_book->setFile(true);
        for (const QString &around :
            {u"%1"_s, u"\n%1"_s, u"\"%1\""_s, u"url=%1,"_s, u"Bearer %1"_s, u"x\t%1 y"_s})
            qCWarning(logNetwork).noquote() << around.arg(secret);
        qWarning("from Qt: %s", qPrintable(secret));
        QCOMPARE(m_book->lines().size(), 7);
        const QByteArray file = written();
        QVERIFY(!file.isEmpty());
        const QString tail = secret.section(u'@', 0, 0).right(12);
        QVERIFY(!QString::fromUtf8(file).contains(tail));
        for (const LogLine &line : m_book->lines())
            QVERIFY2(!line.text.contains(tail), qPrintable(line.text));
    }

    void aTextCannotMakeUpLines_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("line feed") << u"x\n2026-01-01T00:00:00.000Z warning frontdesk.app: y"_s;
        QTest::newRow("carriage return") << u"x\ry"_s;
        QTest::newRow("escape") << u"x\x1b[2Jy"_s;
        QTest::newRow("line separator") << u"x\u2028y"_s;
        QTest::newRow("next line") << u"x\u0085y"_s;
        QTest::newRow("override") << u"x\u202Ey"_s;
        QTest::newRow("NUL") << u"x%1y"_s.arg(QChar(QChar::Null));
        QTest::newRow("half a pair") << u"x%1y"_s.arg(QChar(0xd800));
    }
    void aTextCannotMakeUpLines()
    {
        QFETCH(QString, evil);
        m_book->setFile(true);
        qCWarning(logNetwork).noquote() << evil;
        const QString file = QString::fromUtf8(written());
        QCOMPARE(file.count(u'\n'), 1);
        QVERIFY(file.startsWith(u"2"_s) && file.contains(u" warning frontdesk.network: x"_s));
        const QString line = file.chopped(1);
        QVERIFY(!line.contains(QRegularExpression(u"[\\x00-\\x1f\\x7f-\\x9f\\x{2028}-\\x{202e}]"_s)));
        QVERIFY(line.endsWith(u'y'));
    }

    void aLongTextIsCut()
    {
        qCWarning(logApp).noquote() << QString(5'000'000, u'a');
        QCOMPARE(last().size(), longestLogText);
        QVERIFY(last().endsWith(u'…'));
    }

    void theMemoryKeepsTheLastLines()
    {
        for (int i = 0; i < Logbook::mostLines + 5; ++i)
            qCWarning(logApp) << i;
        QCOMPARE(m_book->lines().size(), Logbook::mostLines);
        QCOMPARE(m_book->lines().constFirst().number, 6);
        QCOMPARE(last(), QString::number(Logbook::mostLines + 4));
        QCOMPARE(m_book->lines(Logbook::mostLines + 3).size(), 2);
    }

    void messagesOfManyThreadsAllArriveAndAreToldTogether()
    {
        QSignalSpy added(m_book.get(), &Logbook::added);
        m_book->setFile(true);
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 8; ++thread)
            threads.emplace_back([] {
                for (int i = 0; i < 100; ++i)
                    qCWarning(logJournal) << "one of many";
            });
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(m_book->lines().size(), 800);
        QCOMPARE(written().count('\n'), 800);
    }

    void littleIsSaidUntilItIsAskedFor()
    {
        qCInfo(logApp) << "hidden";
        QVERIFY(m_book->lines().isEmpty());
        m_book->setVerbosity(Logbook::Verbosity::Information);
        qCInfo(logApp) << "shown";
        qCDebug(logApp) << "hidden";
        QCOMPARE(last(), u"shown"_s);
        m_book->setVerbosity(Logbook::Verbosity::Everything);
        qCDebug(logApp) << "detail";
        QCOMPARE(last(), u"detail"_s);
        m_book->setVerbosity(Logbook::Verbosity::Warnings);
        qCInfo(logApp) << "hidden";
        QCOMPARE(last(), u"detail"_s);
    }

    void thereIsNoFileUntilItIsWanted()
    {
        qCWarning(logApp) << "before";
        QVERIFY(!QFile::exists(folder()));
        m_book->setFile(true);
        QCOMPARE(m_book->verbosity(), Logbook::Verbosity::Information);
        qCInfo(logApp) << "while";
        QVERIFY(written().contains("while"));
        qCWarning(logApp) << "after";
        const QByteArray file = contents(path());
        QVERIFY(file.contains("before") && file.contains("while") && !file.contains("after"));
    }

    void noLineIsInTheFileTwice()
    {
        m_book->setFile(true);
        qCWarning(logApp) << "first";
        m_book->setFile(false);
        qCWarning(logApp) << "second";
        m_book->setFile(true);
        const QByteArray file = written();
        QCOMPARE(file.count("first"), 1);
        QCOMPARE(file.count("second"), 1);
    }

    void theFileIsItsOwnersAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(folder()));
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        QVERIFY(before.setPermissions(QFile::Permissions(0x6664)));
        m_book->setFile(true);
        qCWarning(logApp) << "line";
        QVERIFY(!written().isEmpty());
        QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void theFolderIsMadeForItsOwnerAlone()
    {
        m_book->setFile(true);
        qCWarning(logApp) << "line";
        QVERIFY(!written().isEmpty());
        QCOMPARE(QFile::permissions(folder()) & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void aFullFileBeginsAnewAndTheOldestGoes()
    {
        m_book->setFile(true);
        const QString filling(900, u'x');
        for (int i = 0; i < 4500; ++i)
            qCWarning(logApp).noquote() << i << filling;
        m_book->setFile(false);
        const QStringList files = LogFile::filesIn(folder());
        QCOMPARE(files.size(), 3);
        for (const QString &file : files)
            QVERIFY(QFile(file).size() <= LogFile::largestFile);
        QVERIFY(contents(path()).contains(" 4499 ") || contents(path()).contains(": 4499 "));
        QVERIFY(!contents(files.constLast()).contains(": 0 x"));
        QVERIFY(LogFile::removeFrom(folder()));
        QVERIFY(LogFile::filesIn(folder()).isEmpty());
    }

    void aFullDiskIsToldOnceAndLeavesNoHalfLines()
    {
#ifdef Q_OS_UNIX
        // Stands for a full disk: what is beyond the limit is refused in the midst of a write.
        m_book->setFile(true);
        qCWarning(logApp) << "whole";
        QTRY_VERIFY(contents(path()).endsWith("whole\n"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit full = before;
        full.rlim_cur = static_cast<rlim_t>(contents(path()).size() + 10);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        QSignalSpy failed(m_book.get(), &Logbook::fileFailed);
        qCWarning(logApp) << "lost";
        const bool isTold = QTest::qWaitFor([&failed] { return failed.size() == 1; });
        const QByteArray file = contents(path());
        qCWarning(logApp) << "lost too";
        m_book->setFile(false);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(isTold);
        QVERIFY(file.endsWith("whole\n"));
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_book->lines().size(), 3);
        m_book->setFile(true);
        qCWarning(logApp) << "kept";
        QVERIFY(written().endsWith("kept\n"));
#endif
    }

    void whatCannotBeWrittenIsToldOnceAndLinesComeAgain()
    {
        // A folder in the file's place, until it goes.
        QVERIFY(QDir(m_folder->path()).mkpath(path()));
        QSignalSpy failed(m_book.get(), &Logbook::fileFailed);
        m_book->setFile(true);
        qCWarning(logApp) << "lost";
        QTRY_COMPARE(failed.size(), 1);
        qCWarning(logApp) << "lost too";
        QVERIFY(QDir().rmdir(path()));
        // The thread may have met the folder still; then this line brings no notice either.
        qCWarning(logApp) << "kept";
        QVERIFY(written().contains("kept"));
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
    }

    void whatIsClearedIsGoneFromMemoryAlone()
    {
        m_book->setFile(true);
        qCWarning(logApp) << "line";
        QSignalSpy cleared(m_book.get(), &Logbook::cleared);
        m_book->clear();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(m_book->lines().isEmpty());
        QVERIFY(written().contains("line"));
    }
};

QTEST_GUILESS_MAIN(TestLogbook)
#include "tst_logbook.moc"
