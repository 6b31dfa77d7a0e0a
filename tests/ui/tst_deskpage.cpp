// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxserver.h"
#include "windowundertest.h"

#include <QAction>
#include <QDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;
using SessionState = controllers::SessionController::State;

//! The main job by keyboard, each effect asked of the sandbox.
class TestDeskPage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    void list(const QString &email)
    {
        window().searchFor(email);
        QTRY_COMPARE(window().desk.sessions.userId().text(), m_sandbox->userId(email));
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>();
    }
    void init()
    {
        m_window = std::make_unique<WindowUnderTest>(m_sandbox->baseUrl(), m_sandbox->key());
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void beginsInTheSearchBox()
    {
        QTRY_VERIFY(window().search()->hasFocus());
        QVERIFY(window().says(u"Find a person to see their sessions."_s));
        QVERIFY(!window().find<QAction>("revoke")->isEnabled());
    }

    void findsListsInspectsAndRevokesByKeyboard()
    {
        list(u"marisol.vega@example.com"_s);
        QCOMPARE(window().table()->model()->rowCount(),
            m_sandbox->sessions(window().desk.sessions.userId().text()).size());
        QVERIFY(window().says(u"Marisol Vega"_s));
        QVERIFY(window().table()->hasFocus());

        while (!window().table()->currentIndex().data(models::SessionTableModel::LiveRole).toBool()) {
            const int row = window().table()->currentIndex().row();
            window().press(Qt::Key_Down);
            QVERIFY(window().table()->currentIndex().row() > row);
        }
        const QString id = window().currentId();
        QVERIFY(!window().find<QWidget>("inspector")->isVisible());
        window().press(Qt::Key_Return);
        QVERIFY(window().find<QWidget>("inspector")->isVisible());
        QTRY_COMPARE(window().desk.session.state(), SessionState::Fresh);
        QCOMPARE(window().desk.session.id().text(), id);

        window().press(Qt::Key_Delete);
        auto *dialog = window().find<QDialog>("ConfirmRevokeDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *cancel = dialog->findChild<QPushButton *>(u"cancel"_s);
        QVERIFY(cancel && cancel->isDefault());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"revoke"_s), Qt::LeftButton);
        QTRY_COMPARE(m_sandbox->statusOf(id), u"revoked"_s);
        QTRY_COMPARE(window().desk.session.session()->status, api::SessionStatus::Revoked);
        QCOMPARE(window().currentId(), id);
    }

    void aBrowsersListBeginsWithItsFirstRowChosen()
    {
        list(u"dana@example.com"_s);
        window().press(Qt::Key_Return);
        QTRY_COMPARE(window().desk.session.state(), SessionState::Fresh);
        window().find<QAction>("openClient")->trigger();
        QTRY_VERIFY(!window().desk.sessions.clientId().isEmpty());
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
        const auto chosen = window().table()->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().row(), 0);
        QTRY_COMPARE(window().desk.session.id().text(), window().currentId());
    }

    void tabGoesAllRound()
    {
        window().window.resize(1280, 800); // room for list and inspector
        list(u"dana@example.com"_s);
        window().press(Qt::Key_Return);
        QTRY_COMPARE(window().desk.session.state(), SessionState::Fresh);
        window().search()->setFocus();
        QList<QWidget *> reached;
        for (int steps = 0; steps < 100; ++steps) {
            reached << window().window.focusWidget();
            window().press(Qt::Key_Tab);
            if (window().window.focusWidget() == window().search())
                break;
        }
        QCOMPARE(window().window.focusWidget(), window().search());
        for (const char *name : {"addFilter", "findInList", "sessions", "closeInspectorButton",
                 "revokeButton", "verifyButton", "mintButton"})
            QVERIFY2(reached.contains(window().find<QWidget>(name)), name);
    }

    void cancelledNothingIsRevoked()
    {
        list(u"dana@example.com"_s);
        const QString id = window().currentId();
        const QString before = m_sandbox->statusOf(id);
        window().press(Qt::Key_Delete);
        auto *dialog = window().find<QDialog>("ConfirmRevokeDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window().window.findChild<QDialog *>(u"ConfirmRevokeDialog"_s));
        QCOMPARE(m_sandbox->statusOf(id), before);
        QTRY_COMPARE(window().window.focusWidget(), window().table());
    }

    void theDialogKeepsItsSessionWhenTheCursorMoves()
    {
        list(u"kshitij@example.org"_s);
        const QString id = window().currentId();
        window().press(Qt::Key_Delete);
        auto *dialog = window().find<QDialog>("ConfirmRevokeDialog");
        QTRY_VERIFY(dialog->isVisible());
        window().table()->setCurrentIndex(window().table()->model()->index(1, 0));
        const QString other = window().currentId();
        QVERIFY(other != id);
        const QString othersStatus = m_sandbox->statusOf(other);
        auto *revoke = dialog->findChild<QPushButton *>(u"revoke"_s);
        if (revoke->isEnabled()) {
            QTest::mouseClick(revoke, Qt::LeftButton);
            QTRY_COMPARE(m_sandbox->statusOf(id), u"revoked"_s);
        }
        QCOMPARE(m_sandbox->statusOf(other), othersStatus);
    }

    void somebodyWithoutSessionsIsSaidToHaveNone()
    {
        list(u"noor@example.org"_s);
        QVERIFY(window().says(u"Clerk keeps no sessions for Noor Nieuw."_s));
        QCOMPARE(window().find<QPushButton>("emptyStateAction")->text(), u"Refresh"_s);
    }

    void wordsThatNoSessionHasOfferToClearTheFilters()
    {
        list(u"solomon@example.org"_s);
        auto *find = window().find<QLineEdit>("findInList");
        window().press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, u"no such words"_s);
        QTRY_VERIFY(window().says(u"No session matches these filters."_s));
        QTest::mouseClick(window().find<QPushButton>("emptyStateAction"), Qt::LeftButton);
        QTRY_COMPARE(window().table()->model()->rowCount(), 1);
        QVERIFY(find->text().isEmpty());
    }

    void aValueFromTheMenuBecomesAChipThatCanBeLifted()
    {
        list(u"dana@example.com"_s);
        const int all = window().table()->model()->rowCount();
        auto *menu = window().find<QMenu>("filter_status");
        Q_EMIT menu->aboutToShow();
        const auto active = [menu] {
            const auto actions = menu->actions();
            const auto found = std::ranges::find_if(
                actions, [](const QAction *action) { return action->text().startsWith(u"Active"_s); });
            return found == actions.end() ? nullptr : *found;
        };
        QTRY_VERIFY(active());
        active()->trigger();
        const int shown = window().table()->model()->rowCount();
        QVERIFY(shown > 0 && shown < all);
        QVERIFY(window().says(u"%1 shown · all %2 loaded"_s.arg(shown).arg(all)));
        auto *chip = window().find<QToolButton>("chip_status_words");
        QCOMPARE(chip->text(), u"Status: Active"_s);
        window().find<QToolButton>("chip_status_remove")->click();
        QCOMPARE(window().table()->model()->rowCount(), all);
    }

    void nobodyFoundIsSaidInTheSearchBox()
    {
        window().searchFor(u"nobody@example.invalid"_s);
        QTRY_VERIFY(window().says(u"No one matches “\u2068nobody@example.invalid\u2069”."_s));
        QVERIFY(window().search()->hasFocus());
    }

    void aNameWithMarkupIsShownLiterally()
    {
        list(u"bobby@example.net"_s);
        const QString name = u"<b>Bobby</b> <script>alert(1)</script>"_s;
        QVERIFY(window().says(name));
        for (const QLabel *label : window().window.findChildren<QLabel *>()) {
            if (label->text().contains(u"Bobby"))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void aSessionIdOpensThatSessionAndNoOther()
    {
        const QString kiosk = m_sandbox->userId(u"kiosk@example.com"_s);
        const QString oldest = m_sandbox->sessions(kiosk).last().toObject()["id"_L1].toString();
        window().searchFor(oldest);
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
        QTRY_COMPARE(window().desk.session.state(), SessionState::Fresh);
        QVERIFY(window().find<QWidget>("inspector")->isVisible());
        QCOMPARE(window().desk.session.id().text(), oldest);
        QVERIFY(window().currentId().isEmpty() || window().currentId() == oldest);
    }

    void escClosesTheSearchListThenTheInspector()
    {
        list(u"dana@example.com"_s);
        window().press(Qt::Key_Return);
        auto *inspector = window().find<QWidget>("inspector");
        QVERIFY(inspector->isVisible());
        window().press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window().search()->hasFocus());
        window().search()->clear();
        QTest::keyClicks(window().search(), u"ines"_s);
        auto *popup = window().find<QWidget>("searchPopup");
        QTRY_COMPARE(window().desk.search.state(), controllers::SearchController::State::Found);
        QVERIFY(popup->isVisible());
        window().press(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(inspector->isVisible());
        window().press(Qt::Key_Escape);
        QVERIFY(window().search()->text().isEmpty());
        QVERIFY(inspector->isVisible());
        window().press(Qt::Key_Escape);
        QTRY_VERIFY(!inspector->isVisible());
        QVERIFY(window().table()->hasFocus());
    }
};

QTEST_MAIN(TestDeskPage)
#include "tst_deskpage.moc"
