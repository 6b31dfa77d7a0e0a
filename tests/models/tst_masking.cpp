// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/masking.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::Facet;
using models::MaskChoice;
using models::Masking;

namespace {

constexpr MaskChoice everything {true, true, true};

api::User dana()
{
    api::User user;
    user.id = *UserId::parse(u"user_dana"_s);
    user.firstName = u"Dana"_s;
    user.lastName = u"Lee"_s;
    user.username = u"dlee"_s;
    user.externalId = u"4711"_s;
    user.primaryEmail = u"dana@example.com"_s;
    user.emails = {u"dana@example.com"_s, u"dl@example.org"_s};
    user.primaryPhone = u"+4930123456"_s;
    user.phones = {u"+4930123456"_s};
    return user;
}

api::Session at(const QString &address, const QString &city = u"Berlin"_s)
{
    api::Session session = sampleSession(u"sess_1"_s);
    session.latestActivity->ipAddress = address;
    session.latestActivity->city = city;
    return session;
}

QString maskedAddress(Masking &masking, const QString &address)
{
    return masking.session(at(address)).latestActivity->ipAddress;
}

//! Whatever texts there are in \a session.
QString textsOf(const api::Session &session)
{
    const api::SessionActivity &activity = *session.latestActivity;
    return QStringList {session.id.text(), session.userId.text(), session.clientId.text(),
        session.lastActiveOrganizationId.text(), QString::fromUtf8(QJsonDocument(session.actor).toJson()),
        activity.id, activity.deviceType, activity.browserName, activity.ipAddress, activity.city,
        activity.country}
        .join(u'\n');
}

} // namespace

//! What is masked is gone, and the same stays the same.
class TestMasking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameAddressGetsTheSameMask()
    {
        Masking masking {MaskChoice()};
        QCOMPARE(maskedAddress(masking, u"203.0.113.7"_s), u"IP 1"_s);
        QCOMPARE(maskedAddress(masking, u"2001:db8::7"_s), u"IP 2"_s);
        QCOMPARE(maskedAddress(masking, u"203.0.113.7"_s), u"IP 1"_s);
        QCOMPARE(maskedAddress(masking, u"2001:0DB8:0::7"_s), u"IP 2"_s);
        QCOMPARE(maskedAddress(masking, u"203.0.113.8:443, 10.0.0.1"_s), u"IP 3"_s);
        QCOMPARE(maskedAddress(masking, {}), QString());
    }

    void oneMaskingDoesNotKnowWhatAnotherMasked()
    {
        Masking one {MaskChoice()};
        Masking other {MaskChoice()};
        QCOMPARE(maskedAddress(one, u"203.0.113.7"_s), u"IP 1"_s);
        QCOMPARE(maskedAddress(other, u"198.51.100.1"_s), u"IP 1"_s);
    }

    void nothingIsMaskedThatNobodyChose()
    {
        Masking masking {MaskChoice {false, false, false}};
        api::Session session = at(u"203.0.113.7"_s, u"dana@example.com"_s);
        session.actor = {{u"sub"_s, u"user_sam"_s}, {u"email"_s, u"sam@example.com"_s}};
        QCOMPARE(textsOf(masking.session(session)), textsOf(session));
        QCOMPARE(masking.user(dana()).displayName(), u"Dana Lee"_s);
        QCOMPARE(masking.user(dana()).primaryPhone, u"+4930123456"_s);
        QVERIFY(!MaskChoice({false, false, false}).any());
    }

    void addressesInFreeTextsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("v4") << u"at 198.51.100.4!"_s << u"at IP 2!"_s;
        QTest::newRow("glued v4") << u"bad198.51.100.4x"_s << u"badIP 2x"_s;
        QTest::newRow("v6") << u"[2001:db8::9]"_s << u"[IP 2]"_s;
        QTest::newRow("mapped v4") << u"::ffff:198.51.100.4"_s << u"IP 2"_s;
        QTest::newRow("the known one") << u"203.0.113.7"_s << u"IP 1"_s;
        QTest::newRow("email") << u"<dana@example.com>, Köln"_s << u"<Email 1>, Köln"_s;
        QTest::newRow("two") << u"a@b.c 198.51.100.4 A@B.C"_s << u"Email 1 IP 2 Email 1"_s;
        QTest::newRow("a time") << u"12:30:45"_s << u"12:30:45"_s;
        QTest::newRow("a city") << u"Saint-Denis d'Oléron"_s << u"Saint-Denis d'Oléron"_s;
    }
    void addressesInFreeTextsGo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, masked);
        Masking masking {MaskChoice()};
        QCOMPARE(masking.session(at(u"203.0.113.7"_s, text)).latestActivity->city, masked);
    }

    void theVersionOfABrowserIsNoAddress()
    {
        Masking masking(everything);
        api::Session session = at(u"203.0.113.7"_s);
        session.latestActivity->browserVersion = u"126.0.0.0"_s;
        QCOMPARE(masking.session(session).latestActivity->browserVersion, u"126.0.0.0"_s);
    }

    void idsGoByKindAndNothingElseLeaks()
    {
        Masking masking(everything);
        api::Session session = at(u"203.0.113.7"_s);
        session.lastActiveOrganizationId = *OrganizationId::parse(u"org_acme"_s);
        session.latestActivity->id = u"activity_9"_s;
        session.actor = {{u"sub"_s, u"user_dana"_s}, {u"iss"_s, u"Sam Ortiz"_s},
            {u"more"_s, QJsonArray {u"sam@example.com"_s, QJsonObject {{u"ip"_s, u"198.51.100.4"_s}}}}};
        const api::Session masked = masking.session(session);
        QCOMPARE(masked.id.text(), u"Session 1"_s);
        QCOMPARE(masked.userId.text(), u"User 1"_s);
        QCOMPARE(masked.clientId.text(), u"Client 1"_s);
        QCOMPARE(masked.lastActiveOrganizationId.text(), u"Organization 1"_s);
        QCOMPARE(masked.actor["sub"_L1].toString(), u"User 1"_s);
        for (const auto *leak :
            {"sess_", "user_", "client_", "org_", "activity_", "Sam", "@", "203.", "198."})
            QVERIFY2(!textsOf(masked).contains(QLatin1String(leak)), leak);
    }

    void aPersonKeepsNothingThatIsMasked()
    {
        Masking masking(everything);
        const api::User user = masking.user(dana());
        QCOMPARE(user.displayName(), u"Person 1"_s);
        QCOMPARE(user.primaryEmail, u"Email 1"_s);
        QCOMPARE(user.emails, (QStringList {u"Email 1"_s, u"Email 2"_s}));
        QCOMPARE(user.primaryPhone, u"Phone 1"_s);
        QCOMPARE(user.id.text(), u"User 1"_s);
        QVERIFY(user.externalId.isEmpty());
        QCOMPARE(masking.session(at({})).userId.text(), u"User 1"_s);
    }

    void whoIsCalledByTheirEmailOrPhoneIsMasked()
    {
        Masking masking {MaskChoice()};
        api::User user = dana();
        user.firstName = user.lastName = QString();
        user.username = u"dana@example.com"_s;
        QCOMPARE(masking.user(user).displayName(), u"Email 1"_s);
        user.username.clear();
        QCOMPARE(masking.user(user).displayName(), u"Email 1"_s);
        user.primaryEmail.clear();
        user.emails.clear();
        QCOMPARE(masking.user(user).displayName(), u"Phone 1"_s);
    }

    void aFilterDoesNotTellWhatRowsHide()
    {
        models::SessionFilter filter;
        filter.chosen = {{Facet::Network, {u"203.0.113.7"_s, u"203.0.113.0/24"_s}},
            {Facet::User, {u"user_dana"_s}}, {Facet::Status, {u"active"_s}}};
        filter.text = u"203.0.1"_s;
        Masking contacts {MaskChoice()};
        QCOMPARE(maskedAddress(contacts, u"203.0.113.7"_s), u"IP 1"_s);
        const models::SessionFilter masked = contacts.filter(filter);
        QCOMPARE(masked.chosen[Facet::Network], (QStringList {u"IP 1"_s, u"Network 1"_s}));
        QCOMPARE(masked.chosen[Facet::User], QStringList(u"user_dana"_s));
        QCOMPARE(masked.chosen[Facet::Status], QStringList(u"active"_s));
        QCOMPARE(masked.text, u"(masked)"_s);
        Masking all(everything);
        QCOMPARE(all.filter(filter).chosen[Facet::User], QStringList(u"User 1"_s));
        Masking none {MaskChoice {false, false, false}};
        QCOMPARE(none.filter(filter), filter);
    }

    void saysWhatIsMasked()
    {
        QCOMPARE(models::maskWords({}), u"IP addresses, emails and phone numbers"_s);
        QCOMPARE(models::maskWords(everything), u"IP addresses, emails and phone numbers; names; IDs"_s);
        QVERIFY(models::maskWords({false, false, false}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
