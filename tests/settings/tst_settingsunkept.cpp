// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Settings;

namespace {

//! No file may grow while this lives, as on a full disk. The tests may run as root, whom permissions do not
//! stop.
class FullDisk final {
public:
    explicit FullDisk(rlim_t room)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full {room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

} // namespace

//! Where nothing can be written.
class TestSettingsUnkept final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

    //! Everything can be chosen, holds while the program runs, and the first change says that it does not
    //! last.
    static void holdsForThisRun(Settings &settings)
    {
        QSignalSpy unkept(&settings, &Settings::unkept);
        settings.keep(someInstance(u"a"_s));
        settings.remember(u"a"_s, somePerson(u"user_1"_s));
        QTRY_COMPARE(unkept.size(), 1);
        QVERIFY(!unkept[0][0].toString().isEmpty());
        settings::Preferences preferences;
        preferences.idleLock = 8min;
        settings.setPreferences(preferences);
        settings.setArrangement({}, u"window"_s, "state");
        QCoreApplication::sendPostedEvents();
        QCOMPARE(unkept.size(), 1);
        QCOMPARE(settings.instances().size(), 1);
        QCOMPARE(settings.recents(u"a"_s).size(), 1);
        QCOMPARE(settings.preferences(), preferences);
        QCOMPARE(settings.arrangement({}, u"window"_s), "state"_ba);
        settings.forget(u"a"_s);
        QCOMPARE(settings.instances().size(), 0);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void withAFolderInThePlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(m_folder->path() + u"/inside"_s));
        Settings &settings = m_folder->reopened();
        QVERIFY(!settings.setAside());
        holdsForThisRun(settings);
        m_folder->close();
        QVERIFY(QFileInfo(m_folder->path() + u"/inside"_s).isDir());
        QVERIFY(m_folder->besides().isEmpty());
    }

    void withAFileInThePlaceOfTheFolder()
    {
        const QString folder = QFileInfo(m_folder->path()).path();
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(m_folder->path());
        holdsForThisRun(settings);
        QVERIFY(QFileInfo(folder).isFile());
    }

    void withAFolderThatCannotBeMade()
    {
        Settings settings(u"/proc/frontdesk/settings.ini"_s);
        holdsForThisRun(settings);
    }

    void withADeviceInThePlaceOfTheFile()
    {
        Settings settings(u"/dev/full"_s);
        QVERIFY(!settings.setAside());
        holdsForThisRun(settings);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void withAPipeInThePlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->path()).path()));
        QCOMPARE(mkfifo(m_folder->path().toLocal8Bit().constData(), 0600), 0);
        Settings settings(m_folder->path());
        holdsForThisRun(settings);
    }

    void onAFullDisk_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("not even a lock") << 0;
        QTest::newRow("a lock, but not the file") << 60;
    }
    void onAFullDisk()
    {
        QFETCH(int, room);
        Settings &settings = m_folder->reopened();
        settings::Preferences dark;
        dark.appearance = settings::Appearance::Dark;
        settings.setPreferences(dark);
        QTRY_VERIFY(m_folder->text().contains("dark"));
        const QByteArray before = m_folder->text();
        {
            const FullDisk full(static_cast<rlim_t>(room));
            holdsForThisRun(settings);
        }
        QCOMPARE(m_folder->text(), before);
        QVERIFY(m_folder->besides().isEmpty());
    }

    void whatCouldNotBeKeptIsKeptOnceThatIsPossible()
    {
        Settings &settings = m_folder->reopened();
        QSignalSpy unkept(&settings, &Settings::unkept);
        {
            const FullDisk full(0);
            settings.keep(someInstance(u"a"_s));
            QTRY_COMPARE(unkept.size(), 1);
        }
        settings.keep(someInstance(u"b"_s));
        QTRY_VERIFY(m_folder->text().contains("b\\name"));
        QCOMPARE(unkept.size(), 1);
        {
            const FullDisk full(0);
            settings.keep(someInstance(u"c"_s));
            QTRY_COMPARE(unkept.size(), 2);
        }
        QCOMPARE(m_folder->reopened().instances().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSettingsUnkept)
#include "tst_settingsunkept.moc"
