// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Network;
using settings::Preferences;
using settings::Settings;
using Proxy = Network::Proxy;

class TestNetworkKept final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

    //! What is found at the next start after \a network was chosen.
    [[nodiscard]] Network afterKeeping(const Network &network)
    {
        Settings &settings = m_folder->reopened();
        Preferences preferences = settings.preferences();
        preferences.network = network;
        settings.setPreferences(preferences);
        return m_folder->reopened().preferences().network;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void aWholeChoiceIsFoundAgain_data()
    {
        QTest::addColumn<Network>("network");
        QTest::newRow("system") << Network {Proxy::System, {}, 0, u"dana"_s, {}};
        QTest::newRow("none") << Network {Proxy::None, {}, 0, {}, u"/etc/ours/ca.pem"_s};
        QTest::newRow("HTTP") << Network {Proxy::Http, u"proxy.example.com"_s, 3128, u"dana"_s, {}};
        QTest::newRow("SOCKS") << Network {Proxy::Socks, u"::1"_s, 1080, {}, {}};
    }
    void aWholeChoiceIsFoundAgain()
    {
        QFETCH(Network, network);
        QCOMPARE(afterKeeping(network), network);
    }

    void aChoiceThatChangesIsTold()
    {
        Settings &settings = m_folder->reopened();
        QSignalSpy changed(&settings, &Settings::preferencesChanged);
        Preferences preferences = settings.preferences();
        preferences.network.proxy = Proxy::None;
        settings.setPreferences(preferences);
        settings.setPreferences(preferences);
        QCOMPARE(changed.size(), 1);
    }

    void aProxyWithoutHostOrPortIsNone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("no host") << QString() << 3128;
        QTest::newRow("no port") << u"proxy.example.com"_s << 0;
        QTest::newRow("negative") << u"proxy.example.com"_s << -1;
        QTest::newRow("too large") << u"proxy.example.com"_s << 65536;
    }
    void aProxyWithoutHostOrPortIsNone()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QCOMPARE(afterKeeping({Proxy::Http, host, port, u"dana"_s, {}}),
            (Network {Proxy::System, {}, 0, u"dana"_s, {}}));
    }

    void noPasswordReachesTheFile_data()
    {
        QTest::addColumn<Network>("network");
        const auto host = [](const QString &text) { return Network {Proxy::Http, text, 3128, {}, {}}; };
        QTest::newRow("before the host") << host(u"dana:righthorse@proxy.example.com"_s);
        QTest::newRow("in a URL") << host(u"http://dana:righthorse@proxy.example.com:3128"_s);
        QTest::newRow("after the user") << Network {Proxy::System, {}, 0, u"dana:righthorse"_s, {}};
        QTest::newRow("a key as user")
            << Network {Proxy::System, {}, 0, u"sk_"_s + u"live_righthorseAfeC0ffee5afeC0ffee5afe"_s, {}};
        QTest::newRow("a key as host") << host(u"sk_"_s + u"live_righthorseAfeC0ffee5afeC0ffee5afe"_s);
        QTest::newRow("a key in the path")
            << Network {Proxy::System, {}, 0, {}, u"/sk_"_s + u"live_righthorseAfeC0ffee5afeC0ffee5afe"_s};
    }
    void noPasswordReachesTheFile()
    {
        QFETCH(Network, network);
        QCOMPARE(afterKeeping(network).proxy, Proxy::System);
        m_folder->close();
        QVERIFY(!m_folder->text().contains("righthorse"));
    }

    void aPathHasToBeWhole()
    {
        QCOMPARE(afterKeeping({Proxy::None, {}, 0, {}, u"ca.pem"_s}).authoritiesFile, QString());
    }

    void nonsenseInTheFileTakesItsDefault()
    {
        m_folder->write("[General]\nformat=1\nproxy=carrier pigeon\nproxyHost=a b\nproxyPort=many\n"
                        "proxyUser=a:b\nauthoritiesFile=..\n");
        QCOMPARE(m_folder->reopened().preferences().network, Network());
    }

    void theTimeoutOfAnInstanceIsKeptWithinItsRange_data()
    {
        QTest::addColumn<std::chrono::seconds>("chosen");
        QTest::addColumn<std::chrono::seconds>("kept");
        QTest::newRow("as chosen") << 120s << 120s;
        QTest::newRow("too short") << 1s << 5s;
        QTest::newRow("too long") << 1000s << 300s;
    }
    void theTimeoutOfAnInstanceIsKeptWithinItsRange()
    {
        QFETCH(std::chrono::seconds, chosen);
        QFETCH(std::chrono::seconds, kept);
        settings::Instance instance = someInstance(u"a"_s);
        instance.timeout = chosen;
        m_folder->reopened().keep(instance);
        QCOMPARE(m_folder->reopened().instances().constFirst().timeout, kept);
    }

    void anInstanceWithoutATimeoutHasTheDefault()
    {
        m_folder->reopened().keep(someInstance(u"a"_s));
        m_folder->close();
        m_folder->write(m_folder->text().replace("timeoutSeconds=30", "timeoutSeconds=soon"));
        QCOMPARE(m_folder->reopened().instances().constFirst().timeout, 30s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkKept)
#include "tst_networkkept.moc"
