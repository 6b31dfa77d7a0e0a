// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixedclock.h"
#include "ui/confirmrevokedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::ConfirmRevokeDialog;

namespace {

api::Session someSession()
{
    api::Session session;
    session.id = *SessionId::parse(u"sess_1");
    session.userId = *UserId::parse(u"user_1");
    session.status = api::SessionStatus::Active;
    session.statusText = u"active"_s;
    session.latestActivity.emplace();
    session.latestActivity->browserName = u"Chrome"_s;
    session.latestActivity->browserVersion = u"126.0.0.0"_s;
    session.latestActivity->deviceType = u"Macintosh"_s;
    session.latestActivity->city = u"Lagos"_s;
    session.latestActivity->country = u"NG"_s;
    session.latestActivity->ipAddress = u"198.51.100.23"_s;
    session.lastActiveAt = FixedClock().now() - 41min;
    return session;
}

} // namespace

class TestConfirmRevokeDialog final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    QPointer<ConfirmRevokeDialog> m_dialog;

    ConfirmRevokeDialog *open(Environment environment = Environment::Production,
        const api::Session &session = someSession(), const QString &person = u"Dana Lee"_s)
    {
        m_dialog = new ConfirmRevokeDialog(session, {person, u"Acme"_s, environment}, m_clock);
        m_dialog->open();
        m_dialog->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_dialog);
        return m_dialog;
    }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    // Names stand between marks that keep their direction to themselves.
    QString text(const QString &name) const
    {
        return m_dialog->findChild<QLabel *>(name)->text().remove(u'\u2068').remove(u'\u2069');
    }

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void namesPersonDevicePlaceAddressAndTime()
    {
        open();
        QCOMPARE(m_dialog->windowTitle(), u"Revoke session"_s);
        QCOMPARE(text(u"question"_s), u"Revoke this session of Dana Lee?"_s);
        const QString facts = text(u"facts"_s);
        for (const QString &part :
            {u"Chrome 126"_s, u"Mac"_s, u"Lagos"_s, u"Nigeria"_s, u"198.51.100.23"_s, u"41 min"_s})
            QVERIFY2(facts.contains(part), qPrintable(facts));
        QVERIFY(text(u"consequence"_s).contains(u"can't be undone"_s));
    }

    void tellsTheEnvironmentByWordAndGlyph_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("line");
        QTest::newRow("production") << Environment::Production << u"▲ PRODUCTION · Acme"_s;
        QTest::newRow("development") << Environment::Development << u"● Development · Acme"_s;
    }
    void tellsTheEnvironmentByWordAndGlyph()
    {
        QFETCH(Environment, environment);
        open(environment);
        QTEST(text(u"environment"_s), "line");
    }

    void cancelHasTheFocusAndEnterCancels()
    {
        open();
        QSignalSpy confirmed(m_dialog, &ConfirmRevokeDialog::confirmed);
        QVERIFY(button(u"cancel"_s)->isDefault());
        QCOMPARE(m_dialog->focusWidget(), button(u"cancel"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        QTRY_VERIFY(!m_dialog);
    }

    void enterRevokesOnceTheButtonWasFocusedOnPurpose()
    {
        open();
        QSignalSpy confirmed(m_dialog, &ConfirmRevokeDialog::confirmed);
        button(u"revoke"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(u"revoke"_s), Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.at(0).at(0).value<SessionId>(), *SessionId::parse(u"sess_1"));
        QTRY_VERIFY(!m_dialog);
    }

    void tabLeadsThroughTheFieldsToRevokeAndBackToCancel()
    {
        open();
        for (const QString &next : {u"reason"_s, u"ticket"_s, u"revoke"_s, u"cancel"_s}) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_dialog->focusWidget()->objectName(), next);
        }
    }

    void reasonAndTicketAreHandedOn()
    {
        open();
        QSignalSpy confirmed(m_dialog, &ConfirmRevokeDialog::confirmed);
        m_dialog->findChild<QComboBox *>(u"reason"_s)->setCurrentText(u"  Lost  device "_s);
        m_dialog->findChild<QLineEdit *>(u"ticket"_s)->setText(u"T-7"_s);
        button(u"revoke"_s)->click();
        const Purpose expected {u"Lost device"_s, u"T-7"_s};
        QCOMPARE(confirmed.at(0).at(1).value<Purpose>(), expected);
    }

    void productionHasARedStripeAndDevelopmentNone()
    {
        open(Environment::Production);
        QVERIFY(m_dialog->findChild<QWidget *>(u"environmentStripe"_s)->isVisible());
        delete m_dialog;
        open(Environment::Development);
        QVERIFY(!m_dialog->findChild<QWidget *>(u"environmentStripe"_s)->isVisible());
    }

    void escapeClosesAndDeletesIt()
    {
        open();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void aSessionThatEndedMeanwhileCannotBeRevoked()
    {
        open();
        QVERIFY(!m_dialog->findChild<QLabel *>(u"ended"_s)->isVisible());
        api::Session session = someSession();
        session.status = api::SessionStatus::Ended;
        session.statusText = u"ended"_s;
        m_dialog->setSession(session);
        QVERIFY(!button(u"revoke"_s)->isEnabled());
        QVERIFY(m_dialog->findChild<QLabel *>(u"ended"_s)->isVisible());
        QVERIFY(text(u"ended"_s).contains(u"ended"_s));
    }

    void anotherSessionsFactsAreIgnored()
    {
        open();
        api::Session other = someSession();
        other.id = *SessionId::parse(u"sess_2");
        other.status = api::SessionStatus::Revoked;
        other.latestActivity->city = u"Oslo"_s;
        m_dialog->setSession(other);
        QVERIFY(button(u"revoke"_s)->isEnabled());
        QVERIFY(text(u"facts"_s).contains(u"Lagos"_s));
    }

    void missingActivityIsSaid()
    {
        api::Session session = someSession();
        session.latestActivity.reset();
        session.lastActiveAt.reset();
        open(Environment::Production, session);
        QVERIFY(text(u"facts"_s).contains(u"no activity"_s));
    }

    void withoutANameTheUserIdIsShown()
    {
        open(Environment::Production, someSession(), QString());
        QCOMPARE(text(u"question"_s), u"Revoke this session of user_1?"_s);
    }

    void markupInANameStaysText()
    {
        open(Environment::Production, someSession(), u"<b>Dana</b>"_s);
        QCOMPARE(m_dialog->findChild<QLabel *>(u"question"_s)->textFormat(), Qt::PlainText);
        QVERIFY(text(u"question"_s).contains(u"<b>Dana</b>"_s));
    }
};

QTEST_MAIN(TestConfirmRevokeDialog)
#include "tst_confirmrevokedialog.moc"
