// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/teamcontroller.h"
#include "journal/teamjournal.h"
#include "settings/settings.h"
#include "support/failingstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::controllers;
using namespace Qt::Literals::StringLiterals;
using journal::TeamState;

//! Address and password of a team's journal: where each is kept, and that they stay together.
class TestTeamController final : public QObject {
    Q_OBJECT

private:
    struct Joining {
        Joining()
            : settings(folder.filePath(u"frontdesk.ini"_s))
            , team(folder.filePath(u"journal.sqlite"_s))
            , controller(settings, store, team)
        {
        }
        [[nodiscard]] Refusal join(const QString &text, const QByteArray &password = {})
        {
            std::optional<Result<void>> answer;
            controller.join(
                text, Secret(password), &controller, [&answer](const Result<void> &done) { answer = done; });
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
                qFatal("no answer");
            return *answer ? Refusal::None : answer->error().refusal;
        }
        [[nodiscard]] QByteArray kept(const QString &entry)
        {
            std::optional<Result<Secret>> answer;
            store.read(entry, &controller, [&answer](const Result<Secret> &found) { answer = found; });
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
                qFatal("no answer");
            return *answer ? (*answer)->reveal() : QByteArray();
        }
        [[nodiscard]] TeamState::Kind state() const { return controller.state().kind; }

        QTemporaryDir folder;
        settings::Settings settings;
        FailingStore store;
        journal::TeamJournal team;
        TeamController controller;
    };

    // Nobody listens there.
    const QString m_nowhere = u"postgres://dana@localhost:1/journal"_s;
    const QString m_entry = u"team journal localhost:1/journal"_s;

private Q_SLOTS:
    void withoutATeamNothingHappens()
    {
        Joining t;
        t.controller.start();
        QCOMPARE(static_cast<int>(t.state()), static_cast<int>(TeamState::Kind::Off));
    }

    void thePasswordIsInTheKeychainAndNowhereElse_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("by itself") << m_nowhere << QByteArray("s3cr3t-word");
        QTest::newRow("in the address")
            << u"postgres://dana:s3cr3t-word@localhost:1/journal"_s << QByteArray();
    }
    void thePasswordIsInTheKeychainAndNowhereElse()
    {
        QFETCH(QString, entered);
        QFETCH(QByteArray, password);
        Joining t;
        QCOMPARE(t.join(entered, password), Refusal::None);
        QCOMPARE(t.controller.address(), m_nowhere);
        QCOMPARE(t.kept(m_entry), QByteArray("s3cr3t-word"));
        QTRY_COMPARE(static_cast<int>(t.state()), static_cast<int>(TeamState::Kind::Unreachable));
        QVERIFY(!t.controller.state().failure->detail.contains(u"s3cr3t"_s));
        QFile file(t.folder.filePath(u"frontdesk.ini"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("teamJournal"));
        QVERIFY(!written.contains("s3cr3t"));
    }

    void whatTheKeychainDoesNotTakeIsNotJoined()
    {
        Joining t;
        t.store.refusal = Refusal::KeychainDenied;
        QCOMPARE(t.join(m_nowhere, "s3cr3t-word"), Refusal::KeychainDenied);
        QVERIFY(t.controller.address().isEmpty());
    }

    void aWrongAddressIsRefused()
    {
        Joining t;
        QCOMPARE(t.join(u"postgres://db/journal?sslmode=disable"_s, "x"), Refusal::TeamAddressInsecure);
        QVERIFY(t.controller.address().isEmpty());
    }

    void aKeychainThatIsLockedIsToldAndAskedAgain()
    {
        Joining t;
        QCOMPARE(t.join(m_nowhere, "s3cr3t-word"), Refusal::None);
        t.store.refusal = Refusal::KeychainLocked;
        t.controller.start();
        QTRY_COMPARE(static_cast<int>(t.state()), static_cast<int>(TeamState::Kind::Refused));
        QCOMPARE(t.controller.state().failure->refusal, Refusal::KeychainLocked);
        t.store.refusal.reset();
        t.controller.retry();
        QTRY_COMPARE(static_cast<int>(t.state()), static_cast<int>(TeamState::Kind::Unreachable));
    }

    void whoLeavesForgetsThePassword()
    {
        Joining t;
        QCOMPARE(t.join(m_nowhere, "s3cr3t-word"), Refusal::None);
        t.controller.leave();
        QVERIFY(t.controller.address().isEmpty());
        QTRY_COMPARE(static_cast<int>(t.state()), static_cast<int>(TeamState::Kind::Off));
        QVERIFY(t.kept(m_entry).isEmpty());
    }

    void whoGoesElsewhereForgetsThePasswordOfBefore()
    {
        Joining t;
        QCOMPARE(t.join(m_nowhere, "s3cr3t-word"), Refusal::None);
        QCOMPARE(t.join(u"postgres://dana@localhost:1/other"_s, "another"), Refusal::None);
        QVERIFY(t.kept(m_entry).isEmpty());
        QCOMPARE(t.kept(u"team journal localhost:1/other"_s), QByteArray("another"));
    }

    void settingsNeverTakeAPassword()
    {
        Joining t;
        settings::Preferences preferences;
        preferences.teamJournal = u"postgres://dana:s3cr3t@db/journal"_s;
        t.settings.setPreferences(preferences);
        QVERIFY(t.controller.address().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTeamController)
#include "tst_teamcontroller.moc"
