// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/maildomains.h"

#include <QTest>

using namespace frontdesk::search;
using namespace Qt::Literals::StringLiterals;

class TestMailDomains final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsNoticed_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("expected");
        QTest::newRow("swapped") << u"exmaple.com"_s << u"example.com"_s;
        QTest::newRow("left out") << u"gmal.com"_s << u"gmail.com"_s;
        QTest::newRow("added") << u"gmaiil.com"_s << u"gmail.com"_s;
        QTest::newRow("changed") << u"gmail.con"_s << u"gmail.com"_s;
        QTest::newRow("two slips in a long one") << u"protonmial.con"_s << u"protonmail.com"_s;
        QTest::newRow("seen here") << u"acme-corp.de"_s << u"acme-corp.eu"_s;
        QTest::newRow("right") << u"example.com"_s << QString();
        QTest::newRow("seen, and near a known one") << u"gmxx.com"_s << QString();
        QTest::newRow("another short one") << u"acme.com"_s << QString();
        QTest::newRow("nothing like it") << u"university.ac.jp"_s << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("endless") << QString(100'000, u'a') << QString();
    }
    void aSlipIsNoticed()
    {
        QFETCH(QString, domain);
        QTEST(likelyDomain(domain, {u"acme-corp.eu"_s, u"gmxx.com"_s}), "expected");
    }

    void whatWasSeenHereGoesBeforeWhatManyHave()
    {
        QCOMPARE(likelyDomain(u"gmall.com"_s, {}), u"gmail.com"_s);
        QCOMPARE(likelyDomain(u"gmall.com"_s, {u"gmalt.com"_s}), u"gmalt.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestMailDomains)
#include "tst_maildomains.moc"
