// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Settings;

namespace {

Silence person(const QString &id, const QString &name = u"Dana Lee"_s)
{
    return {*UserId::parse(id), {}, name};
}

Silence network(QStringView text)
{
    return {{}, IpNetwork::parse(text), {}};
}

} // namespace

class TestSettingsSilenced final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSilencedIsKeptPerInstanceNewestFirst()
    {
        SettingsFolder folder;
        Settings *settings = &folder.reopened();
        QSignalSpy changed(settings, &Settings::silencesChanged);
        settings->silence(u"a"_s, person(u"user_1"_s, u"Lee, \"Dana\"; =1"_s));
        settings->silence(u"a"_s, network(u"203.0.113.0/24"));
        settings->silence(u"a"_s, network(u"2001:db8::/32"));
        settings->silence(u"b"_s, network(u"192.0.2.1"));
        QCOMPARE(changed.size(), 4);
        settings = &folder.reopened();
        const QList<Silence> expected {network(u"2001:db8::/32"), network(u"203.0.113.0/24"),
            person(u"user_1"_s, u"Lee, \"Dana\"; =1"_s)};
        QCOMPARE(settings->silences(u"a"_s), expected);
        QCOMPARE(settings->silences(u"b"_s), QList<Silence> {network(u"192.0.2.1")});
        QCOMPARE(settings->silences(u"c"_s), QList<Silence> {});
    }

    void itCanBeBroughtBack()
    {
        SettingsFolder folder;
        Settings *settings = &folder.reopened();
        settings->silence(u"a"_s, person(u"user_1"_s));
        settings->silence(u"a"_s, network(u"192.0.2.0/24"));
        // By whatever name.
        settings->unsilence(u"a"_s, person(u"user_1"_s, u"Dana Other"_s));
        QCOMPARE(settings->silences(u"a"_s), QList<Silence> {network(u"192.0.2.0/24")});
        settings->unsilence(u"a"_s, network(u"192.0.2.77/24"));
        QCOMPARE(settings->silences(u"a"_s), QList<Silence> {});
        settings = &folder.reopened();
        QCOMPARE(settings->silences(u"a"_s), QList<Silence> {});
    }

    void nothingIsKeptTwiceNorWithoutEnd()
    {
        SettingsFolder folder;
        Settings &settings = folder.reopened();
        settings.silence(u"a"_s, person(u"user_1"_s, u"Dana"_s));
        settings.silence(u"a"_s, person(u"user_1"_s, u"Dana Lee"_s));
        QCOMPARE(settings.silences(u"a"_s), QList<Silence> {person(u"user_1"_s)});
        for (int i = 0; i < 300; ++i)
            settings.silence(u"a"_s, person(u"user_x%1"_s.arg(i)));
        QCOMPARE(settings.silences(u"a"_s).size(), 200);
        QCOMPARE(settings.silences(u"a"_s).constFirst(), person(u"user_x299"_s));
    }

    void secretsAndNobodyAreNotKept()
    {
        SettingsFolder folder;
        Settings &settings = folder.reopened();
        settings.silence(u"a"_s, {});
        settings.silence(u"a"_s, person(u"sk_live_c0ffee5AfeC0ffee5afeC0ffee5afe"_s));
        QCOMPARE(settings.silences(u"a"_s), QList<Silence> {});
        settings.silence(u"a"_s, person(u"user_1"_s, u"sk_live_c0ffee5AfeC0ffee5afeC0ffee5afe"_s));
        QVERIFY(!settings.silences(u"a"_s).constFirst().name.contains("c0ffee"_L1));
    }

    void whatMakesNoSenseIsLeftOut()
    {
        SettingsFolder folder;
        folder.write("[General]\nformat=1\n[instances]\na\\silenced=network, nonsense, , person, , x, "
                     "network, 192.0.2.0/24, , other, user_1, x, person, user_2, Sam, person\n");
        QCOMPARE(folder.reopened().silences(u"a"_s),
            (QList<Silence> {network(u"192.0.2.0/24"), person(u"user_2"_s, u"Sam"_s)}));
    }

    void whatIsUsualIsKeptWithinReason()
    {
        SettingsFolder folder;
        Settings *settings = &folder.reopened();
        QCOMPARE(settings->preferences().activeLimit, 10);
        settings::Preferences chosen;
        chosen.activeLimit = 25;
        settings->setPreferences(chosen);
        settings = &folder.reopened();
        QCOMPARE(settings->preferences().activeLimit, 25);
        folder.write("[General]\nformat=1\nactiveLimit=-3\n");
        QCOMPARE(folder.reopened().preferences().activeLimit, 10);
    }

    void anInstanceIsForgottenWithWhatIsSilencedInIt()
    {
        SettingsFolder folder;
        Settings &settings = folder.reopened();
        settings.keep(someInstance(u"a"_s));
        settings.silence(u"a"_s, person(u"user_1"_s));
        settings.forget(u"a"_s);
        QCOMPARE(settings.silences(u"a"_s), QList<Silence> {});
    }
};

QTEST_GUILESS_MAIN(TestSettingsSilenced)
#include "tst_settingssilenced.moc"
