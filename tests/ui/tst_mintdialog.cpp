// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "controllers/mintcontroller.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"
#include "ui/mintdialog.h"
#include "ui/tokenclipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::MintDialog;

namespace {

const auto templatesJson = R"([
    {"object":"jwt_template","id":"jtmp_1","name":"hasura","claims":{},"lifetime":300,"allowed_clock_skew":5,
     "custom_signing_key":false,"signing_algorithm":"RS256","created_at":1,"updated_at":1},
    {"object":"jwt_template","id":"jtmp_2","name":"reports","claims":{},"lifetime":604800,"allowed_clock_skew":5,
     "custom_signing_key":false,"signing_algorithm":"RS256","created_at":1,"updated_at":1}])"_ba;
const auto refusedJson
    = R"({"errors":[{"message":"no","long_message":"no","code":"authorization_invalid"}]})"_ba;

//! Readable, unsigned, and good for a minute; the clock here stands five minutes before its times.
QByteArray token()
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256"})") + '.' + part(R"({"sub":"user_1","iat":1767262200,"exp":1767262260})")
        + ".AAAA";
}

api::Session someSession()
{
    api::Session session;
    session.id = *SessionId::parse(u"sess_1");
    session.userId = *UserId::parse(u"user_1");
    session.status = api::SessionStatus::Active;
    session.statusText = u"active"_s;
    return session;
}

} // namespace

class TestMintDialog final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    OpenGate m_gate;
    std::unique_ptr<api::BackendApi> m_api;
    std::unique_ptr<controllers::MintController> m_controller;
    std::unique_ptr<ui::TokenClipboard> m_clipboard;
    QPointer<MintDialog> m_dialog;
    Environment m_environment = Environment::Development;

    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    bool isShown(const QString &label) const { return child<QLabel>(label)->isVisible(); }

    void open(const api::Session &session = someSession(), int listStatus = 200)
    {
        m_server->enqueue(listStatus, listStatus == 200 ? templatesJson : refusedJson);
        m_dialog = new MintDialog(
            *m_controller, *m_clipboard, m_clock, session, {u"Dana Lee"_s, u"Acme"_s, m_environment});
        m_dialog->open();
        QTRY_VERIFY(!child<QLabel>(u"templateNote"_s)->text().startsWith(u"Loading"_s)
            || !isShown(u"templateNote"_s));
    }

    void openAndMint(const QString &how)
    {
        open();
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(how)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(FixedClock().now());
        m_environment = Environment::Development;
        m_gate.changes.clear();
        QGuiApplication::clipboard()->clear();
        m_server = std::make_unique<FaultServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_api = std::make_unique<api::BackendApi>(*m_network, m_clock, m_gate,
            api::Connection {m_server->baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)});
        m_controller = std::make_unique<controllers::MintController>(m_api->jwtTemplates, m_api->sessions);
        m_clipboard = std::make_unique<ui::TokenClipboard>();
    }

    void cleanup()
    {
        delete m_dialog;
        m_clipboard.reset();
        m_controller.reset();
        m_api.reset();
        m_network.reset();
        m_server.reset();
    }

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
            {}, {u"reproduce"_s, u"T-7"_s}};
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

    void mintAndCopyCopiesAndKeepsTheTokenMasked()
    {
        openAndMint(u"mintAndCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text() == QLatin1StringView(token()));
        QVERIFY(m_clipboard->isHolding());
        QVERIFY(isShown(u"copied"_s));
        QCOMPARE(child<QLabel>(u"token"_s)->text(), u"eyJhbG•••••"_s);
    }

    void mintAndShowLeavesTheClipboardAlone()
    {
        openAndMint(u"mintAndShow"_s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!isShown(u"copied"_s));
        button(u"copyToken"_s)->click();
        QVERIFY(m_clipboard->isHolding());
    }

    void originAndLifetimeAreSent()
    {
        open();
        child<QLineEdit>(u"origin"_s)->setText(u"https://app.example.com "_s);
        child<QComboBox>(u"lifetime"_s)->setCurrentIndex(1);
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(u"mintAndShow"_s)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
        QCOMPARE(m_server->requests().constLast().header("Origin"), "https://app.example.com"_ba);
        QVERIFY(m_server->requests().constLast().body.contains("300"));
    }

    void revealedItIsStillNoAccessibleText()
    {
        openAndMint(u"mintAndShow"_s);
        button(u"reveal"_s)->click();
        auto *label = child<QLabel>(u"token"_s);
        QVERIFY(label->text().remove(u'\u200B') == QLatin1StringView(token()));
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(label);
        for (const auto kind :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY(!accessible->text(kind).contains(u"eyJ"_s));
        button(u"reveal"_s)->click();
        QCOMPARE(label->text(), u"eyJhbG•••••"_s);
    }

    void lifeIsCountedFromTheTokensOwnTimes()
    {
        openAndMint(u"mintAndShow"_s);
        QCOMPARE(child<QLabel>(u"validity"_s)->text(), u"Valid 60 s more"_s);
        QCOMPARE(child<QProgressBar>(u"burnDown"_s)->value(), 60);
        m_clock.advance(18s);
        QTRY_COMPARE(child<QLabel>(u"validity"_s)->text(), u"Valid 42 s more"_s);
    }

    void anExpiredTokenIsWiped()
    {
        openAndMint(u"mintAndShow"_s);
        m_clock.advance(61s);
        QTRY_VERIFY(child<QLabel>(u"token"_s)->text().isEmpty());
        QVERIFY(!button(u"reveal"_s)->isEnabled());
        QVERIFY(!button(u"copyToken"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"validity"_s)->text().contains(u"expired"_s));
    }

    void aFailureIsShownAndAnotherTryIsPossible()
    {
        open();
        m_server->enqueue(403, refusedJson);
        button(u"mintAndCopy"_s)->click();
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
        QTRY_VERIFY(isShown(u"failure"_s));
        QVERIFY(button(u"mintAndCopy"_s)->isEnabled());
    }

    void closingDeletesItAndForgetsWhatIsOnItsWay()
    {
        open();
        button(u"mintAndCopy"_s)->click();
        m_dialog->reject();
        QVERIFY(!m_controller->isMinting());
        QTRY_VERIFY(!m_dialog);
    }
};

QTEST_MAIN(TestMintDialog)
#include "tst_mintdialog.moc"
