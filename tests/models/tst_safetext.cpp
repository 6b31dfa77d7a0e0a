// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/safetext.h"

#include <QTest>

using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

class TestSafeText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHidesOrReordersBecomesVisible_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("safe");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << u"Dana Lee"_s << u"Dana Lee"_s;
        QTest::newRow("html stays text") << u"<b>Dana</b>"_s << u"<b>Dana</b>"_s;
        QTest::newRow("line break") << u"Dana\r\nLee"_s << u"Dana\u240D\u240ALee"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a\u2409b"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a\u2400b"_s;
        QTest::newRow("delete") << u"a\u007Fb"_s << u"a\u2421b"_s;
        QTest::newRow("C1 control") << u"a"_s + QChar(0x9b) + u"b"_s << u"a\uFFFDb"_s;
        QTest::newRow("line separator") << u"a\u2028b\u2029c"_s << u"a\u2424b\u2424c"_s;
        QTest::newRow("override") << u"a\u202Egnp.exe"_s << u"a\uFFFDgnp.exe"_s;
        QTest::newRow("isolate") << u"a\u2067b\u2069"_s << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d) << u"a\uFFFD"_s;
        QTest::newRow("lone low surrogate") << QChar(0xde00) + u"a"_s << u"\uFFFDa"_s;
    }

    void whatHidesOrReordersBecomesVisible()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, safe);
        QCOMPARE(safeText(foreign), safe);
        QCOMPARE(safeText(safe), safe);
    }

    void namesOfTheWorldStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Arabic") << u"ليلى حسن"_s;
        QTest::newRow("Hebrew with mark") << u"נועה\u200F (כהן)"_s;
        QTest::newRow("Japanese") << u"山田 花子"_s;
        QTest::newRow("emoji family") << u"👩\u200D👩\u200D👧"_s;
        QTest::newRow("combining") << u"Zoe\u0301"_s;
        QTest::newRow("beyond the BMP") << u"𠮷野"_s;
        QTest::newRow("hard space") << u"Anne\u00A0Marie"_s;
    }

    void namesOfTheWorldStayAsTheyAre()
    {
        QFETCH(QString, name);
        QCOMPARE(safeText(name), name);
    }

    void anIsolateCannotBeClosedFromInside()
    {
        QCOMPARE(isolated(u"a\u2069b"_s), u"\u2068a\uFFFDb\u2069"_s);
        QCOMPARE(isolatedLtr(u"2001:db8::1"_s), u"\u20662001:db8::1\u2069"_s);
    }

    void aToolTipShowsMarkupInsteadOfObeyingIt()
    {
        QCOMPARE(toolTipText(u"Berlin\nGermany"_s), u"Berlin\nGermany"_s);
        const QString html = toolTipText(u"<b>Berlin</b>\nGermany"_s);
        QVERIFY(html.contains(u"&lt;b&gt;Berlin&lt;/b&gt;<br>Germany"_s));
    }
};

QTEST_MAIN(TestSafeText)
#include "tst_safetext.moc"
