// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mintundertest.h"

using namespace frontdesk;

//! What is to be minted: template, lifetime, why, and what is not possible.
class TestMintDialog final : public MintUnderTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void offersThePlainTokenFirstThenTheTemplates()
    {
        open();
        QCOMPARE(m_dialog->windowTitle(), u"Mint token"_s);
        auto *templates = child<QComboBox>(u"templateName"_s);
        QCOMPARE(templates->count(), 3);
        QCOMPARE(templates->currentText(), u"Session token (60 s)"_s);
        QCOMPARE(templates->itemText(1), u"hasura (5 min)"_s);
        QVERIFY(button(u"mintAndCopy"_s)->isDefault());
        QVERIFY(child<QLabel>(u"note"_s)->text().contains(u"Dana Lee"_s));
    }

    void aTemplatesOwnLifetimeIsNamed()
    {
        open();
        child<QComboBox>(u"templateName"_s)->setCurrentIndex(1);
        QCOMPARE(child<QComboBox>(u"lifetime"_s)->itemText(0), u"Template default (5 min)"_s);
        QVERIFY(!isShown(u"lifetimeWarning"_s));
        child<QComboBox>(u"templateName"_s)->setCurrentIndex(2);
        QVERIFY(isShown(u"lifetimeWarning"_s));
    }

    void whereTheListIsRefusedOneTypes()
    {
        open(someSession(), 403);
        QVERIFY(child<QComboBox>(u"templateName"_s)->isEditable());
        QVERIFY(isShown(u"templateNote"_s));
        child<QComboBox>(u"templateName"_s)->setEditText(u" hasura "_s);
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(u"mintAndShow"_s)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
        QCOMPARE(m_server->requests().constLast().target, "/v1/sessions/sess_1/tokens/hasura"_ba);
    }

    void customLifetimesAreJudged_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("warned");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("needsReason");
        QTest::newRow("least") << 30 << false << false << false;
        QTest::newRow("an hour") << 3600 << false << false << false;
        QTest::newRow("over an hour") << 3601 << true << false << true;
        QTest::newRow("a day") << 86400 << true << false << true;
        QTest::newRow("over a day") << 86401 << false << true << true;
    }
    void customLifetimesAreJudged()
    {
        QFETCH(int, seconds);
        QFETCH(bool, refused);
        open();
        QVERIFY(!child<QSpinBox>(u"customLifetime"_s)->isVisible());
        child<QComboBox>(u"lifetime"_s)->setCurrentText(u"Custom…"_s);
        child<QSpinBox>(u"customLifetime"_s)->setValue(seconds);
        QTEST(isShown(u"lifetimeWarning"_s), "warned");
        QCOMPARE(isShown(u"lifetimeRefused"_s), refused);
        QTEST(!button(u"mintAndCopy"_s)->isEnabled(), "needsReason");
        child<QComboBox>(u"reason"_s)->setCurrentText(u"reproduce T-7"_s);
        QCOMPARE(button(u"mintAndCopy"_s)->isEnabled(), !refused);
        QCOMPARE(button(u"mintAndShow"_s)->isEnabled(), !refused);
    }

    void aLongTokenInProductionNeedsItsHoursTyped()
    {
        m_environment = Environment::Production;
        open();
        child<QComboBox>(u"lifetime"_s)->setCurrentText(u"Custom…"_s);
        child<QSpinBox>(u"customLifetime"_s)->setValue(2 * 3600 + 1);
        child<QComboBox>(u"reason"_s)->setCurrentText(u"reproduce T-7"_s);
        auto *typed = child<QLineEdit>(u"typedConfirmation"_s);
        QVERIFY(typed->isVisible());
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
        typed->setText(u"2"_s);
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
        typed->setText(u" 3 "_s);
        QVERIFY(button(u"mintAndCopy"_s)->isEnabled());
        child<QSpinBox>(u"customLifetime"_s)->setValue(4 * 3600);
        QVERIFY2(!button(u"mintAndCopy"_s)->isEnabled(), "another number is still the old one");
        child<QSpinBox>(u"customLifetime"_s)->setValue(60);
        QVERIFY(!typed->isVisible());
        QVERIFY(button(u"mintAndCopy"_s)->isEnabled());
    }

    void whyAndForWhomReachTheJournal()
    {
        open();
        child<QComboBox>(u"reason"_s)->setCurrentText(u"reproduce"_s);
        child<QLineEdit>(u"ticket"_s)->setText(u"T-7"_s);
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(u"mintAndShow"_s)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
        const Change expected {Action::CreateToken, *SessionId::parse(u"sess_1"), *UserId::parse(u"user_1"),
            {}, {u"reproduce"_s, u"T-7"_s}, 0, Minting {}};
        QCOMPARE(m_gate.changes, QList {expected});
    }

    void theEnvironmentIsSaid()
    {
        m_environment = Environment::Production;
        open();
        QCOMPARE(child<QLabel>(u"environment"_s)->text(), u"▲ PRODUCTION · Acme"_s);
        QVERIFY(child<QWidget>(u"environmentStripe"_s)->isVisible());
    }

    void aSessionThatIsNotActiveGetsNone()
    {
        open();
        QVERIFY(!isShown(u"blocked"_s));
        api::Session session = someSession();
        session.status = api::SessionStatus::Revoked;
        session.statusText = u"revoked"_s;
        m_dialog->setSession(session);
        QVERIFY(isShown(u"blocked"_s));
        QVERIFY(child<QLabel>(u"blocked"_s)->text().contains(u"revoked"_s));
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
    }
};

QTEST_MAIN(TestMintDialog)
#include "tst_mintdialog.moc"
