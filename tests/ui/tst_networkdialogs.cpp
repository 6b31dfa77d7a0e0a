// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "api/networkaccess.h"
#include "controllers/connectioncheck.h"
#include "controllers/networkcontroller.h"
#include "settings/settings.h"
#include "support/failingstore.h"
#include "support/fixedclock.h"
#include "support/squid.h"
#include "support/tlsserver.h"
#include "ui/networkdialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Network;

//! What is said and asked when a server or a proxy stands in the way, with real ones.
class TestNetworkDialogs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<FailingStore> m_store;
    std::unique_ptr<api::NetworkAccess> m_access;
    std::unique_ptr<controllers::NetworkController> m_network;
    std::unique_ptr<ui::NetworkDialogs> m_dialogs;
    FixedClock m_clock;

    void choose(const Network &network)
    {
        settings::Preferences preferences = m_settings->preferences();
        preferences.network = network;
        m_settings->setPreferences(preferences);
    }
    //! Asks the server, as adding an instance does; whether it answered.
    bool ask(TlsServer::Site site, const QString &host = u"localhost"_s)
    {
        controllers::ConnectionCheck check(*m_access, m_clock);
        QSignalSpy failed(&check, &controllers::ConnectionCheck::failed);
        QSignalSpy checked(&check, &controllers::ConnectionCheck::checked);
        check.check({m_server->baseUrl(site, host), *SecretKey::parse(u"sk_test_0123456789abcdefa1B2"_s)});
        const bool isSettled = QTest::qWaitFor([&] { return failed.size() + checked.size() > 0; }, 30'000);
        return isSettled && failed.isEmpty();
    }
    [[nodiscard]] static QList<QDialog *> shown(const char *name)
    {
        QList<QDialog *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == QLatin1String(name))
                found << qobject_cast<QDialog *>(widget);
        }
        return found;
    }
    template <typename T>
    [[nodiscard]] static T *in(const QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("nothing is called %s", name);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TlsServer::isThere() || !Squid::isThere())
            QSKIP("nginx or squid is not installed");
        m_server = std::make_unique<TlsServer>();
    }
    void init()
    {
        m_server->clearLog();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<settings::Settings>(m_folder->filePath(u"frontdesk.ini"_s));
        m_store = std::make_unique<FailingStore>();
        m_access = std::make_unique<api::NetworkAccess>();
        m_network = std::make_unique<controllers::NetworkController>(*m_settings, *m_store, *m_access);
        m_dialogs = std::make_unique<ui::NetworkDialogs>(*m_network);
    }
    void cleanup()
    {
        // One may be the other's parent.
        for (const char *name : {"certificateDialog", "proxyPasswordDialog"}) {
            while (!shown(name).isEmpty())
                delete shown(name).constFirst();
        }
        m_dialogs.reset();
        m_network.reset();
        m_access.reset();
        m_store.reset();
        m_settings.reset();
    }
    void cleanupTestCase() { m_server.reset(); }

    void hostAndSubjectAreNamedAndThereIsNoWayOn()
    {
        choose({Network::Proxy::None, {}, 0, {}, m_server->authority()});
        QVERIFY(!ask(TlsServer::Elsewhere));
        QCOMPARE(shown("certificateDialog").size(), 1);
        const QDialog *dialog = shown("certificateDialog").constFirst();
        const QString host = u"localhost:%1"_s.arg(m_server->baseUrl(TlsServer::Elsewhere).port());
        const QString sentence = in<QLabel>(dialog, "certificateSentence")->text();
        QVERIFY2(sentence.contains(host), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"CN=elsewhere.example, O=Example Corp"_s), qPrintable(sentence));
        QCOMPARE(in<QLabel>(dialog, "certificateHost")->text(), host);
        QCOMPARE(in<QLabel>(dialog, "certificateIssuer")->text(),
            u"CN=Frontdesk test authority, O=Frontdesk tests"_s);
        QVERIFY(in<QLabel>(dialog, "certificateError")->text().contains(u"certificate"_s));
        QCOMPARE(dialog->findChildren<QPushButton *>().size(), 2); // close and copy
        in<QPushButton>(dialog, "copyCertificateDetails")->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Subject: CN=elsewhere.example"_s));
    }

    void theSameIsSaidOnce()
    {
        choose({Network::Proxy::None, {}, 0, {}, m_server->authority()});
        QVERIFY(!ask(TlsServer::Expired));
        QVERIFY(!ask(TlsServer::Expired));
        QCOMPARE(shown("certificateDialog").size(), 1);
        QVERIFY(!ask(TlsServer::Self));
        QCOMPARE(shown("certificateDialog").size(), 2);
    }

    void aTrustedServerIsNoNews()
    {
        choose({Network::Proxy::None, {}, 0, {}, m_server->authority()});
        ask(TlsServer::Good);
        QVERIFY(m_server->log().contains("GET /v1/instance 200"));
        QVERIFY(shown("certificateDialog").isEmpty());
    }

    void aProxysPasswordIsAskedForAndKeptInTheKeychain_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("keychain") << true;
        QTest::newRow("none") << false;
    }
    void aProxysPasswordIsAskedForAndKeptInTheKeychain()
    {
        QFETCH(bool, hasKeychain);
        if (!hasKeychain)
            m_store->refusal = Refusal::NoKeychain;
        const Squid proxy;
        choose({Network::Proxy::Http, u"127.0.0.1"_s, proxy.port(), {}, m_server->authority()});
        QVERIFY(!ask(TlsServer::Good, u"api.frontdesk.test"_s));
        QCOMPARE(shown("proxyPasswordDialog").size(), 1);
        QPointer<QDialog> dialog = shown("proxyPasswordDialog").constFirst();
        const QString place = u"127.0.0.1:%1"_s.arg(proxy.port());
        QVERIFY(in<QLabel>(dialog, "proxyPurpose")->text().contains(place));
        QVERIFY(!in<QPushButton>(dialog, "useProxyPassword")->isEnabled());
        in<QLineEdit>(dialog, "proxyUser")->setText(Squid::user());
        in<QLineEdit>(dialog, "proxyPassword")->setText(QString::fromUtf8(Squid::password()));
        in<QPushButton>(dialog, "useProxyPassword")->click();
        if (hasKeychain) {
            QTRY_VERIFY(!dialog);
        } else {
            QTRY_VERIFY(in<QLabel>(dialog, "proxyResult")->text().contains(u"until Frontdesk ends"_s));
        }
        ask(TlsServer::Good, u"api.frontdesk.test"_s);
        QVERIFY(m_server->log().contains("GET /v1/instance 200"));

        std::optional<Secret> kept;
        m_store->read(u"proxy dana@"_s + place, this,
            [&kept](const Result<Secret> &found) { kept = found.value_or(Secret()); });
        QTRY_VERIFY(kept);
        QCOMPARE(kept->reveal(), hasKeychain ? Squid::password() : QByteArray());
        const QString file = m_folder->filePath(u"frontdesk.ini"_s);
        QTRY_VERIFY(Daemon::read(file).contains("proxyUser=dana"));
        QVERIFY(!Daemon::read(file).contains("horse"));
    }
};

QTEST_MAIN(TestNetworkDialogs)
#include "tst_networkdialogs.moc"
