// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "storeundertest.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>

using namespace frontdesk;
using namespace frontdesk::secrets;
using namespace Qt::Literals::StringLiterals;

namespace {

QDBusMessage ask(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

//! Locks the keychain as its owner would.
void lock()
{
    const QDBusReply<QDBusObjectPath> collection = ask(u"ReadAlias"_s, {u"default"_s});
    const QDBusMessage locked
        = ask(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath> {collection.value()})});
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
}

} // namespace

//! With a real Secret Service. The last test locks it for good.
class TestKeychainStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<QMap<QString, QString>>(); }

    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("a key") << "sk_test_0123456789abcdefghij"_ba;
        QTest::newRow("any bytes") << QByteArray("\x00\xff\n\"'%", 6);
        QTest::newRow("long") << QByteArray(10'000, 'k');
    }
    void whatWasWrittenIsRead()
    {
        QFETCH(QByteArray, secret);
        KeychainStore store;
        QVERIFY(write(store, u"one"_s, secret));
        const auto found = read(store, u"one"_s);
        QVERIFY(found);
        QVERIFY(found->reveal() == secret);
        QVERIFY(remove(store, u"one"_s));
    }

    void otherProgramsFindItWhereItBelongs()
    {
        KeychainStore store;
        QVERIFY(write(store, u"inst-1"_s, "sk_test_0123456789abcdefghij"_ba));
        const QDBusMessage found = ask(u"SearchItems"_s,
            {QVariant::fromValue(
                QMap<QString, QString> {{u"server"_s, u"Frontdesk"_s}, {u"user"_s, u"inst-1"_s}})});
        QCOMPARE(found.type(), QDBusMessage::ReplyMessage);
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().constFirst());
        QCOMPARE(items.size(), 1);
        QVERIFY(remove(store, u"inst-1"_s));
    }

    void namesDoNotMix()
    {
        KeychainStore store;
        QVERIFY(write(store, u"one"_s, "first"_ba));
        QVERIFY(write(store, u"two"_s, "second"_ba));
        QVERIFY(write(store, u"one"_s, "newer"_ba));
        QVERIFY(read(store, u"one"_s)->reveal() == "newer");
        QVERIFY(read(store, u"two"_s)->reveal() == "second");
        QVERIFY(remove(store, u"one"_s));
        QCOMPARE(read(store, u"one"_s).error().refusal, Refusal::KeyMissing);
        QVERIFY(remove(store, u"two"_s));
    }

    void whatIsMissingIsSaidToBe()
    {
        KeychainStore store;
        QCOMPARE(read(store, u"nothing"_s).error().refusal, Refusal::KeyMissing);
        QVERIFY(remove(store, u"nothing"_s));
    }

    void noFileHoldsTheKeyReadably()
    {
        KeychainStore store;
        const QByteArray key = "sk_test_thiskeyisnowhereonthedisk"_ba;
        QVERIFY(write(store, u"one"_s, key));
        for (const char *folder :
            {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            QDirIterator files(
                qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
            }
        }
    }

    void aLockedKeychainIsSaidToBeLocked()
    {
        KeychainStore store(std::chrono::milliseconds(500));
        QVERIFY(write(store, u"one"_s, "first"_ba));
        lock();
        // Nobody is there to type the password.
        QCOMPARE(read(store, u"one"_s).error().refusal, Refusal::KeychainLocked);
        QCOMPARE(write(store, u"two"_s, "second"_ba).error().refusal, Refusal::KeychainLocked);
        QCOMPARE(remove(store, u"one"_s).error().refusal, Refusal::KeychainLocked);
    }
};

Q_DECLARE_METATYPE(QList<QDBusObjectPath>)

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
