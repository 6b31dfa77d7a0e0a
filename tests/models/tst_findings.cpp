// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsamples.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

//! Each rule by examples: sessions in words, and which of them are found by what.
class TestFindings final : public QObject {
    Q_OBJECT

    //! "two_countries:ab many_active:abc", by the rules' own words.
    [[nodiscard]] static QString found(const QStringList &lines, const FindingSetup &setup)
    {
        const SessionList list = listOf(sessionsOf(lines));
        const Findings findings = findingsIn(list, setup, sampleNow);
        QStringList parts;
        for (const FindingRuleRow &rule : findingRules()) {
            QString ids;
            for (const PackedSession &session : list.rows) {
                if ((findings.marks.at(session[PackedSession::Id]) & bitOf(rule.rule)) != 0)
                    ids += list.texts.id(session).text();
            }
            const bool isListed = std::ranges::any_of(
                findings.list, [&rule](const Finding &finding) { return finding.rule == rule.rule; });
            // What is marked is listed, and the other way round.
            if (isListed == ids.isEmpty())
                return u"marks and list differ"_s;
            if (isListed)
                parts << rule.word + u':' + ids;
        }
        return parts.join(u' ');
    }

private Q_SLOTS:
    void aRuleFindsItsExamples_data()
    {
        QTest::addColumn<QStringList>("sessions");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &sessions, const QString &expected) {
            QTest::newRow(name) << sessions << expected;
        };
        const QString two = u"two_countries:ab"_s;
        row("nobody", {}, u""_s);
        row("one session", {u"active 3m"_s}, u""_s);
        row("two countries, 39 minutes", {u"active 1m Berlin,DE"_s, u"active 40m Lagos,NG"_s}, two);
        row("in any order", {u"active 40m Berlin,DE"_s, u"active 1m Lagos,NG"_s}, two);
        row("exactly two hours", {u"active 0m Berlin,DE"_s, u"active 120m Lagos,NG"_s}, two);
        row("a minute more", {u"active 0m Berlin,DE"_s, u"active 121m Lagos,NG"_s}, u""_s);
        row("at the same moment", {u"active 5m Berlin,DE"_s, u"active 5m Lagos,NG"_s}, two);
        row("no cities", {u"active 1m ,DE"_s, u"active 40m ,NG"_s}, two);
        row("a country is missing", {u"active 1m Berlin,"_s, u"active 40m Lagos,NG"_s}, u""_s);
        row("both are missing", {u"active 1m ,"_s, u"active 40m ,"_s}, u""_s);
        row("a time is missing", {u"active ? Berlin,DE"_s, u"active 40m Lagos,NG"_s}, u""_s);
        row("no activity", {u"active 1m bare"_s, u"active 40m Lagos,NG"_s}, u""_s);
        row("one country through two networks",
            {u"active 1m Berlin,DE 203.0.113.7"_s, u"active 2m Köln,DE 2001:db8::7"_s}, u""_s);
        row("long addresses", {u"active 1m ,DE 2001:db8::7"_s, u"active 2m ,NG 2001:db8:1::7"_s}, two);
        row("the other one was revoked", {u"active 1m ,DE"_s, u"revoked 2m ,NG"_s}, u""_s);
        row("the other one has signed out", {u"active 1m ,DE"_s, u"ended 2m ,NG"_s}, two);
        row("both have signed out", {u"ended 1m ,DE"_s, u"ended 2m ,NG"_s}, u""_s);
        row("one is pending", {u"pending 1m ,DE"_s, u"expired 2m ,NG"_s}, two);
        row("two people", {u"active 1m ,DE user:a client:a"_s, u"active 2m ,NG user:b client:b"_s}, u""_s);
        row("a user is missing", {u"active 1m ,DE user:"_s, u"active 2m ,NG user:"_s}, u""_s);
        row("another of the same country between",
            {u"active 1m ,DE"_s, u"active 9m ,DE"_s, u"active 50m ,NG"_s}, u"two_countries:abc"_s);
        row("one too far away", {u"active 1m ,DE"_s, u"active 40m ,NG"_s, u"active 9h ,JP"_s}, two);

        row("more than three active", {u"active 1m"_s, u"active 2m"_s, u"active ?"_s, u"active 4m"_s},
            u"many_active:abcd"_s);
        row("just three", {u"active 1m"_s, u"active 2m"_s, u"active 3m"_s}, u""_s);
        row("revoked and pending are not active",
            {u"active 1m"_s, u"active 2m"_s, u"active 3m"_s, u"revoked 4m"_s, u"pending 5m"_s}, u""_s);
        row("of two people each",
            {u"active 1m"_s, u"active 2m"_s, u"active 3m user:b client:b"_s, u"active 4m user:b client:b"_s},
            u""_s);

        row("exactly thirty days", {u"active 30d"_s}, u""_s);
        row("idle for longer", {u"active 31d"_s, u"active 3m"_s}, u"idle_active:a"_s);
        row("idle, nobody knows since when", {u"active ?"_s}, u""_s);
        row("idle, but over", {u"revoked 41d"_s, u"expired 41d"_s, u"pending 41d"_s, u"frozen 41d"_s}, u""_s);

        row("impersonated", {u"active 1m actor"_s, u"active 2m"_s}, u"impersonated:a"_s);
        row("no longer", {u"ended 1m actor"_s, u"revoked 1m actor"_s}, u""_s);

        row("two people on one browser", {u"active 1m user:a"_s, u"pending 2m user:b"_s},
            u"shared_client:ab"_s);
        row("one person twice", {u"active 1m user:a"_s, u"active 2m user:a"_s}, u""_s);
        row("the second has signed out", {u"active 1m user:a"_s, u"ended 2m user:b"_s}, u""_s);
        row("on two browsers", {u"active 1m user:a client:a"_s, u"active 1m user:b client:b"_s}, u""_s);
        row("a client is missing", {u"active 1m user:a client:"_s, u"active 2m user:b client:"_s}, u""_s);

        const QString old = u"old_browser:a"_s;
        row("25 months", {u"active 1m Chrome/120.0.6099.1"_s}, old);
        row("24 months", {u"active 1m Chrome/121"_s}, u""_s);
        row("older than the table", {u"active 1m Chrome/49"_s}, old);
        row("newer than the table", {u"active 1m Chrome/141"_s}, u""_s);
        row("a version that is not in the table", {u"active 1m Chrome/119"_s}, u""_s);
        row("a phone's", {u"active 1m Chrome_Mobile/100.0"_s}, old);
        row("an unknown browser", {u"active 1m Netscape/4"_s}, u""_s);
        row("no version", {u"active 1m Chrome/"_s}, u""_s);
        row("a version in words", {u"active 1m Chrome/beta"_s}, u""_s);
        row("old, but over", {u"ended 1m Chrome/100"_s}, u""_s);

        row("several at once",
            {u"active 1m ,DE actor Chrome/100"_s, u"active 3m ,NG user:dana"_s,
                u"active 2m ,NG user:user_dana client:other"_s},
            u"two_countries:ac impersonated:a shared_client:ab old_browser:a"_s);
    }
    void aRuleFindsItsExamples()
    {
        QFETCH(QStringList, sessions);
        FindingSetup setup;
        setup.limits.active = 3;
        setup.ages = sampleAges();
        QTEST(found(sessions, setup), "expected");
    }

    void silencedSessionsArePassedOver_data()
    {
        QTest::addColumn<QString>("silenced");
        QTest::addColumn<QString>("expected");
        const QString both = u"two_countries:ab"_s;
        QTest::newRow("nothing") << u""_s << both;
        QTest::newRow("the address") << u"203.0.113.7"_s << u""_s;
        QTest::newRow("the network") << u"203.0.113.0/24"_s << u""_s;
        QTest::newRow("the other's") << u"2001:db8::/32"_s << u""_s;
        QTest::newRow("another network") << u"203.0.114.0/24"_s << both;
        QTest::newRow("the person") << u"user_dana"_s << u""_s;
        QTest::newRow("another person") << u"user_sam"_s << both;
    }
    void silencedSessionsArePassedOver()
    {
        QFETCH(QString, silenced);
        FindingSetup setup;
        if (const auto network = IpNetwork::parse(silenced))
            setup.silences << Silence {{}, network, {}};
        else if (const auto person = UserId::parse(silenced))
            setup.silences << Silence {*person, {}, u"Somebody"_s};
        QTEST(found({u"active 1m ,DE 203.0.113.7"_s, u"active 2m ,NG 2001:db8::7"_s}, setup), "expected");
    }

    void theClosestPairIsTheEvidence()
    {
        const Findings findings
            = findingsIn(listOf(sessionsOf({u"active 1m Berlin,DE 203.0.113.7"_s, u"active 90m Tokyo,JP"_s,
                             u"active 40m Lagos,NG 198.51.100.23 Chrome/126.0"_s})),
                {}, sampleNow);
        QCOMPARE(findings.list.size(), 1);
        const Finding &finding = findings.list.constFirst();
        QCOMPARE(finding.person.text(), u"user_dana"_s);
        QCOMPARE(finding.sessions, 3);
        QCOMPARE(finding.evidence.size(), 2);
        const Sighting &first = finding.evidence[0];
        QCOMPARE(first.session.text(), u"c"_s);
        QCOMPARE(first.city, u"Lagos"_s);
        QCOMPARE(first.country, u"NG"_s);
        QCOMPARE(first.address, u"198.51.100.23"_s);
        QCOMPARE(first.browser, u"Chrome 126"_s);
        QVERIFY(first.at == sampleNow - std::chrono::minutes(40));
        QCOMPARE(finding.evidence[1].session.text(), u"a"_s);
    }

    void activeSessionsAndTheCitiesOfADayAreCounted()
    {
        const Findings findings
            = findingsIn(listOf(sessionsOf({u"active 1m Berlin,DE"_s, u"pending 2m Berlin,DE"_s,
                             u"active 23h Köln,DE"_s, u"revoked 5h Lagos,NG"_s, u"active 24h Tokyo,JP"_s,
                             u"active ? Paris,FR"_s, u"active 1m ,DE"_s, u"active 1m bare"_s})),
                {}, sampleNow);
        QCOMPARE(findings.active, 6);
        QCOMPARE(findings.cities, 3);
    }

    void aLongListTakesNotMuchLongerThanItIs()
    {
        // With every pair compared these would be five thousand million.
        QList<api::Session> sessions;
        for (int i = 0; i < 100'000; ++i)
            sessions << sessionOf(u"s%1"_s.arg(i), i % 2 == 0 ? u"active 1m ,DE"_s : u"active 1m ,NG"_s);
        const SessionList list = listOf(sessions);
        QElapsedTimer timer;
        timer.start();
        const Findings findings = findingsIn(list, {}, sampleNow);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(findings.active, 100'000);
        QCOMPARE(findings.list.size(), 2);
        QCOMPARE(findings.list[0].sessions, 100'000);
    }

    void everyRuleHasAWordOfItsOwn()
    {
        for (int i = 0; i <= static_cast<int>(FindingRule::OldBrowser); ++i) {
            const auto rule = static_cast<FindingRule>(i);
            QVERIFY(findingRuleOf(rowOf(rule).word) == rule);
        }
        QVERIFY(!findingRuleOf(u"colour"_s));
    }
};

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
