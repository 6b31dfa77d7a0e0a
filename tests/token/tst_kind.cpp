// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/kind.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::token;
using namespace Qt::Literals::StringLiterals;

class TestKind final : public QObject {
    Q_OBJECT

    static Jwt jwt(const QJsonObject &header, const QJsonObject &payload)
    {
        return {Secret(), header, payload, header.value(u"alg"_s).toString(), {},
            header.value(u"typ"_s).toString()};
    }

private Q_SLOTS:
    void aTokenIsCalledWhatItIs_data()
    {
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<Kind>("kind");
        const QJsonObject plain {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
        const auto with = [&plain](const QString &name, const QString &value) {
            QJsonObject header = plain;
            header.insert(name, value);
            return header;
        };
        const QJsonObject user {{u"sub"_s, u"user_1"_s}};
        QJsonObject session = user;
        session.insert(u"sid"_s, u"sess_1"_s);
        QJsonObject newer = session;
        newer.insert(u"v"_s, 2);
        QTest::newRow("session, version 2") << plain << newer << Kind::SessionV2;
        QTest::newRow("session, version 1") << plain << session << Kind::SessionV1;
        QTest::newRow("session by its category, without an id")
            << with(u"cat"_s, u"cl_B7d4PD111AAA"_s) << user << Kind::SessionV1;
        QTest::newRow("template") << plain << user << Kind::Template;
        QTest::newRow("template that carries a session")
            << with(u"cat"_s, u"cl_B7d4PD222AAA"_s) << session << Kind::Template;
        QTest::newRow("machine by its category")
            << with(u"cat"_s, u"cl_B7d4PD333AAA"_s) << session << Kind::Machine;
        QTest::newRow("machine by its subject")
            << plain << QJsonObject {{u"sub"_s, u"mch_1"_s}} << Kind::Machine;
        QTest::newRow("OAuth") << with(u"typ"_s, u"at+JWT"_s) << user << Kind::OAuthAccess;
        QTest::newRow("shared secret") << with(u"alg"_s, u"HS256"_s) << user << Kind::Foreign;
        QTest::newRow("none") << with(u"alg"_s, u"none"_s) << session << Kind::Foreign;
        QTest::newRow("somebody else's") << plain << QJsonObject {{u"sub"_s, u"4711"_s}} << Kind::Unknown;
    }
    void aTokenIsCalledWhatItIs()
    {
        QFETCH(QJsonObject, header);
        QFETCH(QJsonObject, payload);
        QFETCH(Kind, kind);
        QCOMPARE(kindOf(jwt(header, payload)), kind);
    }

    void whatIsNoTokenIsCalledWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<std::optional<Mistaken>>("mistaken");
        const auto row = [](const char *name, const QByteArray &pasted, std::optional<Mistaken> mistaken) {
            QTest::newRow(name) << pasted << mistaken;
        };
        row("publishable key", "pk_test_abc", Mistaken::PublishableKey);
        row("secret key", " sk_live_abc\n", Mistaken::SecretKey);
        row("API key", "ak_abc", Mistaken::ApiKey);
        row("machine token", "mt_abc", Mistaken::MachineToken);
        row("OAuth token", "oat_abc", Mistaken::OAuthToken);
        row("session", "sess_1", Mistaken::Id);
        row("PEM", "-----BEGIN PUBLIC KEY-----", Mistaken::PublicKey);
        row("JWKS", R"({"keys":[]})", Mistaken::PublicKey);
        row("JWT", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln", std::nullopt);
        row("nothing", "", std::nullopt);
    }
    void whatIsNoTokenIsCalledWhatItIs()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(std::optional<Mistaken>, mistaken);
        QVERIFY(mistakenFor(Secret(pasted)) == mistaken);
    }
};

QTEST_GUILESS_MAIN(TestKind)
#include "tst_kind.moc"
