// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {
const auto goodKey = "sk_test_0123456789abcdef\n"_ba;
}

class TestKeyFile final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    void name(const QByteArray &content, const QByteArray &baseUrl = {}) const
    {
        QFile file(m_directory.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        qputenv("FRONTDESK_SECRET_KEY_FILE", file.fileName().toLocal8Bit());
        qputenv("FRONTDESK_BASE_URL", baseUrl);
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("FRONTDESK_SECRET_KEY_FILE");
        qunsetenv("FRONTDESK_BASE_URL");
    }

    void unnamedThereIsNoConnection() { QVERIFY(!app::connectionFromEnvironment()); }

    void theKeyIsReadAndClerkIsAsked()
    {
        name(goodKey);
        const auto connection = app::connectionFromEnvironment();
        QVERIFY(connection && *connection);
        QVERIFY((*connection)->key.secret().reveal() == goodKey.trimmed());
        QCOMPARE((*connection)->baseUrl, api::defaultBaseUrl());
    }

    void anAssignmentAsInAnEnvFileIsUnderstood()
    {
        name("CLERK_SECRET_KEY=\"" + goodKey.trimmed() + "\"\n");
        QVERIFY(*app::connectionFromEnvironment());
    }

    void aMissingFileIsRefused()
    {
        qputenv("FRONTDESK_SECRET_KEY_FILE", m_directory.filePath(u"none"_s).toLocal8Bit());
        const auto connection = app::connectionFromEnvironment();
        QVERIFY(connection && !*connection);
        QCOMPARE(connection->error().fault, Fault::Refused);
        QCOMPARE(connection->error().refusal, Refusal::NoSecretKey);
    }

    void otherSecretsAreRefusedByTheirName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("empty") << ""_ba << Refusal::NoSecretKey;
        QTest::newRow("publishable") << "pk_test_cXVpZXQ"_ba << Refusal::PublishableKey;
        QTest::newRow("webhook") << "whsec_0123456789abcdef"_ba << Refusal::WebhookSecret;
        QTest::newRow("machine") << "mt_0123456789abcdef"_ba << Refusal::MachineToken;
        QTest::newRow("something else") << "hello"_ba << Refusal::UnknownKey;
    }
    void otherSecretsAreRefusedByTheirName()
    {
        QFETCH(QByteArray, content);
        name(content);
        const auto connection = app::connectionFromEnvironment();
        QVERIFY(connection && !*connection);
        QTEST(connection->error().refusal, "refusal");
    }

    void theAddressEndsInTheVersion_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("without") << "http://127.0.0.1:8080"_ba;
        QTest::newRow("slash") << "http://127.0.0.1:8080/"_ba;
        QTest::newRow("with") << "http://127.0.0.1:8080/v1"_ba;
    }
    void theAddressEndsInTheVersion()
    {
        QFETCH(QByteArray, address);
        name(goodKey, address);
        const auto connection = app::connectionFromEnvironment();
        QVERIFY(connection && *connection);
        QCOMPARE((*connection)->baseUrl, QUrl(u"http://127.0.0.1:8080/v1"_s));
    }

    void anAddressWithoutEncryptionIsRefused()
    {
        name(goodKey, "http://api.example.com");
        const auto connection = app::connectionFromEnvironment();
        QVERIFY(connection && !*connection);
        QCOMPARE(connection->error().refusal, Refusal::InsecureBaseUrl);
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
