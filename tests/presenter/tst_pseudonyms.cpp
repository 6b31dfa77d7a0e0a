// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/pseudonyms.h"
#include "somebody.h"

#include "core/ipnetwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using presenter::Pseudonyms;

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestPseudonyms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingRealIsLeft()
    {
        Pseudonyms pseudonyms;
        for (int number = 0; number < 300; ++number) {
            const Somebody one(number);
            for (const QJsonObject &object : {one.user(), one.told()}) {
                const QByteArray drawn = pseudonyms.drawOver(textOf(object));
                QVERIFY(QJsonDocument::fromJson(drawn).isObject());
                for (const QString &real : one.everything())
                    QVERIFY2(!drawn.contains(real.toUtf8()),
                        qPrintable(QString::fromUtf8(drawn) + u"\nholds "_s + real));
            }
        }
    }

    void whatIsDrawnOverIsLifted()
    {
        Pseudonyms pseudonyms;
        for (int number = 0; number < 300; ++number) {
            const Somebody one(number);
            static_cast<void>(pseudonyms.drawOver(textOf(one.user())));
            static_cast<void>(pseudonyms.drawOver(textOf(one.told())));
            for (const QString &real : one.everything().sliced(0, 13)) {
                const QString drawn = pseudonyms.drawOverText(real);
                QVERIFY2(drawn != real, qPrintable(real));
                QCOMPARE(pseudonyms.lift(drawn), real);
            }
            const QString sentence = one.told()[u"message"_s].toString();
            QCOMPARE(pseudonyms.lift(pseudonyms.drawOverText(sentence)), sentence);
            const QString name = one.first + u' ' + one.last;
            QCOMPARE(pseudonyms.lift(pseudonyms.drawOverName(name)), name);
            // As it is typed.
            QCOMPARE(pseudonyms.lift(pseudonyms.drawOverName(name).toLower()), name);
        }
    }

    void sameIsSameAndOtherIsOther()
    {
        Pseudonyms pseudonyms;
        QHash<QString, QString> realOf;
        for (int number = 0; number < 1000; ++number) {
            const Somebody one(number);
            for (const QString &real : {one.email, one.id, one.ip4, one.ip6, one.phone}) {
                const QString drawn = pseudonyms.drawOverText(real);
                QCOMPARE(pseudonyms.drawOverText(real), drawn);
                QVERIFY2(!realOf.contains(drawn), qPrintable(drawn));
                realOf.insert(drawn, real);
            }
        }
    }

    void nothingStandsForItself()
    {
        for (int run = 0; run < 1000; ++run) {
            Pseudonyms pseudonyms;
            QVERIFY(pseudonyms.drawOverId(u"user_1"_s) != u"user_1"_s);
        }
    }

    void runsCannotBeLinked()
    {
        const Somebody one(1);
        Pseudonyms first;
        Pseudonyms second;
        QVERIFY(first.drawOverText(one.id) != second.drawOverText(one.id));
    }

    void idsKeepPrefixAndLength()
    {
        Pseudonyms pseudonyms;
        for (const QString &prefix :
            {u"user_"_s, u"sess_"_s, u"client_"_s, u"org_"_s, u"idn_"_s, u"orgmem_"_s}) {
            const QString real = prefix + u"29w83sxmDNGwOuEthce5gg56FcC"_s;
            const QString drawn = pseudonyms.drawOverText(real);
            QVERIFY(drawn != real);
            QVERIFY(drawn.startsWith(prefix));
            QCOMPARE(drawn.size(), real.size());
        }
    }

    void whatNamesNobodyStays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("instance") << QByteArray(
            R"({"object":"instance","id":"ins_29w83sxmDNGwOuEthce5gg56FcC"})");
        QTest::newRow("its id") << QByteArray(R"({"instance_id":"ins_29w83sxmDNGwOuEthce5gg56FcC"})");
        QTest::newRow("template") << QByteArray(
            R"([{"object":"jwt_template","id":"jtmp_29w83sxmDNGwOuEthce5gg56FcC","name":"hasura","claims":{"email":"{{user.primary_email_address}}"}}])");
        QTest::newRow("keys") << QByteArray(
            R"({"keys":[{"use":"sig","kty":"RSA","kid":"ins_29w83sxmDNGwOuEthce5gg56FcC","n":"user_29w83sxmDNGwOuEthce5gg56FcC"}]})");
        QTest::newRow("token") << QByteArray(
            R"({"object":"token","jwt":"eyJhbGciOiJ9.user_29w83sxmDNGwOuEthce5gg56FcC.c2ln"})");
        QTest::newRow("numbers") << QByteArray(
            R"({ "a": 1.50, "b": 1e3, "c": 4930901820, "d" : [-0, true, null] })");
        QTest::newRow("place") << QByteArray(
            R"({"city":"Berlin","country":"DE","browser_name":"Chrome","browser_version":"119.0.0.1"})");
        QTest::newRow("no address") << QByteArray(
            R"({"text":"Chrome/119.0.0.0 at 12:30:45, 127.0.0.1, 10.0.0.0/8"})");
        QTest::newRow("error") << QByteArray(
            R"({"errors":[{"code":"resource_not_found","message":"not found","meta":{"param_name":"user_id"}}],"clerk_trace_id":"0123456789abcdef0123456789abcdef"})");
        QTest::newRow("choice") << QByteArray(R"({"sort":"-LastActive","status":["active"]})");
    }
    void whatNamesNobodyStays()
    {
        QFETCH(QByteArray, json);
        Pseudonyms pseudonyms;
        QCOMPARE(pseudonyms.drawOver(json), json);
    }

    void anEmailTellsWhoseItIs()
    {
        Pseudonyms pseudonyms;
        const QByteArray drawn = pseudonyms.drawOver(textOf(Somebody(7).user()));
        const QJsonObject user = QJsonDocument::fromJson(drawn).object();
        const QString name
            = (user[u"first_name"_s].toString() + u'.' + user[u"last_name"_s].toString()).toLower();
        QCOMPARE(user[u"username"_s].toString(), name);
        QVERIFY(drawn.contains((name + u"@example.com"_s).toUtf8())
            || drawn.contains((name + u".2@example.com"_s).toUtf8()));
        QVERIFY(user[u"image_url"_s].toString().isEmpty());
    }

    void aNetworkStaysTogether()
    {
        Pseudonyms pseudonyms;
        const QStringList pairs[] {{u"81.2.69.0/24"_s, u"81.2.69.7"_s},
            {u"81.2.69.128/25"_s, u"81.2.69.200"_s}, {u"2a02:8108:1:2::/64"_s, u"2a02:8108:1:2:3:4:5:6"_s}};
        for (const QStringList &pair : pairs) {
            const auto network = IpNetwork::parse(pseudonyms.drawOverText(pair[0]));
            QVERIFY(network);
            QVERIFY(network->contains(pseudonyms.drawOverText(pair[1])));
            QCOMPARE(pseudonyms.lift(network->text()), pair[0]);
        }
        QVERIFY(IpNetwork::parse(u"198.18.0.0/15"_s)->contains(pseudonyms.drawOverText(u"81.2.69.7"_s)));
        QVERIFY(IpNetwork::parse(u"2001:db8::/32"_s)->contains(pseudonyms.drawOverText(u"2a02::7"_s)));
    }

    void unusualWritingIsLiftedToo_data()
    {
        QTest::addColumn<QString>("real");
        QTest::newRow("address of version 6") << u"2A02:8108:0001::0007"_s;
        QTest::newRow("mapped") << u"::ffff:81.2.69.7"_s;
        QTest::newRow("wide network") << u"81.2.0.0/16"_s;
        QTest::newRow("in brackets") << u"[2a02:8108:1::7]:443"_s;
        QTest::newRow("spaces in a number") << u"+49 (30) 901-820 11"_s;
        QTest::newRow("end of a sentence") << u"It was sess_29w83sxmDNGwOuEthce5gg56FcC."_s;
        QTest::newRow("in a path") << u"GET /v1/users/user_29w83sxmDNGwOuEthce5gg56FcC/ban"_s;
        QTest::newRow("address in an URL") << u"http://81.2.69.7:8080/x"_s;
    }
    void unusualWritingIsLiftedToo()
    {
        QFETCH(QString, real);
        Pseudonyms pseudonyms;
        const QString drawn = pseudonyms.drawOverText(real);
        QVERIFY2(drawn != real, qPrintable(drawn));
        QCOMPARE(pseudonyms.lift(drawn), real);
    }

    void oddNamesAreFoundInTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << u"<b>Bobby</b>"_s;
        QTest::newRow("formula") << uR"(=HYPERLINK("http://x.test","click"))"_s;
        QTest::newRow("several words") << u"Mary Ann van der"_s;
        QTest::newRow("Arabic") << u"فاطمة الزهراء"_s;
        QTest::newRow("control characters") << u"Bell\aand\nnewline\r\n"_s;
        QTest::newRow("accent") << u"Inês"_s;
    }
    void oddNamesAreFoundInTexts()
    {
        QFETCH(QString, name);
        Pseudonyms pseudonyms;
        const QByteArray user = textOf({{u"object"_s, u"user"_s}, {u"first_name"_s, name}});
        QVERIFY(!QJsonDocument::fromJson(pseudonyms.drawOver(user))
                     .object()[u"first_name"_s]
                     .toString()
                     .contains(name));
        const QString sentence = u"Called by "_s + name + u" today"_s;
        const QString drawn = pseudonyms.drawOverText(sentence);
        QVERIFY2(!drawn.contains(name), qPrintable(drawn));
        QCOMPARE(pseudonyms.lift(drawn), sentence);
    }

    void whatSomebodyWroteIsDrawnOverAsAWhole()
    {
        Pseudonyms pseudonyms;
        QStringList drawn;
        for (const QString &remark : {u"dana lee lost it"_s, u"Dana Lee lost it"_s, u"Phones"_s}) {
            drawn << pseudonyms.drawOverRemark(remark);
            QCOMPARE(pseudonyms.drawOverRemark(remark), drawn.constLast());
            QCOMPARE(pseudonyms.lift(drawn.constLast()), remark);
            QVERIFY(!drawn.constLast().contains(remark.first(4)));
        }
        QCOMPARE(drawn.removeDuplicates(), 0);
        QCOMPARE(pseudonyms.drawOverRemark({}), QString());
        // A word of it does not name anybody elsewhere.
        QCOMPARE(pseudonyms.drawOverText(u"Phones"_s), u"Phones"_s);
    }

    void whatSomebodyWritesIsNotTakenForAPseudonym()
    {
        Pseudonyms pseudonyms;
        // All the names there are, and more.
        for (int number = 0; number < 300; ++number)
            static_cast<void>(pseudonyms.drawOver(textOf(Somebody(number).user())));
        for (const QString &words :
            {u"Lost on 3 Jun in the park, JUN-2041"_s, u"Robin Keller called from Eden"_s})
            QCOMPARE(pseudonyms.lift(words), words);
    }

    void anEmailIsTheSameInLettersOfAnySize()
    {
        Pseudonyms pseudonyms;
        const QString drawn = pseudonyms.drawOverText(u"Dana@Acme.test"_s);
        QCOMPARE(pseudonyms.drawOverText(u"dana@acme.test"_s), drawn);
        QCOMPARE(pseudonyms.lift(drawn), u"dana@acme.test"_s);
    }

    void membersAndNumbersMayNameSomebodyToo()
    {
        Pseudonyms pseudonyms;
        const QByteArray drawn = pseudonyms.drawOver(
            R"({"public_metadata":{"phone":4915112345678,"good":true,"none":null},)"
            R"("roles":{"org_29w83sxmDNGwOuEthce5gg56FcC":"admin","dana@acme.test":1},"created_at":1716153600123})");
        for (const char *real : {"49151", "29w83", "dana@"})
            QVERIFY2(!drawn.contains(real), drawn.constData());
        for (const char *kept : {"\"good\":true", "\"none\":null", "1716153600123", "\"roles\":"})
            QVERIFY2(drawn.contains(kept), drawn.constData());
        QVERIFY(QJsonDocument::fromJson(drawn).isObject());
    }

    void brokenJsonIsDrawnOverAsText()
    {
        Pseudonyms pseudonyms;
        const QByteArray drawn
            = pseudonyms.drawOver("<html>user_29w83sxmDNGwOuEthce5gg56FcC, {\"a\": \"d@x.test\"");
        QVERIFY(!drawn.contains("29w83"));
        QVERIFY(!drawn.contains("d@x.test"));
        QVERIFY(drawn.startsWith("<html>user_"));
    }
};

QTEST_APPLESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
