// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"
#include "windowundertest.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto pastedToken = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyX2RhbmEifQ.c2ln"_s;

} // namespace

//! Production that nobody has unlocked: whatever is pressed, nothing but a GET arrives at the server.
class TestLocked final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] qsizetype changesAtServer() const
    {
        return std::ranges::count_if(m_server->requests(), [](const auto &one) { return one.verb != "GET"; });
    }
    //! Says no to whatever asks.
    void dismissDialogs()
    {
        for (QDialog *dialog : m_window->window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                dialog->reject();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    //! The window as it is with one session chosen and inspected.
    void settle()
    {
        dismissDialogs();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_window->window.show();
        m_window->desk.gate.lock();
        if (m_window->desk.sessions.userId().isEmpty())
            m_window->searchFor(u"dana"_s);
        QTRY_COMPARE(m_window->table()->model()->rowCount(), 1);
        m_window->table()->selectRow(0);
        m_window->find<QAction>("inspect")->trigger();
    }
    //! Waits until everything that was asked has been answered.
    void quieten()
    {
        QTRY_COMPARE(m_server->heldCount(), 0);
        static_cast<void>(QTest::qWaitFor(
            [this] { return !m_window->desk.verify.isBusy() && !m_window->desk.sessions.isBusy(); }));
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        scriptDana(*m_server, "production");
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), liveKey);
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
        settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void everyActionIsHarmless()
    {
        int triggered = 0;
        for (QAction *action : m_window->window.findChildren<QAction *>()) {
            if (action->menu() || !action->isEnabled())
                continue;
            action->trigger();
            ++triggered;
            settle();
        }
        quieten();
        QVERIFY2(triggered > 15, "hardly anything was tried");
        QCOMPARE(changesAtServer(), 0);
    }

    void everyShortcutIsHarmless()
    {
        QSet<QKeySequence> keys;
        for (const QAction *action : m_window->window.findChildren<QAction *>()) {
            for (const QKeySequence &shortcut : action->shortcuts())
                keys << shortcut;
        }
        keys << QKeySequence(Qt::Key_Return) << QKeySequence(Qt::Key_Space)
             << QKeySequence(Qt::Key_Backspace);
        QVERIFY(keys.size() > 15);
        for (const QKeySequence &shortcut : std::as_const(keys)) {
            m_window->table()->setFocus();
            QTest::keySequence(&m_window->window, shortcut);
            // Enter, as someone does who does not read the question.
            for (QDialog *dialog : m_window->window.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    QTest::keyClick(dialog, Qt::Key_Return);
            }
            settle();
        }
        quieten();
        QCOMPARE(changesAtServer(), 0);
    }

    void everyButtonIsHarmless()
    {
        QList<QPointer<QAbstractButton>> buttons;
        for (QAbstractButton *button : m_window->window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && !qobject_cast<QDialog *>(button->window()))
                buttons << button;
        }
        QVERIFY(buttons.size() > 8);
        for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
            if (!button || button->objectName() == u"environment") // opens a menu, whose actions were tried
                continue;
            button->click();
            settle();
        }
        quieten();
        QCOMPARE(changesAtServer(), 0);
    }

    void verifyingAPastedTokenAsksOnlyByGet()
    {
        m_window->find<QLineEdit>("tokenToCheck")->setText(pastedToken);
        m_window->find<QAction>("verify")->trigger();
        QTRY_VERIFY(!m_window->desk.verify.isBusy());
        QVERIFY(std::ranges::any_of(
            m_server->requests(), [](const auto &request) { return request.path() == "/v1/jwks"; }));
        QCOMPARE(changesAtServer(), 0);
    }

    void lockingTakesACopiedTokenOffTheClipboard()
    {
        m_window->desk.gate.allow();
        m_window->clipboard.copy(Secret("token"_ba));
        QVERIFY(m_window->clipboard.isHolding());
        m_window->desk.gate.lock();
        QVERIFY(!m_window->clipboard.isHolding());
    }

    void theLogicBelowTheWindowIsLockedToo()
    {
        m_window->desk.revoke.revoke(*SessionId::parse(u"sess_1"));
        m_window->desk.mint.mint(*SessionId::parse(u"sess_1"), {}, {});
        QTRY_VERIFY(!m_window->desk.mint.isMinting());
        QTRY_VERIFY(!m_window->desk.revoke.isRevoking(*SessionId::parse(u"sess_1")));
        QCOMPARE(changesAtServer(), 0);
    }

    void whereALinkLeadsMeanwhileIsNotMeant_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("everywhere") << u"revokeAll"_s << u"revokeMany"_s;
        QTest::newRow("shown") << u"revokeShown"_s << u"revokeMany"_s;
        QTest::newRow("lost device") << u"lostDevice"_s << u"lostDevice"_s;
    }
    void whereALinkLeadsMeanwhileIsNotMeant()
    {
        QFETCH(QString, action);
        QFETCH(QString, dialog);
        m_window->find<QAction>(qPrintable(action))->trigger();
        const QByteArray bob = danaJson().replace("dana", "bob").replace("Dana", "Bob");
        m_server->answer("/v1/users", 200, '[' + bob + ']');
        m_server->answer("/v1/users/user_bob", 200, bob);
        m_window->window.follow({search::Meaning::Kind::UserId, u"user_bob"_s, {}});
        QTRY_COMPARE(m_window->desk.sessions.userId().text(), u"user_bob"_s);
        QTRY_VERIFY(!m_window->desk.sessions.isBusy());
        const auto before = m_server->requests().size();
        m_window->find<QAbstractButton>("allow")->click();
        QVERIFY(m_window->find<QDialog>(qPrintable(dialog))->isVisible());
        const auto words = [this, dialog] {
            QStringList all;
            for (const QLabel *label : m_window->find<QDialog>(qPrintable(dialog))->findChildren<QLabel *>())
                all << label->text();
            return all.join(u'\n');
        };
        QTRY_VERIFY2(words().contains(u"Dana Lee"_s), qPrintable(words()));
        quieten();
        for (const ReceivedRequest &request : m_server->requests().sliced(before))
            QVERIFY2(!request.target.contains("user_id=user_bob"), request.target.constData());
    }

    void onceAllowedOneRevokeIsOneRequest()
    {
        m_window->find<QAction>("revoke")->trigger();
        auto *question = m_window->find<QDialog>("unlockDialog");
        QCOMPARE(question->focusWidget()->objectName(), u"cancel"_s);
        question->findChild<QAbstractButton *>(u"allow"_s)->click();
        auto *dialog = m_window->find<QDialog>("ConfirmRevokeDialog");
        dialog->findChild<QAbstractButton *>(u"revoke"_s)->click();
        QTRY_COMPARE(changesAtServer(), 1);
        QTRY_COMPARE(m_window->desk.gate.running(), 0);
        QCOMPARE(changesAtServer(), 1);
    }
};

QTEST_MAIN(TestLocked)
#include "tst_locked.moc"
