// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionexporter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/resource.h>

#include <csignal>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::SessionExporter;

namespace {

models::ExportJob jobOf(int sessions, models::ExportFormat format = models::ExportFormat::Csv)
{
    models::SessionTableModel table;
    QList<api::Session> list;
    for (int number = 0; number < sessions; ++number) {
        api::Session session;
        session.id = *SessionId::parse(u"sess_%1"_s.arg(number));
        list << session;
    }
    table.upsert(list);
    models::ExportJob job {table.list(), std::nullopt, {}, {}};
    job.choice.format = format;
    return job;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! While it lives no file grows beyond \a bytes: as on a disk that is full.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

} // namespace

//! Files are whole or not there, and nobody waits for them.
class TestSessionExporter final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"sessions.csv"_s); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void keepOlder()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("older");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savesAllAndSaysHowMany()
    {
        SessionExporter exporter;
        QSignalSpy saved(&exporter, &SessionExporter::saved);
        exporter.save(jobOf(1200), path());
        QVERIFY(exporter.isBusy());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!exporter.isBusy());
        QCOMPARE(saved[0][0].toString(), path());
        QCOMPARE(saved[0][1].toInt(), 1200);
        QCOMPARE(contentOf(path()).count('\n'), 1202);
        QCOMPARE(files(), QStringList(u"sessions.csv"_s));
    }

    void makesTheSameAsAText()
    {
        SessionExporter exporter;
        QSignalSpy made(&exporter, &SessionExporter::made);
        exporter.make(jobOf(3, models::ExportFormat::Json));
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(made[0][0].toString().contains("sess_2"_L1));
        QCOMPARE(made[0][1].toInt(), 3);
    }

    void aPolicyWithoutExportsLeavesOnlyCells()
    {
        policy::Policy rules;
        rules.noExport = true;
        SessionExporter exporter(rules);
        QSignalSpy failed(&exporter, &SessionExporter::failed);
        exporter.save(jobOf(3), path());
        QTRY_COMPARE(failed.size(), 1);
        exporter.make(jobOf(3, models::ExportFormat::Json));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1][0].value<Failure>().refusal, Refusal::ManagedExport);
        QVERIFY(files().isEmpty());
        QSignalSpy made(&exporter, &SessionExporter::made);
        exporter.make(jobOf(3, models::ExportFormat::Cells));
        QTRY_COMPARE(made.size(), 1);
    }

    void saysWhyAFolderTakesNoFile()
    {
        keepOlder();
        SessionExporter exporter;
        QSignalSpy failed(&exporter, &SessionExporter::failed);
        exporter.save(jobOf(3), path() + u"/below-a-file.csv"_s);
        QTRY_COMPARE(failed.size(), 1);
        const auto failure = failed[0][0].value<Failure>();
        QCOMPARE(failure.refusal, Refusal::UnwritableFile);
        QVERIFY(!failure.detail.isEmpty());
        QCOMPARE(contentOf(path()), QByteArray("older"));
    }

    void aFullDiskLeavesNoHalfFile()
    {
        keepOlder();
        SessionExporter exporter;
        QSignalSpy failed(&exporter, &SessionExporter::failed);
        QSignalSpy saved(&exporter, &SessionExporter::saved);
        {
            const FullDisk disk(64 * 1024);
            exporter.save(jobOf(20'000), path());
            QTRY_COMPARE(failed.size(), 1);
        }
        QCOMPARE(failed[0][0].value<Failure>().refusal, Refusal::UnwritableFile);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(contentOf(path()), QByteArray("older"));
        QCOMPARE(files(), QStringList(u"sessions.csv"_s));
    }

    void cancelledMidwayItLeavesWhatWasThere()
    {
        keepOlder();
        SessionExporter exporter;
        QSignalSpy failed(&exporter, &SessionExporter::failed);
        QSignalSpy progressed(&exporter, &SessionExporter::progressed);
        exporter.save(jobOf(100'000), path());
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(progressed[0][1].toInt(), 100'000);
        exporter.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Failure>().fault, Fault::Cancelled);
        QVERIFY(!exporter.isBusy());
        QCOMPARE(contentOf(path()), QByteArray("older"));
        QCOMPARE(files(), QStringList(u"sessions.csv"_s));
    }

    void whoeverClosesTheDialogCancels()
    {
        {
            SessionExporter exporter;
            QSignalSpy progressed(&exporter, &SessionExporter::progressed);
            exporter.save(jobOf(100'000), path());
            QTRY_VERIFY(!progressed.isEmpty());
        }
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QCOMPARE(files(), QStringList());
    }

    void theNewestIsWhatCounts()
    {
        SessionExporter exporter;
        QSignalSpy made(&exporter, &SessionExporter::made);
        QSignalSpy failed(&exporter, &SessionExporter::failed);
        exporter.make(jobOf(50'000));
        exporter.make(jobOf(2, models::ExportFormat::Cells));
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made[0][1].toInt(), 2);
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(made.size(), 1);
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionExporter)
#include "tst_sessionexporter.moc"
