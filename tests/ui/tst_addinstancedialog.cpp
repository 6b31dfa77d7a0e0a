// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failingstore.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "ui/addinstancedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ui::AddInstanceDialog;

namespace {

const auto goodKey = u"sk_test_0123456789abcdefa1B2"_s;
const auto development = R"({"object":"instance","id":"ins_1","environment_type":"development"})"_ba;
const auto production = R"({"object":"instance","id":"ins_1","environment_type":"production"})"_ba;

} // namespace

class TestAddInstanceDialog final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<FailingStore> m_keychain;
    QPointer<AddInstanceDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_added;

    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    QString result() const
    {
        return child<QLabel>("checkResult")->isVisible() ? child<QLabel>("checkResult")->text() : QString();
    }
    void show(AddInstanceDialog *dialog)
    {
        m_dialog = dialog;
        m_added = std::make_unique<QSignalSpy>(dialog, &AddInstanceDialog::added);
        dialog->open();
    }
    void fill(const QString &key = goodKey)
    {
        child<QLineEdit>("instanceName")->setText(u" Acme "_s);
        child<QLineEdit>("secretKey")->setText(key);
        child<QLineEdit>("baseUrl")->setText(m_server->baseUrl().toString());
    }

    [[nodiscard]] settings::Instance known(const QString &clerkId) const
    {
        return {u"id-1"_s, u"Acme"_s, m_server->baseUrl(), Environment::Development, u"sk_test_…old1"_s,
            InstanceId::parse(clerkId).value_or(InstanceId())};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_server->answer("/v1/instance", 200, development);
        m_server->answer("/v1/users/count", 200, R"({"object":"total_count","total_count":1204})"_ba);
        m_network = std::make_unique<QNetworkAccessManager>();
        m_keychain = std::make_unique<FailingStore>();
        show(new AddInstanceDialog(*m_keychain, *m_network, m_clock));
    }
    void cleanup()
    {
        delete m_dialog;
        m_added.reset();
        m_keychain.reset();
        m_network.reset();
        m_server.reset();
    }

    void testingSaysEnvironmentAndUsers()
    {
        QVERIFY(!button("sessionOnly")->isVisible());
        fill();
        button("testConnection")->click();
        QVERIFY(!button("add")->isEnabled());
        QTRY_COMPARE(result(), u"✓ Development instance · 1,204 user(s)"_s);
        QVERIFY(m_added->isEmpty());
        QVERIFY(!child<QWidget>("environmentStripe")->isVisible());
    }

    void productionIsUnmistakableAndDisagreementIsSaid()
    {
        m_server->answer("/v1/instance", 200, production);
        fill();
        button("testConnection")->click();
        QTRY_VERIFY(result().startsWith(u"▲ PRODUCTION instance"_s));
        QVERIFY(result().contains(u"Frontdesk treats it as production."_s));
        QVERIFY(child<QWidget>("environmentStripe")->isVisible());
    }

    void addingTriesTheKeyAndPutsItIntoTheKeychain()
    {
        fill();
        child<QSpinBox>("requestTimeout")->setValue(120);
        button("add")->click();
        QTRY_COMPARE(m_added->size(), 1);
        const auto instance = m_added->first().at(0).value<settings::Instance>();
        QCOMPARE(instance.name, u"Acme"_s);
        QCOMPARE(instance.baseUrl, m_server->baseUrl());
        QCOMPARE(instance.timeout, std::chrono::seconds(120));
        QCOMPARE(instance.environment, Environment::Development);
        QCOMPARE(instance.maskedKey, u"sk_test_…a1B2"_s);
        QVERIFY(m_added->first().at(2).toBool());
        std::optional<QByteArray> kept;
        m_keychain->read(instance.id, this, [&](const Result<Secret> &secret) { kept = secret->reveal(); });
        QTRY_VERIFY(kept);
        QVERIFY(*kept == goodKey.toLatin1());
        QTRY_VERIFY(!m_dialog);
    }

    void aKeyIsTestedBeforeItIsKept()
    {
        m_server->answer(
            "/v1/instance", 401, R"({"errors":[{"code":"secret_key_invalid","message":"no"}]})"_ba);
        fill();
        button("add")->click();
        QTRY_VERIFY(result().contains(u"refused the secret key"_s));
        QVERIFY(m_added->isEmpty());
        QVERIFY(button("add")->isEnabled());
    }

    void aWrongKindOfKeyIsNamedBesideTheField_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        QTest::newRow("publishable") << u"pk_test_abc"_s << u"✕ This is a publishable key."_s;
        QTest::newRow("webhook") << u"whsec_abc"_s << u"✕ This is the signing secret of a webhook."_s;
        QTest::newRow("empty") << u"  "_s << u"✕ There is no secret key."_s;
        QTest::newRow("good, quoted")
            << u"CLERK_SECRET_KEY=\"%1\""_s.arg(goodKey) << u"✓ sk_test_…a1B2, a development key"_s;
    }
    void aWrongKindOfKeyIsNamedBesideTheField()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        m_server->enqueue(Reaction::silence());
        fill(pasted);
        button("testConnection")->click();
        QVERIFY(child<QLabel>("keyRemark")->isVisible());
        QVERIFY2(child<QLabel>("keyRemark")->text().startsWith(words),
            qPrintable(child<QLabel>("keyRemark")->text()));
    }

    void nothingMovesUnderTheMouseWhenAKeyIsJudged()
    {
        fill();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        child<QLineEdit>("secretKey")->setFocus();
        const QPoint before = button("testConnection")->mapToGlobal(QPoint());
        button("testConnection")->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(!child<QLabel>("keyRemark")->text().isEmpty());
        QTest::qWait(0); // layouts settle
        QCOMPARE(button("testConnection")->mapToGlobal(QPoint()), before);
    }

    void aWrongAddressOpensAdvancedAndIsNamedThere()
    {
        fill();
        child<QLineEdit>("baseUrl")->setText(u"http://api.example.com"_s);
        button("add")->click();
        QVERIFY(child<QLabel>("urlRemark")->isVisible());
        QVERIFY(child<QLabel>("urlRemark")->text().contains(u"not encrypted"_s));
        QCOMPARE(m_server->requests().size(), 0);
    }

    void withoutAKeychainTheKeyCanStayForThisRun_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << static_cast<int>(Refusal::NoKeychain) << u"This desktop has no keychain."_s;
        QTest::newRow("locked") << static_cast<int>(Refusal::KeychainLocked) << u"The keychain is locked."_s;
        QTest::newRow("denied") << static_cast<int>(Refusal::KeychainDenied)
                                << u"The keychain did not allow this."_s;
    }
    void withoutAKeychainTheKeyCanStayForThisRun()
    {
        QFETCH(int, refusal);
        QFETCH(QString, words);
        m_keychain->refusal = static_cast<Refusal>(refusal);
        fill();
        button("add")->click();
        QTRY_VERIFY(button("sessionOnly")->isVisible());
        QTRY_VERIFY(button("sessionOnly")->width() >= button("sessionOnly")->minimumSizeHint().width());
        QVERIFY2(result().contains(words), qPrintable(result()));
        button("sessionOnly")->click();
        QCOMPARE(m_added->size(), 1);
        QVERIFY(!m_added->first().at(2).toBool());
    }

    void aKeychainThatWasUnlockedMeanwhileTakesTheKey()
    {
        m_keychain->refusal = Refusal::KeychainLocked;
        fill();
        button("add")->click();
        QTRY_VERIFY(button("sessionOnly")->isVisible());
        m_keychain->refusal.reset();
        button("add")->click();
        QTRY_COMPARE(m_added->size(), 1);
        QVERIFY(m_added->first().at(2).toBool());
        QCOMPARE(std::ranges::count(m_server->requests(), "/v1/instance"_ba, &ReceivedRequest::path), 1);
    }

    void anotherKeyHasToBelongToTheSameInstance()
    {
        delete m_dialog;
        show(new AddInstanceDialog(known(u"ins_other"_s), *m_keychain, *m_network, m_clock));
        child<QLineEdit>("secretKey")->setText(goodKey);
        button("add")->click();
        QTRY_VERIFY(result().contains(u"This key belongs to another instance."_s));
        QVERIFY(m_added->isEmpty());
        m_server->answer("/v1/instance", 200,
            R"({"object":"instance","id":"ins_other","environment_type":"development"})"_ba);
        button("add")->click();
        QTRY_COMPARE(m_added->size(), 1);
        QCOMPARE(m_added->first().at(0).value<settings::Instance>().id, u"id-1"_s);
    }

    void noInstanceIsAddedTwice()
    {
        m_dialog->setKnown({known(u"ins_1"_s)});
        fill();
        button("add")->click();
        QTRY_VERIFY2(result().contains(u"among yours already, as Acme"_s), qPrintable(result()));
        QVERIFY(m_added->isEmpty());
        m_dialog->setKnown({known(u"ins_2"_s)});
        button("add")->click();
        QTRY_COMPARE(m_added->size(), 1);
        QCOMPARE(m_added->first().at(0).value<settings::Instance>().clerkId.text(), u"ins_1"_s);
    }

    void whatWasGivenUpIsNotInTheKeychain()
    {
        m_keychain->isSlow = true;
        fill();
        button("add")->click();
        QTRY_VERIFY(result().contains(u"It may ask for its password"_s));
        QVERIFY(!child<QLineEdit>("secretKey")->isEnabled());
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        m_keychain->goOn();
        QVERIFY(m_keychain->isEmpty());
        QVERIFY(m_added->isEmpty());
    }

    void anotherKeyIsKeptOrNotButNotByChance()
    {
        delete m_dialog;
        show(new AddInstanceDialog(known({}), *m_keychain, *m_network, m_clock));
        m_keychain->isSlow = true;
        child<QLineEdit>("secretKey")->setText(goodKey);
        button("add")->click();
        QTRY_VERIFY(result().contains(u"It may ask for its password"_s));
        QVERIFY(!button("cancel")->isEnabled());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        m_keychain->goOn();
        QTRY_COMPARE(m_added->size(), 1);
        QVERIFY(!m_keychain->isEmpty());
    }

    void closingAbandonsTheTest()
    {
        m_server->enqueue(Reaction::silence());
        fill();
        button("add")->click();
        QTRY_COMPARE(m_server->heldCount(), 1);
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_server->connectionCount(), 0);
        QVERIFY(m_added->isEmpty());
    }
};

QTEST_MAIN(TestAddInstanceDialog)
#include "tst_addinstancedialog.moc"
