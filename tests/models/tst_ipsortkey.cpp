// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ipsortkey.h"

#include <QTest>

using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

class TestIpSortKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesSortByNumber()
    {
        const QStringList ascending {u"::1"_s, u"9.255.255.255"_s, u"10.0.0.2"_s, u"10.0.0.10"_s,
            u"203.0.113.7"_s, u"2001:db8::9"_s, u"2001:db8::10"_s, u"2001:db8:1::"_s, u"fe80::1%eth0"_s,
            u"fe80::2"_s, u"not an address"_s};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY2(ipSortKey(ascending[i - 1]) < ipSortKey(ascending[i]), qPrintable(ascending[i]));
    }

    void spellingsOfOneAddressAreEqual_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("compressed") << u"2001:db8::1"_s << u"2001:0DB8:0:0:0:0:0:1"_s;
        QTest::newRow("mapped") << u"10.1.2.3"_s << u"::ffff:10.1.2.3"_s;
        QTest::newRow("all zeros") << u"::"_s << u"0:0:0:0:0:0:0:0"_s;
        QTest::newRow("tail") << u"1::"_s << u"1:0:0:0:0:0:0:0"_s;
    }

    void spellingsOfOneAddressAreEqual()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(ipSortKey(one), ipSortKey(other));
    }

    void whatIsNoAddressComesLast_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"10.0.0", "10.0.0.256", "10.0.0.1.2", "1:2:3", "1::2::3",
                 "1:2:3:4:5:6:7:8:9", "12345::", "::g", ":", "1.2.3.4:5::", "-1.0.0.1", "%"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoAddressComesLast()
    {
        QFETCH(QString, text);
        QCOMPARE(ipSortKey(text), u'~' + text);
    }

    void noTextHasNoKey() { QVERIFY(ipSortKey({}).isEmpty()); }
};

QTEST_MAIN(TestIpSortKey)
#include "tst_ipsortkey.moc"
