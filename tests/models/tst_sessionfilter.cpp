// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionindex.h"
#include "samples.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Five sessions that differ in everything there is to filter by.
SessionList samples(SessionRows &rows)
{
    QList<api::Session> sessions;
    for (const auto *id : {"a", "b", "c", "d", "e"})
        sessions << sampleSession(QString::fromLatin1(id), std::chrono::hours(24 * sessions.size() + 1));
    sessions[1].status = api::SessionStatus::Revoked;
    sessions[1].statusText = u"revoked"_s;
    sessions[1].latestActivity->country = u"NG"_s;
    sessions[1].latestActivity->city = u"Lagos"_s;
    sessions[1].latestActivity->ipAddress = u"198.51.100.23"_s;
    sessions[2].latestActivity->isMobile = true;
    sessions[2].latestActivity->deviceType = u"iPhone"_s;
    sessions[2].latestActivity->browserName = u"Mobile Safari"_s;
    sessions[2].latestActivity->ipAddress = u"2001:db8::7"_s;
    sessions[2].lastActiveOrganizationId = *OrganizationId::parse(u"org_acme"_s);
    sessions[3].latestActivity.reset();
    sessions[3].actor = {{u"sub"_s, u"user_support"_s}};
    sessions[3].clientId = *ClientId::parse(u"client_other"_s);
    sessions[3].lastActiveAt = sampleNow - 40 * 24h;
    sessions[4].lastActiveAt.reset();
    sessions[4].expireAt = sampleNow + 20min;
    sessions[4].status = api::SessionStatus::Unknown;
    sessions[4].statusText = u"dormant"_s;
    rows.insert(0, rows.pack(sessions));
    return rows.list();
}

QString within(std::chrono::seconds length)
{
    return Period {Period::Kind::Within, length, {}, {}}.text();
}
QString beyond(std::chrono::seconds length)
{
    return Period {Period::Kind::Beyond, length, {}, {}}.text();
}

} // namespace

class TestSessionFilter final : public QObject {
    Q_OBJECT

    SessionRows m_rows;
    SessionList m_list;

    [[nodiscard]] QString passing(const SessionFilter &filter) const
    {
        QString ids;
        for (const quint32 number : sessionIndex(m_list, filter, {}, sampleNow))
            ids += m_list.texts[PackedSession::Id].text(number);
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { m_list = samples(m_rows); }

    void aChipShowsWhatFitsOneOfItsValues_data()
    {
        QTest::addColumn<int>("facet");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, Facet facet, const QStringList &values, const QString &expected) {
                  QTest::newRow(name) << static_cast<int>(facet) << values << expected;
              };
        row("status", Facet::Status, {u"active"_s}, u"acd"_s);
        row("two statuses", Facet::Status, {u"active"_s, u"revoked"_s}, u"abcd"_s);
        row("a status we do not know", Facet::Status, {u"dormant"_s}, u"e"_s);
        row("phones", Facet::Device, {u"phone"_s}, u"c"_s);
        row("no device said", Facet::Device, {u"unknown"_s}, u"d"_s);
        row("browser", Facet::Browser, {u"Chrome"_s}, u"abe"_s);
        row("an address", Facet::Network, {u"198.51.100.23"_s}, u"b"_s);
        row("a network", Facet::Network, {u"203.0.113.0/24"_s}, u"ae"_s);
        row("a long network or a short one", Facet::Network, {u"2001:db8::/32"_s, u"198.51.0.0/16"_s},
            u"bc"_s);
        row("no network", Facet::Network, {u"nonsense"_s}, u""_s);
        row("country", Facet::Country, {u"DE"_s}, u"ace"_s);
        row("city", Facet::City, {u"Lagos"_s}, u"b"_s);
        row("organization", Facet::Organization, {u"org_acme"_s}, u"c"_s);
        row("impersonated", Facet::Impersonated, {u"yes"_s}, u"d"_s);
        row("not impersonated", Facet::Impersonated, {u"no"_s}, u"abce"_s);
        row("client", Facet::Client, {u"client_other"_s}, u"d"_s);
        row("user", Facet::User, {u"user_dana"_s}, u"abcde"_s);
        row("on in the last hour", Facet::LastActive, {within(1h)}, u"abc"_s);
        row("idle for a month", Facet::LastActive, {beyond(30 * 24h)}, u"d"_s);
        row("created within two days", Facet::Created, {within(48h)}, u"ab"_s);
        row("or more than three days ago", Facet::Created, {within(48h), beyond(74h)}, u"abe"_s);
        row("expires within an hour", Facet::Expires, {within(1h)}, u"e"_s);
        const Period between {Period::Kind::Between, {}, sampleNow - 50h, sampleNow - 25h};
        row("created between", Facet::Created, {between.text()}, u"c"_s);
    }
    void aChipShowsWhatFitsOneOfItsValues()
    {
        QFETCH(int, facet);
        QFETCH(QStringList, values);
        QFETCH(QString, expected);
        SessionFilter filter;
        for (const QString &value : values)
            filter = filter.with(static_cast<Facet>(facet), value);
        QCOMPARE(passing(filter), expected);
        for (const QString &value : values)
            filter = filter.with(static_cast<Facet>(facet), value, false);
        QVERIFY(filter.isEmpty());
        QCOMPARE(passing(filter), u"abcde"_s);
    }

    void allChipsHaveToFit()
    {
        const SessionFilter filter
            = SessionFilter().with(Facet::Status, u"active"_s).with(Facet::Country, u"DE"_s);
        QCOMPARE(passing(filter), u"ac"_s);
        QCOMPARE(passing(filter.with(Facet::Device, u"phone"_s)), u"c"_s);
        QCOMPARE(passing(filter.without(Facet::Country)), u"acd"_s);
    }

    void wordsAreFoundInWhateverARowSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"lagos"_s, u"b"_s);
        row(u"GERMANY"_s, u"ace"_s);
        row(u"chrome mac"_s, u"abe"_s);
        row(u"mac chrome berlin"_s, u"ae"_s);
        row(u"  iphone  "_s, u"c"_s);
        row(u"51.100"_s, u"b"_s);
        row(u"DB8::"_s, u"c"_s);
        row(u"support"_s, u"d"_s);
        row(u"Client_OTHER"_s, u"d"_s);
        row(u"acme"_s, u"c"_s);
        row(u"126.0.64"_s, u"abce"_s);
        row(u"revoked"_s, u"b"_s);
        row(u"dorm"_s, u"e"_s);
        row(u"berlin lagos"_s, u""_s);
        row(u"ß"_s, u""_s);
    }
    void wordsAreFoundInWhateverARowSays()
    {
        QFETCH(QString, text);
        SessionFilter filter;
        filter.text = text;
        QTEST(passing(filter), "expected");
    }

    void valuesAreCountedAsTheOtherChipsLeaveThem()
    {
        using Counts = QHash<QString, int>;
        const SessionFilter filter
            = SessionFilter().with(Facet::Status, u"active"_s).with(Facet::Country, u"NG"_s);
        QCOMPARE(facetCounts(m_list, filter, Facet::Country, sampleNow), (Counts {{u"DE"_s, 2}}));
        QCOMPARE(facetCounts(m_list, filter, Facet::Status, sampleNow), (Counts {{u"revoked"_s, 1}}));
        QCOMPARE(facetCounts(m_list, {}, Facet::Device, sampleNow),
            (Counts {{u"desktop"_s, 3}, {u"phone"_s, 1}, {u"unknown"_s, 1}}));
        QCOMPARE(
            facetCounts(m_list, {}, Facet::Impersonated, sampleNow), (Counts {{u"yes"_s, 1}, {u"no"_s, 4}}));
        QCOMPARE(
            facetCounts(m_list, {}, Facet::City, sampleNow), (Counts {{u"Berlin"_s, 3}, {u"Lagos"_s, 1}}));
    }

    void aPeriodIsKeptAsText()
    {
        const Period between {Period::Kind::Between, {}, sampleNow, sampleNow + 1h};
        for (const Period &period : {Period {Period::Kind::Within, 3600s, {}, {}},
                 Period {Period::Kind::Beyond, 30 * 24h, {}, {}}, between})
            QVERIFY(Period::parse(period.text()) == period);
        for (const auto *text : {"", "within", "within x", "within 0", "within -5", "beyond 1 2",
                 "between 5 5", "between 7", "for 3600", "within 99999999999999"})
            QVERIFY2(!Period::parse(QString::fromLatin1(text)), text);
    }

    void everyFacetHasAWord()
    {
        for (int i = 0; i <= static_cast<int>(Facet::User); ++i) {
            const auto facet = static_cast<Facet>(i);
            QVERIFY(!facetWord(facet).isEmpty());
            QVERIFY(facetOf(facetWord(facet)) == facet);
        }
        QVERIFY(!facetOf(u"colour"_s));
    }
};

QTEST_MAIN(TestSessionFilter)
#include "tst_sessionfilter.moc"
