// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/teamcontroller.h"
#include "journal/teamjournal.h"
#include "settings/settings.h"
#include "support/failingstore.h"
#include "ui/teamdialog.h"
#include "ui/teamstatus.h"
#include "ui/teamwording.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::ui;
using namespace Qt::Literals::StringLiterals;
using journal::TeamState;

//! Joining a team's journal, and what is said of it.
class TestTeamDialog final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<journal::TeamJournal> m_journal;
    std::unique_ptr<controllers::TeamController> m_team;
    FailingStore m_store;
    std::unique_ptr<TeamDialog> m_view;

    // Nobody listens there.
    const QString m_nowhere = u"postgres://dana@localhost:1/journal"_s;

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_view->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString result() const { return child<QLabel>("teamResult")->text(); }
    void enter(const QString &address, const QString &password)
    {
        child<QLineEdit>("teamAddress")->setText(address);
        child<QLineEdit>("teamPassword")->setText(password);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"frontdesk.ini"_s));
        m_journal = std::make_unique<journal::TeamJournal>(m_folder.filePath(u"journal.sqlite"_s));
        m_team = std::make_unique<controllers::TeamController>(*m_settings, m_store, *m_journal);
        m_view = std::make_unique<TeamDialog>(*m_team);
        m_view->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    void cleanup()
    {
        m_team->leave();
        m_view.reset();
        m_team.reset();
        m_journal.reset();
        m_settings.reset();
    }

    void withoutAnAddressThereIsNothingToPress()
    {
        for (const char *button : {"teamTest", "teamJoin", "teamLeave"})
            QVERIFY(!child<QPushButton>(button)->isEnabled());
    }

    void aWrongAddressIsExplained()
    {
        enter(u"mysql://db/journal"_s, {});
        child<QPushButton>("teamTest")->click();
        QVERIFY(result().contains(u"no address"_s));
        child<QPushButton>("teamJoin")->click();
        QVERIFY(result().contains(u"no address"_s));
        QVERIFY(m_team->address().isEmpty());
    }

    void aConnectionIsTriedWithoutJoining()
    {
        enter(m_nowhere, u"s3cr3t-word"_s);
        child<QPushButton>("teamTest")->click();
        QVERIFY(!child<QPushButton>("teamTest")->isEnabled());
        QTRY_VERIFY(child<QPushButton>("teamTest")->isEnabled());
        QVERIFY(result().startsWith(u"✕"_s));
        QVERIFY(!result().contains(u"s3cr3t"_s));
        QVERIFY(m_team->address().isEmpty());
    }

    void joiningHoldsAtOnceAndForgetsWhatWasTyped()
    {
        enter(u"postgres://dana:s3cr3t-word@localhost:1/journal"_s, {});
        child<QPushButton>("teamJoin")->click();
        QTRY_COMPARE(m_team->address(), m_nowhere);
        QTRY_COMPARE(child<QLineEdit>("teamAddress")->text(), m_nowhere);
        QVERIFY(child<QLineEdit>("teamPassword")->text().isEmpty());
        QVERIFY(!child<QPushButton>("teamJoin")->isEnabled());
        QTRY_VERIFY(result().contains(u"cannot be reached"_s));
        child<QPushButton>("teamLeave")->click();
        QVERIFY(m_team->address().isEmpty());
        QVERIFY(child<QLineEdit>("teamAddress")->text().isEmpty());
    }

    void theStatusBarSaysHowItIsAndOffersToTryAgain()
    {
        QWidget window;
        auto *status = new TeamStatus(*m_team, &window);
        window.show();
        QVERIFY(!status->isVisible());
        enter(m_nowhere, u"s3cr3t-word"_s);
        child<QPushButton>("teamJoin")->click();
        QTRY_VERIFY(status->isVisible());
        QTRY_VERIFY(status->text().contains(u"not reachable"_s));
        QCOMPARE(status->accessibleName(), status->text());
        QVERIFY(status->toolTip().contains(u"nothing is lost"_s));
        status->click();
        auto *dialog = window.findChild<TeamDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPushButton *>(u"teamRetry"_s)->isVisible());
        const auto *said = dialog->findChild<QLabel *>(u"teamResult"_s);
        QVERIFY(said->text().contains(u"not reachable"_s));
        QVERIFY(!said->text().contains(u"s3cr3t"_s));
        dialog->close();
    }

    void everyStateHasItsWords()
    {
        for (int kind = 1; kind <= static_cast<int>(TeamState::Kind::Refused); ++kind) {
            TeamState state;
            state.kind = static_cast<TeamState::Kind>(kind);
            QVERIFY(!teamWords(state).isEmpty());
        }
        TeamState behind;
        behind.kind = TeamState::Kind::Behind;
        behind.waiting = 12;
        QVERIFY(teamWords(behind).contains(u"12"_s));
    }

    void itGrowsWithWhatItHasToSay()
    {
        m_view->open();
        enter(u"postgres://db/journal?sslmode=disable"_s, {});
        child<QPushButton>("teamTest")->click();
        const auto *said = child<QLabel>("teamResult");
        QTRY_VERIFY(!said->text().isEmpty() && said->height() >= said->heightForWidth(said->width()));
    }

    void enterJoins()
    {
        m_view->open();
        enter(m_nowhere, u"s3cr3t-word"_s);
        QTest::keyClick(child<QLineEdit>("teamPassword"), Qt::Key_Return);
        QTRY_COMPARE(m_team->address(), m_nowhere);
        QVERIFY(m_view->isVisible());
    }
};

QTEST_MAIN(TestTeamDialog)
#include "tst_teamdialog.moc"
