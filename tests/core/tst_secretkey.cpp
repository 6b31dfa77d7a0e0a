// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secretkey.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestSecretKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretKeyTellsItsEnvironment_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Environment>("environment");
        QTest::newRow("test") << u"sk_test_0123456789abcdefa1B2"_s << Environment::Development;
        QTest::newRow("live") << u"sk_live_0123456789abcdefa1B2"_s << Environment::Production;
        QTest::newRow("older test") << u"test_0123456789abcdefa1B2"_s << Environment::Development;
        QTest::newRow("older live") << u"live_0123456789abcdefa1B2"_s << Environment::Production;
    }
    void aSecretKeyTellsItsEnvironment()
    {
        QFETCH(QString, key);
        const auto parsed = SecretKey::parse(key);
        QVERIFY(parsed);
        QTEST(parsed->environment(), "environment");
        QVERIFY(parsed->secret().reveal() == key.toLatin1());
    }

    void whatIsPastedAroundAKeyIsDropped_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("spaces") << u"  sk_test_0123456789abcdef\n"_s;
        QTest::newRow("quotes") << u"\"sk_test_0123456789abcdef\""_s;
        QTest::newRow("single quotes") << u"'sk_test_0123456789abcdef'"_s;
        QTest::newRow("backticks") << u"`sk_test_0123456789abcdef`"_s;
        QTest::newRow(".env") << u"CLERK_SECRET_KEY=sk_test_0123456789abcdef"_s;
        QTest::newRow(".env with quotes") << u"CLERK_SECRET_KEY=\"sk_test_0123456789abcdef\"\n"_s;
        QTest::newRow("shell") << u"export CLERK_SECRET_KEY='sk_test_0123456789abcdef'"_s;
    }
    void whatIsPastedAroundAKeyIsDropped()
    {
        QFETCH(QString, pasted);
        const auto parsed = SecretKey::parse(pasted);
        QVERIFY(parsed);
        QVERIFY(parsed->secret().reveal() == "sk_test_0123456789abcdef");
    }

    void otherSecretsAreCalledByTheirKind_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("nothing") << QString() << Refusal::NoSecretKey;
        QTest::newRow("spaces") << u" \n "_s << Refusal::NoSecretKey;
        QTest::newRow("only the name") << u"CLERK_SECRET_KEY="_s << Refusal::NoSecretKey;
        QTest::newRow("publishable") << u"pk_live_Y2xlcmsuZXhhbXBsZS5jb20k"_s << Refusal::PublishableKey;
        QTest::newRow("API key") << u"ak_0123456789"_s << Refusal::ApiKey;
        QTest::newRow("M2M token") << u"mt_0123456789"_s << Refusal::MachineToken;
        QTest::newRow("OAuth token") << u"oat_0123456789"_s << Refusal::OAuthToken;
        QTest::newRow("webhook secret") << u"'whsec_0123456789'"_s << Refusal::WebhookSecret;
        QTest::newRow("session token") << u"eyJhbGciOiJSUzI1NiJ9.e30.c2ln"_s << Refusal::SessionToken;
        QTest::newRow("an id") << u"user_2xQm7Ab3"_s << Refusal::UnknownKey;
        QTest::newRow("prefix alone") << u"sk_live_"_s << Refusal::UnknownKey;
        QTest::newRow("unknown world") << u"sk_prod_0123456789"_s << Refusal::UnknownKey;
        QTest::newRow("upper case") << u"SK_LIVE_0123456789"_s << Refusal::UnknownKey;
    }
    void otherSecretsAreCalledByTheirKind()
    {
        QFETCH(QString, pasted);
        const auto parsed = SecretKey::parse(pasted);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().fault, Fault::Refused);
        QTEST(parsed.error().refusal, "refusal");
        QCOMPARE(parsed.error().detail, QString());
    }

    void aKeyCannotBringAnotherHeader_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("line break") << u"sk_live_0123\r\nX-Evil: 1"_s;
        QTest::newRow("space") << u"sk_live_0123 4567"_s;
        QTest::newRow("not Latin-1") << u"sk_live_0123…4567"_s;
        QTest::newRow("null") << u"sk_live_0123"_s + QChar(0) + u"4567"_s;
    }
    void aKeyCannotBringAnotherHeader()
    {
        QFETCH(QString, pasted);
        const auto parsed = SecretKey::parse(pasted);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().refusal, Refusal::UnknownKey);
    }

    void onlyPrefixAndTailAreShown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("masked");
        QTest::newRow("live") << u"sk_live_0123456789abcdefa1B2"_s << u"sk_live_…a1B2"_s;
        QTest::newRow("older") << u"test_0123456789abcdefa1B2"_s << u"test_…a1B2"_s;
        QTest::newRow("too short for a tail") << u"sk_live_12"_s << u"sk_live_…"_s;
        QTest::newRow("with underscores") << u"sk_test_ab_cd_ef_gh_a1B2"_s << u"sk_test_…a1B2"_s;
    }
    void onlyPrefixAndTailAreShown()
    {
        QFETCH(QString, key);
        QTEST(SecretKey::parse(key)->masked(), "masked");
    }
};

QTEST_APPLESS_MAIN(TestSecretKey)
#include "tst_secretkey.moc"
