// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QProcess>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Appearance;
using settings::Instance;
using settings::Preferences;
using settings::Settings;

namespace {

/* What another Frontdesk does with the same file: `--other PATH VERB ARGUMENT`. Within one program QSettings
   shares what it read, so that only another one shows what two make of a file. */
int beAnotherProgram(const QStringList &arguments)
{
    Settings settings(arguments[0]);
    const QString &verb = arguments[1];
    const QString &what = arguments[2];
    if (verb == "keep"_L1)
        settings.keep(someInstance(what));
    else if (verb == "keepMany"_L1)
        for (int i = 0; i < 20; ++i) {
            settings.keep(someInstance(what + QString::number(i)));
            QCoreApplication::sendPostedEvents(); // each is written by itself
        }
    else if (verb == "forget"_L1)
        settings.forget(what);
    else if (verb == "remember"_L1)
        settings.remember(u"a"_s, somePerson(what));
    else if (verb == "idleLock"_L1) {
        Preferences preferences = settings.preferences();
        preferences.idleLock = std::chrono::minutes(what.toInt());
        settings.setPreferences(preferences);
    }
    return 0;
}

QStringList idsOf(const Settings &settings)
{
    QStringList ids;
    for (const Instance &instance : settings.instances())
        ids << instance.id;
    ids.sort();
    return ids;
}

} // namespace

//! Two Frontdesks run side by side.
class TestSettingsProcesses final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

    void start(QProcess &process, const QString &verb, const QString &what) const
    {
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"--other"_s, m_folder->path(), verb, what});
    }
    void other(const QString &verb, const QString &what) const
    {
        QProcess process;
        start(process, verb, what);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    //! Until what was changed is in the file.
    void settle(const QByteArray &written) const { QTRY_VERIFY(m_folder->text().contains(written)); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void neitherLosesTheOthersInstances()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settle("a\\name");
        other(u"keep"_s, u"b"_s);
        settings.keep(someInstance(u"c"_s));
        settle("c\\name");
        other(u"keep"_s, u"d"_s);
        settings.setLastInstance(u"c"_s);
        settle("lastInstance");
        QCOMPARE(idsOf(m_folder->reopened()), (QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void writingAtTheSameTimeLosesNothing()
    {
        Settings &settings = m_folder->reopened();
        QProcess one;
        QProcess two;
        start(one, u"keepMany"_s, u"one"_s);
        start(two, u"keepMany"_s, u"two"_s);
        for (int i = 0; i < 20; ++i) {
            settings.keep(someInstance(u"here"_s + QString::number(i)));
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QCOMPARE(idsOf(m_folder->reopened()).size(), 60);
        QVERIFY(m_folder->besides().isEmpty());
    }

    void whatEachChoseOfThePreferencesHolds()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settle("a\\name");
        other(u"idleLock"_s, u"17"_s);
        Preferences preferences = settings.preferences();
        preferences.appearance = Appearance::Dark;
        settings.setPreferences(preferences);
        settle("dark");
        QCOMPARE(m_folder->reopened().preferences().idleLock, 17min);
        QCOMPARE(m_folder->reopened().preferences().appearance, Appearance::Dark);
    }

    void whatTheOtherForgotStaysForgotten()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.remember(u"a"_s, somePerson(u"user_1"_s));
        settle("user_1");
        other(u"forget"_s, u"a"_s);
        settings.remember(u"a"_s, somePerson(u"user_2"_s));
        settings.setLastInstance(u"b"_s);
        settle("lastInstance");
        QVERIFY(!m_folder->text().contains("user_"));
        QVERIFY(m_folder->reopened().instances().isEmpty());
    }

    void peopleWhomTheOtherRememberedAreForgottenToo()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settle("a\\name");
        other(u"remember"_s, u"user_1"_s);
        settings.forget(u"a"_s);
        settings.setLastInstance(u"b"_s);
        settle("lastInstance");
        QVERIFY(!m_folder->text().contains("user_1"));
    }

    void peopleWhomTheOtherRememberedStay()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settle("a\\name");
        other(u"remember"_s, u"user_1"_s);
        settings.remember(u"a"_s, somePerson(u"user_2"_s));
        QCOMPARE(m_folder->reopened().recents(u"a"_s).size(), 2);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--other"_L1)
        return beAnotherProgram(arguments.mid(2));
    TestSettingsProcesses test;
    return QTest::qExec(&test, arguments);
}

#include "tst_settingsprocesses.moc"
