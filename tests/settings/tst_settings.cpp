// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Appearance;
using settings::Instance;
using settings::KeptPerson;
using settings::Preferences;
using settings::Settings;

namespace {

QStringList idsOf(const QList<KeptPerson> &recents)
{
    QStringList ids;
    for (const KeptPerson &recent : recents)
        ids << recent.id.text();
    return ids;
}

QStringList idsOf(const QList<Instance> &instances)
{
    QStringList ids;
    for (const Instance &instance : instances)
        ids << instance.id;
    return ids;
}

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

private Q_SLOTS:
    void instancesKeepTheOrderTheyArePutIn()
    {
        Settings &settings = m_folder->reopened();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            settings.keep(someInstance(id));
        QSignalSpy changed(&settings, &Settings::instancesChanged);
        settings.arrangeInstances({u"c"_s, u"nobody"_s, u"a"_s});
        const QStringList expected {u"c"_s, u"a"_s, u"b"_s, u"d"_s};
        QCOMPARE(idsOf(settings.instances()), expected);
        QCOMPARE(changed.size(), 1);
        settings.arrangeInstances(expected);
        QCOMPARE(changed.size(), 1);
        Settings &later = m_folder->reopened();
        QCOMPARE(idsOf(later.instances()), expected);
        later.keep(someInstance(u"e"_s));
        QCOMPARE(idsOf(later.instances()), expected + QStringList {u"e"_s});
    }

    void anInstanceKeepsItsLabel()
    {
        Instance instance = someInstance(u"a"_s);
        instance.label = settings::Label::Purple;
        m_folder->reopened().keep(instance);
        QCOMPARE(m_folder->reopened().instances(), QList {instance});
        instance.label = settings::Label::None;
        m_folder->reopened().keep(instance);
        QCOMPARE(m_folder->reopened().instances(), QList {instance});
    }

    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void withoutAFileTheDefaultsHoldAndNoneIsMade()
    {
        const Settings &settings = m_folder->reopened();
        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(settings.instances().isEmpty());
        QVERIFY(settings.lastInstance().isEmpty());
        QVERIFY(!settings.setAside());
        m_folder->close();
        QVERIFY(!QFile::exists(m_folder->path()));
    }

    void preferencesAreThereAtTheNextStart_data()
    {
        QTest::addColumn<Preferences>("preferences");
        const QString lent = u"Ana, \"the\" Ölpe; 花 @home"_s;
        QTest::newRow("all") << Preferences {Appearance::Dark, u"de"_s, lent, 60min, 300s, false,
            u"postgres://dana@db/journal?sslmode=require"_s};
        QTest::newRow("light") << Preferences {Appearance::Light, u"en"_s, u"@Ana"_s, 1min, 5s, true};
        QTest::newRow("contrast") << Preferences {Appearance::HighContrast, {}, {}, 7min, 31s, true};
    }
    void preferencesAreThereAtTheNextStart()
    {
        QFETCH(Preferences, preferences);
        Settings &settings = m_folder->reopened();
        QSignalSpy changed(&settings, &Settings::preferencesChanged);
        settings.setPreferences(preferences);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.preferences(), preferences);
        settings.setPreferences(preferences);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_folder->reopened().preferences(), preferences);
    }

    void theLogIsKeptOnlyIfThatIsSaid()
    {
        Settings *settings = &m_folder->reopened();
        QVERIFY(!settings->preferences().keepLog);
        Preferences chosen;
        chosen.keepLog = true;
        settings->setPreferences(chosen);
        settings = &m_folder->reopened();
        QVERIFY(settings->preferences().keepLog);
        m_folder->write("[General]\nformat=1\nkeepLog=perhaps\n");
        QVERIFY(!m_folder->reopened().preferences().keepLog);
    }

    void whatIsOutOfRangeIsDrawnIntoIt_data()
    {
        QTest::addColumn<Preferences>("chosen");
        QTest::addColumn<Preferences>("kept");
        QTest::newRow("too short") << Preferences {{}, u"xx"_s, {}, 0min, -7s}
                                   << Preferences {{}, {}, {}, 1min, 5s};
        QTest::newRow("too long") << Preferences {{}, {}, {}, 1000min, 1h}
                                  << Preferences {{}, {}, {}, 60min, 300s};
    }
    void whatIsOutOfRangeIsDrawnIntoIt()
    {
        QFETCH(Preferences, chosen);
        Settings &settings = m_folder->reopened();
        settings.setPreferences(chosen);
        QTEST(settings.preferences(), "kept");
    }

    void instancesStayInTheOrderTheyWereAdded()
    {
        Settings &settings = m_folder->reopened();
        QSignalSpy changed(&settings, &Settings::instancesChanged);
        const Instance odd {u"{b/c} 100%\\"_s, u"Acme, \"live\"; 花"_s,
            QUrl(u"http://127.0.0.1:8080/a%2Fb/v1"_s), Environment::Production, u"sk_live_…_-9Z"_s};
        const Instance second = someInstance(u"a"_s);
        for (const Instance &instance : {odd, second, someInstance(u"0"_s)})
            settings.keep(instance);
        QCOMPARE(changed.size(), 3);
        const QList<Instance> found = m_folder->reopened().instances();
        QCOMPARE(idsOf(found), (QStringList {odd.id, u"a"_s, u"0"_s}));
        QCOMPARE(found[0], odd);
        QCOMPARE(found[1], second);
    }

    void anInstanceOfAKnownIdIsReplacedInItsPlace()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.keep(someInstance(u"b"_s));
        QSignalSpy changed(&settings, &Settings::instancesChanged);
        settings.keep(someInstance(u"a"_s));
        QCOMPARE(changed.size(), 0);
        settings.keep(someInstance(u"a"_s, u"Renamed"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(idsOf(settings.instances()), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(m_folder->reopened().instances().constFirst().name, u"Renamed"_s);
    }

    void whatIsNoInstanceIsNotKept_data()
    {
        QTest::addColumn<Instance>("instance");
        const auto with = [](auto change) {
            Instance instance = someInstance(u"a"_s);
            change(instance);
            return instance;
        };
        QTest::newRow("no id") << with([](Instance &i) { i.id.clear(); });
        QTest::newRow("no name") << with([](Instance &i) { i.name = u" \n"_s; });
        QTest::newRow("no address") << with([](Instance &i) { i.baseUrl.clear(); });
        QTest::newRow("a file") << with([](Instance &i) { i.baseUrl = QUrl(u"file:///etc"_s); });
        QTest::newRow("a password") << with([](Instance &i) { i.baseUrl.setPassword(u"hush"_s); });
    }
    void whatIsNoInstanceIsNotKept()
    {
        QFETCH(Instance, instance);
        m_folder->reopened().keep(instance);
        QVERIFY(m_folder->reopened().instances().isEmpty());
    }

    void aForgottenInstanceLeavesNothingBehind()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s, u"Gone"_s));
        settings.keep(someInstance(u"b"_s));
        settings.remember(u"a"_s, somePerson(u"user_1"_s));
        settings.setArrangement(u"a"_s, u"list"_s, "state");
        settings.setLastInstance(u"a"_s);
        QCOMPARE(settings.lastInstance(), u"a"_s);
        QSignalSpy recents(&settings, &Settings::recentsChanged);
        settings.forget(u"a"_s);
        QCOMPARE(recents.size(), 1);
        QVERIFY(settings.lastInstance().isEmpty());
        QCOMPARE(idsOf(m_folder->reopened().instances()), QStringList {u"b"_s});
        QVERIFY(!m_folder->text().contains("Gone"));
        QVERIFY(!m_folder->text().contains("Dana"));
        m_folder->reopened().keep(someInstance(u"a"_s));
        QVERIFY(m_folder->reopened().recents(u"a"_s).isEmpty());
        QVERIFY(m_folder->reopened().arrangement(u"a"_s, u"list"_s).isEmpty());
    }

    void theLastInstanceIsThereAtTheNextStart()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.setLastInstance(u"a"_s);
        QCOMPARE(m_folder->reopened().lastInstance(), u"a"_s);
    }

    void theTenPeopleLastShownAreRememberedNewestFirst()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.keep(someInstance(u"b"_s));
        for (int i = 0; i < 12; ++i)
            settings.remember(u"a"_s, somePerson(u"user_%1"_s.arg(i)));
        settings.remember(u"a"_s, somePerson(u"user_5"_s, u"@Dana, \"D\" \n; 花"_s));
        const QStringList expected {u"user_5"_s, u"user_11"_s, u"user_10"_s, u"user_9"_s, u"user_8"_s,
            u"user_7"_s, u"user_6"_s, u"user_4"_s, u"user_3"_s, u"user_2"_s};
        const QList<KeptPerson> found = m_folder->reopened().recents(u"a"_s);
        QCOMPARE(idsOf(found), expected);
        QCOMPARE(found[0].name, u"@Dana, \"D\" \n; 花"_s);
        QVERIFY(m_folder->reopened().recents(u"b"_s).isEmpty());
    }

    void peopleAreNotRememberedOnceThatIsOff()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.remember(u"a"_s, somePerson(u"user_1"_s));
        QSignalSpy changed(&settings, &Settings::recentsChanged);
        Preferences preferences;
        preferences.rememberPeople = false;
        settings.setPreferences(preferences);
        QCOMPARE(changed.size(), 1);
        settings.remember(u"a"_s, somePerson(u"user_2"_s));
        QCOMPARE(changed.size(), 1);
        m_folder->close();
        QVERIFY(!m_folder->text().contains("user_"));
        m_folder->reopened().setPreferences({});
        QVERIFY(m_folder->reopened().recents(u"a"_s).isEmpty());
    }

    void peopleOfAnInstanceThatIsNotKeptAreNotRemembered()
    {
        m_folder->reopened().remember(u"sample"_s, somePerson(u"user_1"_s));
        QVERIFY(m_folder->reopened().recents(u"sample"_s).isEmpty());
        m_folder->close();
        QVERIFY(!m_folder->text().contains("user_1"));
    }

    void peopleAreForgottenOneByOneOrAll()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        for (const QString &id : {u"user_1"_s, u"user_2"_s, u"user_3"_s})
            settings.remember(u"a"_s, somePerson(id));
        QSignalSpy changed(&settings, &Settings::recentsChanged);
        settings.forgetRecent(u"a"_s, *UserId::parse(u"user_2"));
        settings.forgetRecent(u"a"_s, *UserId::parse(u"user_9"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"a"_s);
        Settings &again = m_folder->reopened();
        QCOMPARE(idsOf(again.recents(u"a"_s)), (QStringList {u"user_3"_s, u"user_1"_s}));
        again.forgetRecents(u"a"_s);
        QVERIFY(m_folder->reopened().recents(u"a"_s).isEmpty());
    }

    void arrangementsAreKeptByInstanceAndView()
    {
        Settings &settings = m_folder->reopened();
        const QByteArray any = QByteArray::fromHex("00ff0d0a3d5b5d407b22");
        settings.setArrangement({}, u"window"_s, any);
        settings.setArrangement(u"a"_s, u"list"_s, "one");
        settings.setArrangement(u"b"_s, u"list"_s, "two");
        settings.setArrangement(u"b"_s, u"huge"_s, QByteArray(1 << 20, 'x'));
        const Settings &again = m_folder->reopened();
        QCOMPARE(again.arrangement({}, u"window"_s), any);
        QCOMPARE(again.arrangement(u"a"_s, u"list"_s), "one"_ba);
        QCOMPARE(again.arrangement(u"b"_s, u"list"_s), "two"_ba);
        QVERIFY(again.arrangement(u"b"_s, u"huge"_s).isEmpty());
        QVERIFY(again.arrangement({}, u"list"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
