// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsamples.h"
#include "models/findingwords.h"

#include <QLocale>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

//! What is said of a finding. sampleNow is 10:05.
class TestFindingWords final : public QObject {
    Q_OBJECT

    EnglishPlurals m_plurals;

    //! Title and evidence of the first finding, without what isolates foreign text.
    [[nodiscard]] static QString words(const QStringList &sessions)
    {
        FindingSetup setup;
        setup.limits.active = 2;
        setup.ages = sampleAges();
        const Findings findings = findingsIn(listOf(sessionsOf(sessions)), setup, sampleNow);
        if (findings.list.isEmpty())
            return {};
        const Finding &finding = findings.list.constFirst();
        QString text
            = (findingTitle(finding, setup) + u'\n' + findingEvidence(finding, setup, sampleNow).join(u'\n'));
        for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
            text.remove(QChar(mark));
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void evidenceNamesBothPlacesBothTimesAndBothAddresses()
    {
        QCOMPARE(words({u"active 3m Lagos,NG 198.51.100.23"_s, u"active 42m Berlin,DE 203.0.113.7"_s}),
            u"In two countries within 2 hours\n"
            "Berlin, Germany, 09:23 · Lagos, Nigeria, 10:02, 39 minutes apart\n"
            "Addresses: 203.0.113.7 and 198.51.100.23"_s);
    }

    void whatIsMissingIsSaid()
    {
        QCOMPARE(words({u"active 2d ,DE user:x"_s, u"ended 2d ,NG user:x"_s}).section(u'\n', 1),
            u"Germany, 30/12/2025 10:05 · Nigeria, 30/12/2025 10:05, less than a minute apart\n"
            "Addresses: 203.0.113.7 and 203.0.113.7"_s);
        QCOMPARE(words({u"active ? bare"_s, u"active 1m"_s, u"active 2m"_s}),
            u"3 active sessions, more than 2\n"
            "Longest ago: an unknown place, at an unknown time\n"
            "Newest: Berlin, Germany, 10:04"_s);
        QCOMPARE(words({u"active 2m bare actor"_s}),
            u"1 session impersonated\n"
            "By user_support: an unknown place, 10:03\n"
            "Address: an unknown address"_s);
    }

    void evidenceIsInThePlainestWords()
    {
        QCOMPARE(words({u"active 41d"_s}),
            u"1 active session idle for over 30 days\n"
            "Longest ago: Berlin, Germany, 21/11/2025 10:05, 41 days ago\n"
            "Address: 203.0.113.7"_s);
        QCOMPARE(words({u"active 2m user:a"_s, u"active 1m user:b"_s}).section(u'\n', 0, 0),
            u"2 people signed in on one browser"_s);
        QCOMPARE(words({u"active 1m Chrome/120.1"_s}),
            u"1 session in a browser more than 2 years behind\n"
            "Chrome 120, last renewed in December 2023\n"
            "Berlin, Germany, 10:04\n"
            "By our table of December 2025: Somebody, 1.0"_s);
        QVERIFY(words({u"active 1m Chrome/50"_s}).contains("Chrome 50, from before March 2022"_L1));
        QCOMPARE(words({u"active 0m ,DE"_s, u"active 120m ,NG"_s}).section(u", "_s, -1).section(u'\n', 0, 0),
            u"2 hours apart"_s);
        QVERIFY(words({u"active 0m ,DE"_s, u"active 61m ,NG"_s}).contains("1 h 1 min apart"_L1));
    }

    void foreignTextChangesNothingAroundIt()
    {
        const QString evil = u"\u202Egnilreb\nX,DE"_s.remove(u' ');
        QVERIFY(!words({u"active 1m "_s + evil, u"active 2m ,NG"_s}).contains(u'\u202E'));
        QCOMPARE(words({u"active 1m "_s + evil, u"active 2m ,NG"_s}).count(u'\n'), 2);
    }

    void aMarkNamesTheRulesThatHold()
    {
        QCOMPARE(markWords(0), QString());
        QCOMPARE(markWords(bitOf(FindingRule::OldBrowser) | bitOf(FindingRule::Impersonated)),
            u"Worth a look: Impersonated; Old browser"_s);
    }

    void careIsTakenWithWords()
    {
        for (const FindingRuleRow &rule : findingRules()) {
            const QString text = ruleName(rule.rule) + ruleExplanation(rule.rule);
            QVERIFY(!ruleExplanation(rule.rule).isEmpty());
            for (const auto &word : {"attack"_L1, "suspicious"_L1, "fraud"_L1, "threat"_L1, "hack"_L1})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), word.data());
        }
    }

    void aSilenceIsCalledByNameAndId()
    {
        const UserId id = *UserId::parse(u"user_1"_s);
        QCOMPARE(
            silenceWords({{}, IpNetwork::parse(u"203.0.113.9/24"), {}}), u"\u2066203.0.113.0/24\u2069"_s);
        QCOMPARE(silenceWords({id, {}, u"Dana"_s}), u"\u2068Dana\u2069 (\u2066user_1\u2069)"_s);
        QCOMPARE(silenceWords({id, {}, {}}), u"\u2066user_1\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
