// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QProcess>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::LastView;
using settings::Preferences;
using settings::Settings;

namespace {

const auto key = "sk_live_c0ffee5AfeC0ffee5afeC0ffee5afe"_L1;

LastView viewOf(const QString &user)
{
    return {*UserId::parse(user), {}, *SessionId::parse(u"sess_2"_s), u"{\"status\":[\"active\"]}"_s, true};
}

//! What another Frontdesk does: shows somebody, and waits to be killed. `--other PATH USER`
int beAnotherProgram(QCoreApplication &program, const QStringList &arguments)
{
    Settings settings(arguments[0]);
    settings.noteView(u"a"_s, viewOf(arguments[1]));
    return program.exec();
}

} // namespace

//! What was looked at when a program crashed.
class TestLastViews final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

    //! The file in which a program keeps that it shows \a words; empty: there is none.
    [[nodiscard]] QString fileOf(const QString &words) const
    {
        const QDir folder = QFileInfo(m_folder->path()).dir();
        for (const QString &name : m_folder->besides()) {
            const QString file = folder.filePath(name);
            if (!name.endsWith(u".lock") && SettingsFolder::read(file).contains(words.toUtf8()))
                return file;
        }
        return {};
    }
    //! What the program that runs keeps.
    [[nodiscard]] QByteArray kept() const { return SettingsFolder::read(fileOf({})); }
    Settings &withInstance()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        return settings;
    }
    void startOther(QProcess &process, const QString &user) const
    {
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"--other"_s, m_folder->path(), user});
    }
    //! Another program shows \a user and is killed.
    void crash(const QString &user) const
    {
        QProcess process;
        startOther(process, user);
        QTRY_VERIFY(kept().contains(user.toUtf8()));
        process.kill();
        QVERIFY(process.waitForFinished());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void whatAKilledProgramShowedIsFoundOnce()
    {
        (void)withInstance();
        m_folder->close();
        crash(u"user_dana"_s);
        Settings &settings = m_folder->reopened();
        QCOMPARE(settings.takeLeftView(u"a"_s), viewOf(u"user_dana"_s));
        QVERIFY(settings.takeLeftView(u"a"_s).isEmpty());
        QVERIFY(m_folder->reopened().takeLeftView(u"a"_s).isEmpty());
        QVERIFY(m_folder->besides().isEmpty());
    }

    void aStartThatOnlyHandsOverTakesNothing()
    {
        (void)withInstance();
        m_folder->close();
        crash(u"user_dana"_s);
        (void)m_folder->reopened();
        QCOMPARE(m_folder->reopened().takeLeftView(u"a"_s), viewOf(u"user_dana"_s));
    }

    void aProgramThatEndsWellLeavesNothing()
    {
        Settings &settings = withInstance();
        settings.noteView(u"a"_s, viewOf(u"user_dana"_s));
        QTRY_VERIFY(kept().contains("user_dana"));
        QVERIFY(m_folder->reopened().takeLeftView(u"a"_s).isEmpty());
        QVERIFY(m_folder->besides().isEmpty());
    }

    void aProgramThatStillRunsHasNotCrashed()
    {
        (void)withInstance();
        m_folder->close();
        QProcess running;
        startOther(running, u"user_dana"_s);
        QTRY_VERIFY(kept().contains("user_dana"));
        Settings second(m_folder->path());
        QVERIFY(second.takeLeftView(u"a"_s).isEmpty());
        running.kill();
        QVERIFY(running.waitForFinished());
        QVERIFY(kept().contains("user_dana"));
    }

    void theLatestOfTwoThatCrashedCounts()
    {
        (void)withInstance();
        m_folder->close();
        QProcess first;
        QProcess second;
        startOther(first, u"user_dana"_s);
        QTRY_VERIFY(kept().contains("user_dana"));
        QFile older(fileOf(u"user_dana"_s));
        startOther(second, u"user_sam"_s);
        QTRY_VERIFY(!fileOf(u"user_sam"_s).isEmpty());
        for (QProcess *process : {&first, &second}) {
            process->kill();
            QVERIFY(process->waitForFinished());
        }
        QVERIFY(older.open(QIODevice::ReadWrite));
        const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
        QVERIFY(older.setFileTime(yesterday, QFileDevice::FileModificationTime));
        older.close();
        QCOMPARE(m_folder->reopened().takeLeftView(u"a"_s).user.text(), u"user_sam"_s);
    }

    void nothingIsKeptWherePeopleAreNotRemembered()
    {
        Settings &settings = withInstance();
        settings.noteView(u"a"_s, viewOf(u"user_dana"_s));
        QTRY_VERIFY(kept().contains("user_dana"));
        Preferences preferences;
        preferences.rememberPeople = false;
        settings.setPreferences(preferences);
        settings.noteView(u"a"_s, viewOf(u"user_sam"_s));
        QTRY_VERIFY(!kept().contains("user_dana"));
        QVERIFY(!kept().contains("user_sam"));
    }

    void whatWasLeftIsNotShownWherePeopleAreNoLongerRemembered()
    {
        Settings &settings = withInstance();
        Preferences preferences;
        preferences.rememberPeople = false;
        settings.setPreferences(preferences);
        m_folder->close();
        QFile left(m_folder->path() + u".open-1"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(R"({"a":{"user":"user_dana"}})") > 0);
        left.close();
        QVERIFY(m_folder->reopened().takeLeftView(u"a"_s).isEmpty());
    }

    void onlyInstancesThatAreKeptAreFollowed()
    {
        Settings &settings = withInstance();
        settings.noteView(u"other"_s, viewOf(u"user_sam"_s));
        settings.noteView(u"a"_s, viewOf(u"user_dana"_s));
        QTRY_VERIFY(kept().contains("user_dana"));
        QVERIFY(!kept().contains("user_sam"));
        settings.forget(u"a"_s);
        QTRY_VERIFY(!kept().contains("user_dana"));
    }

    void wordsThatReadLikeASecretAreNotKept()
    {
        Settings &settings = withInstance();
        settings.noteView(u"a"_s, viewOf(u"user_dana"_s));
        QTRY_VERIFY(kept().contains("user_dana"));
        LastView view = viewOf(u"user_sam"_s);
        view.choice = u"{\"text\":\"%1\"}"_s.arg(key);
        settings.noteView(u"a"_s, view);
        QTRY_VERIFY(!kept().contains("user_dana"));
        QVERIFY(!kept().contains("c0ffee"));
    }

    void theFileIsItsOwnersAlone()
    {
        Settings &settings = withInstance();
        settings.noteView(u"a"_s, viewOf(u"user_dana"_s));
        QTRY_VERIFY(kept().contains("user_dana"));
        const QDir folder = QFileInfo(m_folder->path()).dir();
        for (const QString &name : m_folder->besides())
            QVERIFY(!(QFile::permissions(folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatIsBrokenIsPutAway_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << "{\"a\":{\"user\":\"user_d"_ba;
        QTest::newRow("a list") << R"(["a"])"_ba;
        QTest::newRow("no object within") << R"({"a":5})"_ba;
        QTest::newRow("nobody") << R"({"a":{"user":"  ","session":"sess_1"}})"_ba;
        QTest::newRow("huge")
            << QByteArray(R"({"a":{"user":"user_x"}})").replace('x', QByteArray(100'000, 'x'));
    }
    void whatIsBrokenIsPutAway()
    {
        QFETCH(QByteArray, text);
        (void)withInstance();
        m_folder->close();
        QFile left(m_folder->path() + u".open-1"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(text) == text.size());
        left.close();
        QVERIFY(m_folder->reopened().takeLeftView(u"a"_s).isEmpty());
        QVERIFY(m_folder->besides().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--other"_L1)
        return beAnotherProgram(program, arguments.mid(2));
    TestLastViews test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lastviews.moc"
