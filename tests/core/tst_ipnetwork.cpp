// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipnetwork.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestIpNetwork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &text, const QString &written) {
            QTest::newRow(qPrintable(text)) << text << written;
        };
        row(u"203.0.113.7"_s, u"203.0.113.7"_s);
        row(u"203.0.113.7/32"_s, u"203.0.113.7"_s);
        row(u"203.0.113.7/24"_s, u"203.0.113.0/24"_s);
        row(u"0.0.0.0/0"_s, u"0.0.0.0/0"_s);
        row(u"::ffff:203.0.113.7"_s, u"203.0.113.7"_s);
        row(u"2001:DB8::1"_s, u"2001:db8::1"_s);
        row(u"2001:db8:0:0:1:0:0:0/96"_s, u"2001:db8:0:0:1::/96"_s);
        row(u"2001:db8:1:2:3:4:5:6"_s, u"2001:db8:1:2:3:4:5:6"_s);
        row(u"2001:db8:0:1:1:1:1:1"_s, u"2001:db8:0:1:1:1:1:1"_s);
        row(u"::"_s, u"::"_s);
        row(u"::1"_s, u"::1"_s);
        row(u"fe80::1%eth0"_s, u"fe80::1"_s);
        row(u"::/0"_s, u"::/0"_s);
    }
    void isWrittenInOneWay()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto network = IpNetwork::parse(text);
        QVERIFY(network);
        QCOMPARE(network->text(), written);
        QVERIFY(IpNetwork::parse(written) == network);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "+1.2.3.4",
                 "1.2.3. 4", "1.2.3.4/33", "1.2.3.4/", "1.2.3.4/-1", "1.2.3.4/24/8", ":", ":::", "1::2::3",
                 "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1/129", "fe80::%eth0/64", "::1.2.3",
                 "1.2.3.4::", "1:2:3:4:5:6:7::8", "::g"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!IpNetwork::parse(text));
    }

    void holdsTheAddressesThatShareItsPrefix()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const auto octet = [&random] { return random.bounded(256); };
            const quint32 base = random.generate();
            const auto dotted = [](quint32 address) {
                return u"%1.%2.%3.%4"_s.arg(address >> 24U)
                    .arg(address >> 16U & 255U)
                    .arg(address >> 8U & 255U)
                    .arg(address & 255U);
            };
            const int prefix = random.bounded(33);
            const auto network = IpNetwork::parse(u"%1/%2"_s.arg(dotted(base)).arg(prefix));
            QVERIFY(network);
            for (int bit = 0; bit < 32; ++bit)
                QCOMPARE(network->contains(dotted(base ^ (0x80000000U >> bit))), bit >= prefix);
            QVERIFY(network->contains(QString(u"::ffff:"_s + dotted(base))));
            QVERIFY(!network->contains(u"2001:db8::%1"_s.arg(octet())));
        }
        const auto v6 = IpNetwork::parse(u"2001:db8:abcd::/47");
        QVERIFY(v6->contains(u"2001:db8:abcc:1::1"));
        QVERIFY(v6->contains(u"2001:db8:abcd:ffff::"));
        QVERIFY(!v6->contains(u"2001:db8:abce::"));
        QVERIFY(!v6->contains(u"nonsense"));
        QVERIFY(!IpNetwork::parse(u"0.0.0.0/0")->contains(u"::1"));
        QVERIFY(IpNetwork::parse(u"::/0")->contains(u"203.0.113.7"));
    }
};

QTEST_GUILESS_MAIN(TestIpNetwork)
#include "tst_ipnetwork.moc"
