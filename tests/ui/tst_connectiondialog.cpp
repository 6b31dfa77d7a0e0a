// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/networkaccess.h"
#include "controllers/networkcontroller.h"
#include "settings/settings.h"
#include "support/failingstore.h"
#include "ui/connectiondialog.h"
#include "ui/preferencesdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Network;

class TestConnectionDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<FailingStore> m_store;
    std::unique_ptr<api::NetworkAccess> m_access;
    std::unique_ptr<controllers::NetworkController> m_network;
    QPointer<ui::ConnectionDialog> m_dialog;

    void open()
    {
        m_dialog = new ui::ConnectionDialog(*m_network);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void choose(Network::Proxy proxy) const
    {
        auto *box = child<QComboBox>("proxy");
        box->setCurrentIndex(box->findData(QVariant::fromValue(proxy)));
    }
    void type(const char *field, const QString &text) const { child<QLineEdit>(field)->setText(text); }
    void save() const { child<QPushButton>("saveConnection")->click(); }
    [[nodiscard]] QString result() const
    {
        const auto *label = child<QLabel>("connectionResult");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QByteArray passwordOf(const QString &entry)
    {
        std::optional<Secret> kept;
        m_store->read(entry, this, [&kept](const Result<Secret> &found) { kept = found.value_or(Secret()); });
        if (!QTest::qWaitFor([&kept] { return kept.has_value(); }))
            qFatal("no answer");
        return kept->reveal();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<settings::Settings>(m_folder->filePath(u"frontdesk.ini"_s));
        m_store = std::make_unique<FailingStore>();
        m_access = std::make_unique<api::NetworkAccess>();
        m_network = std::make_unique<controllers::NetworkController>(*m_settings, *m_store, *m_access);
    }
    void cleanup()
    {
        delete m_dialog;
        m_network.reset();
        m_access.reset();
        m_store.reset();
        m_settings.reset();
    }

    void whatIsChosenHoldsAtOnceAndIsShownAgain()
    {
        open();
        choose(Network::Proxy::Http);
        type("proxyHost", u" proxy.example.com "_s);
        child<QSpinBox>("proxyPort")->setValue(8080);
        type("proxyUser", u"dana"_s);
        type("proxyPassword", u"right horse"_s);
        save();
        QTRY_VERIFY(!m_dialog);
        const Network chosen {Network::Proxy::Http, u"proxy.example.com"_s, 8080, u"dana"_s, {}};
        QCOMPARE(m_settings->preferences().network, chosen);
        QCOMPARE(passwordOf(u"proxy dana@proxy.example.com:8080"_s), "right horse");

        std::optional<bool> ready;
        const QUrl clerk(u"https://api.clerk.com/v1"_s);
        m_access->whenReady(clerk, this, [&ready](const Result<void> &can) { ready = can.has_value(); });
        QTRY_COMPARE(ready, true);
        QCOMPARE(m_access->proxyFor(clerk), u"proxy.example.com:8080"_s);

        open();
        QCOMPARE(child<QLineEdit>("proxyHost")->text(), u"proxy.example.com"_s);
        QCOMPARE(child<QSpinBox>("proxyPort")->value(), 8080);
        QCOMPARE(child<QLineEdit>("proxyPassword")->text(), QString());
        QVERIFY(!child<QLineEdit>("proxyPassword")->placeholderText().isEmpty());
    }

    void thePasswordOfAProxyThatIsGivenUpLeavesTheKeychain()
    {
        whatIsChosenHoldsAtOnceAndIsShownAgain();
        choose(Network::Proxy::None);
        save();
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(passwordOf(u"proxy dana@proxy.example.com:8080"_s), QByteArray());
    }

    void onlyWhatTheKindNeedsIsAskedFor()
    {
        open();
        QVERIFY(!child<QLineEdit>("proxyHost")->isVisible());
        choose(Network::Proxy::Socks);
        QVERIFY(child<QLineEdit>("proxyHost")->isVisible());
        QVERIFY(child<QLineEdit>("proxyPassword")->isVisible());
        choose(Network::Proxy::None);
        QVERIFY(!child<QLineEdit>("proxyUser")->isVisible());
    }

    void whatIsWrongIsSaidAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no host") << u"proxyHost"_s << QString() << u"host alone"_s;
        QTest::newRow("a URL") << u"proxyHost"_s << u"http://dana:horse@proxy:1"_s << u"host alone"_s;
        QTest::newRow("password in user") << u"proxyUser"_s << u"dana:horse"_s << u"colon"_s;
        QTest::newRow("relative file") << u"authoritiesFile"_s << u"ca.pem"_s << u"whole path"_s;
        QTest::newRow("missing file") << u"authoritiesFile"_s << u"/nowhere/ca.pem"_s << u"cannot be used"_s;
        QTest::newRow("password of nobody") << u"proxyPassword"_s << u"horse"_s << u"whose"_s;
    }
    void whatIsWrongIsSaidAndNothingIsKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, word);
        open();
        choose(Network::Proxy::Http);
        type("proxyHost", u"proxy.example.com"_s);
        type(qPrintable(field), text);
        save();
        QTRY_VERIFY2(result().contains(word), qPrintable(result()));
        QCOMPARE(m_settings->preferences().network, Network());
        QVERIFY(m_dialog->isVisible());
    }

    void withoutAKeychainThePasswordHoldsForThisRun()
    {
        m_store->refusal = Refusal::NoKeychain;
        open();
        choose(Network::Proxy::Http);
        type("proxyHost", u"proxy.example.com"_s);
        type("proxyUser", u"dana"_s);
        type("proxyPassword", u"right horse"_s);
        save();
        QTRY_VERIFY(result().contains(u"until Frontdesk ends"_s));
        QCOMPARE(m_settings->preferences().network.proxyHost, u"proxy.example.com"_s);
    }

    void preferencesLeadThere()
    {
        ui::PreferencesDialog preferences(*m_settings, u"dlee"_s);
        preferences.setAttribute(Qt::WA_DeleteOnClose, false);
        preferences.offerNetwork(*m_network);
        preferences.show();
        preferences.findChild<QPushButton *>(u"showConnection"_s)->click();
        QVERIFY(preferences.findChild<ui::ConnectionDialog *>()->isVisible());
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
