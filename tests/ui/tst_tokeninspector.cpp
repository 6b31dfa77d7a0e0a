// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/inspectorcontroller.h"
#include "support/fixedclock.h"
#include "support/sandboxserver.h"
#include "token/signingkey.h"
#include "ui/inspecttokenaction.h"
#include "ui/jsonview.h"
#include "ui/tokeninspector.h"
#include "windowundertest.h"

#include <QAccessible>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace frontdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using controllers::InspectorController;
using ui::TokenInspector;

//! A token looked into without an instance, and with one.
class TestTokenInspector final : public QObject {
    Q_OBJECT

private:
    struct Alone {
        QTemporaryDir folder;
        settings::Settings settings {folder.filePath(u"frontdesk.ini"_s)};
        FixedClock clock;
        InspectorController controller {settings, clock};
        TokenInspector window {controller};
    };
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<Alone> m_alone;

    [[nodiscard]] static QString said(const QWidget &window, const char *label)
    {
        return window.findChild<QLabel *>(QLatin1String(label))->text();
    }
    [[nodiscard]] QString verdict() const { return said(m_alone->window, "verdict"); }
    [[nodiscard]] qint64 seconds() const
    {
        return std::chrono::duration_cast<std::chrono::seconds>(m_alone->clock.now().time_since_epoch())
            .count();
    }
    //! A session token that is good for a minute from \a age seconds ago.
    [[nodiscard]] QByteArray token(qint64 age = 0,
        const QByteArray &header = R"({"alg":"RS256","kid":"ins_1"})", const QByteArray &more = {}) const
    {
        const qint64 issued = seconds() - age;
        return m_key
            ->sign(header,
                R"({"sub":"user_1","sid":"sess_1","v":2,"iat":)" + QByteArray::number(issued) + R"(,"exp":)"
                    + QByteArray::number(issued + 60) + more + "}")
            .reveal();
    }
    void paste(const QByteArray &pasted)
    {
        auto *field = m_alone->window.findChild<QLineEdit *>(u"inspectedToken"_s);
        field->setText(QString::fromLatin1(pasted));
    }
    void giveKey() { m_alone->controller.setKeys({m_key->jwk(u"ins_1"_s)}); }
    [[nodiscard]] QString meaning(const QString &claim) const
    {
        const auto *table = m_alone->window.findChild<QTableView *>(u"claims"_s);
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, models::ClaimsModel::Name).data().toString() == claim)
                return model->index(row, models::ClaimsModel::Meaning).data().toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_key = std::make_unique<SigningKey>(); }
    void init()
    {
        m_alone = std::make_unique<Alone>();
        m_alone->window.show();
    }
    void cleanup() { m_alone.reset(); }

    void theVerdictIsInWords_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("words");
        const QByteArray plain = R"({"alg":"RS256","kid":"ins_1"})";
        QTest::newRow("good") << qint64 {23} << plain
                              << u"✓ Valid for 37 s more. Signature matches the pasted key."_s;
        QTest::newRow("expired") << qint64 {300} << plain << u"✕ Expired 4 min ago. Signature matches"_s;
        QTest::newRow("not yet") << qint64 {-600} << plain
                                 << u"✕ Not accepted: it was issued in the future"_s;
        QTest::newRow("another key") << qint64 {0} << QByteArray(R"({"alg":"RS256","kid":"ins_2"})")
                                     << u"– Signature not checked: the pasted keys"_s;
        QTest::newRow("none") << qint64 {0} << QByteArray(R"({"alg":"none","kid":"ins_1"})")
                              << u"✕ Not a Clerk session token"_s;
        QTest::newRow("a key of its own")
            << qint64 {0} << QByteArray(R"({"alg":"HS256"})") << u"– Cannot be checked: its template"_s;
    }
    void theVerdictIsInWords()
    {
        QFETCH(qint64, age);
        QFETCH(QByteArray, header);
        QFETCH(QString, words);
        giveKey();
        paste(token(age, header));
        QVERIFY2(verdict().startsWith(words), qPrintable(verdict()));
    }

    void aKeyCanBePasted()
    {
        auto *keys = m_alone->window.findChild<QPlainTextEdit *>(u"keys"_s);
        paste(token());
        keys->setPlainText(QString::fromLatin1(m_key->publicPem()));
        QVERIFY2(verdict().startsWith(u"✓ Valid for"_s), qPrintable(verdict()));
        QVERIFY(said(m_alone->window, "keysLine").startsWith(u"✓"_s));
        paste(token(0, R"({"alg":"RS256"})"));
        QVERIFY2(verdict().startsWith(u"✓ Valid for"_s), qPrintable(verdict()));
        keys->setPlainText(QString::fromLatin1(SigningKey().publicPem() + m_key->publicPem()));
        QVERIFY2(verdict().startsWith(u"✓ Valid for"_s), qPrintable(verdict()));
        keys->setPlainText(QString::fromLatin1(SigningKey().publicPem()));
        QVERIFY2(verdict().startsWith(u"✕ Not genuine"_s), qPrintable(verdict()));
        keys->setPlainText(u"-----BEGIN PRIVATE KEY-----\nAAAA"_s);
        QVERIFY(keys->toPlainText().isEmpty());
        QVERIFY(said(m_alone->window, "keysLine").contains(u"private key"_s));
        QVERIFY2(verdict().startsWith(u"– Signature not checked"_s), qPrintable(verdict()));
    }

    void whatWasChangedIsNotGenuine()
    {
        giveKey();
        QByteArrayList parts = token().split('.');
        parts[1] = base64Url(QByteArray(R"({"sub":"user_2","exp":9999999999})"));
        paste(parts.join('.'));
        QVERIFY2(verdict().startsWith(u"✕ Not genuine"_s), qPrintable(verdict()));
    }

    void withoutKeysItIsReadAndNothingIsClaimed()
    {
        paste(token());
        QVERIFY2(
            verdict().startsWith(u"– Signature not checked: there are no keys"_s), qPrintable(verdict()));
        QVERIFY(said(m_alone->window, "origin").contains(u"Session token, version 2"_s));
        QVERIFY(!meaning(u"exp"_s).isEmpty());
        QVERIFY(said(m_alone->window, "clockLine").startsWith(u"– Not compared"_s));
        QVERIFY(!m_alone->window.findChild<QPushButton *>(u"openUser"_s)->isEnabled());
    }

    void theInstanceThatSignedItIsNamed()
    {
        m_alone->settings.keep({u"a"_s, u"Acme staging"_s, QUrl(u"https://api.clerk.com/v1"_s),
            Environment::Development, {}, *InstanceId::parse(u"ins_1")});
        paste(token());
        QVERIFY2(verdict().contains(u"Acme staging signed it by its own words"_s), qPrintable(verdict()));
    }

    void whatIsPastedInItsPlaceIsNamed()
    {
        paste("sk_live_abcdefghijklmnopqrstuvwxyz");
        QVERIFY2(verdict().startsWith(u"✕ This is a secret key"_s), qPrintable(verdict()));
        paste("user_2abc");
        QVERIFY2(verdict().contains(u"search box"_s), qPrintable(verdict()));
        paste("nonsense");
        QVERIFY2(verdict().startsWith(u"✕ Not a token"_s), qPrintable(verdict()));
        QVERIFY(!m_alone->window.findChild<QTabWidget *>(u"inspectorTabs"_s)->isVisible());
    }

    void everyClaimIsExplained()
    {
        paste(token(0, R"({"alg":"RS256","kid":"ins_1"})",
            R"(,"fva":[7,-1],"sts":"pending","act":{"sub":"user_9"},"pla":"o:pro","fea":"o:teams,u:beta",)"
            R"("o":{"id":"org_1","slg":"acme","rol":"admin","per":"manage,read","fpm":"3,0"},"shoe":{"size":44})"));
        QVERIFY(meaning(u"fva"_s).contains(u"7 min before"_s));
        QVERIFY(meaning(u"fva"_s).contains(u"never"_s));
        QVERIFY(meaning(u"sts"_s).contains(u"left to do"_s));
        QVERIFY(meaning(u"act"_s).contains(u"IMPERSONATION: user_9"_s));
        QCOMPARE(meaning(u"pla"_s), u"Plan: pro (the organization's)."_s);
        QVERIFY(meaning(u"fea"_s).contains(u"beta (the user's)"_s));
        QVERIFY(meaning(u"o"_s).contains(u"org:teams:manage, org:teams:read"_s));
        QVERIFY(meaning(u"shoe"_s).contains(u"Not one of Clerk's own"_s));
        QVERIFY(meaning(u"exp"_s).contains(u"UTC"_s));
        QVERIFY(meaning(u"exp"_s).contains(u"in 1 minute"_s));
    }

    void ofATokenWithThousandsOfClaimsAPartIsExplained()
    {
        QByteArray more;
        for (int i = 0; i < 3000; ++i)
            more += ",\"c" + QByteArray::number(i) + "\":1";
        paste(token(0, R"({"alg":"RS256","kid":"ins_1"})", more + ",\"a\":\"" + QByteArray(9000, 'x') + '"'));
        const auto *table = m_alone->window.findChild<QTableView *>(u"claims"_s);
        QVERIFY(table->model()->rowCount() < 110);
        QVERIFY(meaning(u"…"_s).contains(u"2906"_s));
        QVERIFY(!meaning(u"exp"_s).isEmpty());
    }

    void aValueIsCopied()
    {
        paste(token());
        auto *table = m_alone->window.findChild<QTableView *>(u"claims"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"user_1"_s);
    }

    void anotherTimeCanBeAskedFor()
    {
        giveKey();
        paste(token());
        auto *when = m_alone->window.findChild<QDateTimeEdit *>(u"when"_s);
        when->setDateTime(QDateTime::fromSecsSinceEpoch(seconds() + 30));
        QCOMPARE(said(m_alone->window, "thenLine"), u"✓ Valid then."_s);
        when->setDateTime(QDateTime::fromSecsSinceEpoch(seconds() + 90));
        QVERIFY(said(m_alone->window, "thenLine").startsWith(u"✕ Not valid then"_s));
    }

    void aSecretIsNotReadAloudAndGoesWithTheWindow()
    {
        auto *field = m_alone->window.findChild<QLineEdit *>(u"inspectedToken"_s);
        paste(token());
        m_alone->window.findChild<QToolButton *>()->setChecked(true);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY(spoken->text(QAccessible::Value).isEmpty());
        QVERIFY(!spoken->textInterface());
        m_alone->window.reject();
        QVERIFY(field->text().isEmpty());
        QVERIFY(!m_alone->controller.inspection().jwt);
    }

    void theClipboardIsInspectedWhenItHoldsAToken()
    {
        QGuiApplication::clipboard()->setText(u"Bearer "_s + QString::fromLatin1(token()) + u'\n');
        m_alone->window.pasteFromClipboard();
        QVERIFY(m_alone->controller.inspection().jwt);
        QGuiApplication::clipboard()->setText(u"what a customer wrote"_s);
        m_alone->window.pasteFromClipboard();
        QVERIFY(!m_alone->controller.inspection().jwt);
        QVERIFY(!m_alone->controller.inspection().unreadable);
    }

    void withAnInstanceEverythingIsChecked()
    {
        const SandboxServer sandbox;
        WindowUnderTest t(sandbox.baseUrl(), sandbox.key());
        InspectorController controller(t.settings, t.clock);
        controller.setDesk(&t.desk);
        TokenInspector inspector(controller, &t.window);
        inspector.show();
        const QString user = sandbox.userId(u"dana.lee@example.com"_s);
        const QJsonArray sessions = sandbox.sessions(user);
        const auto active = std::find_if(sessions.begin(), sessions.end(),
            [](const QJsonValue &session) { return session[u"status"] == u"active"_s; });
        QVERIFY(active != sessions.end());
        const auto session = *SessionId::parse((*active)[u"id"].toString());
        QByteArray minted;
        t.desk.api.sessions.createToken(session, {})
            .then(&t.window, [&minted](const Result<api::Token> &token) { minted = token->jwt.reveal(); });
        QTRY_VERIFY(!minted.isEmpty());
        inspector.findChild<QLineEdit *>(u"inspectedToken"_s)->setText(QString::fromLatin1(minted));
        QTRY_VERIFY2(
            said(inspector, "verdict").startsWith(u"✓ Valid for"_s), qPrintable(said(inspector, "verdict")));
        QVERIFY(said(inspector, "verdict").contains(u"Signature matches Acme."_s));
        QTRY_VERIFY(said(inspector, "liveLine").contains(u"active"_s));
        QVERIFY(said(inspector, "clockLine").startsWith(u"✓"_s));
        auto *show = inspector.findChild<QPushButton *>(u"openSession"_s);
        QTRY_VERIFY(show->isEnabled());
        show->click();
        QTRY_COMPARE(t.currentId(), session.text());

        sandbox.post(u"sessions/%1/revoke"_s.arg(session.text()));
        inspector.findChild<QPushButton *>(u"checkAgain"_s)->click();
        QTRY_VERIFY2(said(inspector, "verdict").contains(u"its session is over"_s),
            qPrintable(said(inspector, "verdict")));

        // The same token from the clipboard is checked once more, too.
        controller.setDesk(nullptr);
        QVERIFY2(
            said(inspector, "verdict").contains(u"not checked"_s), qPrintable(said(inspector, "verdict")));
        controller.setDesk(&t.desk);
        QGuiApplication::clipboard()->setText(QString::fromLatin1(minted));
        inspector.pasteFromClipboard();
        QTRY_VERIFY(said(inspector, "verdict").contains(u"its session is over"_s));
        controller.setDesk(nullptr);
    }
};

QTEST_MAIN(TestTokenInspector)
#include "tst_tokeninspector.moc"
