// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wordmatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using frontdesk::models::wordMatch;

class TestWordMatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordTypedHasToBeFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("spaces") << u"  "_s << true;
        QTest::newRow("beginning") << u"rev"_s << true;
        QTest::newRow("any order, any case") << u"SHOWN revoke"_s << true;
        QTest::newRow("within a word") << u"evok"_s << true;
        QTest::newRow("letters in order") << u"rvk"_s << true;
        QTest::newRow("two letters that are scattered") << u"rk"_s << false;
        QTest::newRow("one word of two") << u"revoke mint"_s << false;
        QTest::newRow("letters in another order") << u"kvr"_s << false;
        QTest::newRow("signs are no letters") << u"revoke…"_s << true;
    }
    void everyWordTypedHasToBeFound()
    {
        QFETCH(QString, typed);
        QTEST(wordMatch(u"Session: Revoke all shown…"_s, typed) > 0, "found");
    }

    void accentsDoNotMatter()
    {
        QVERIFY(wordMatch(u"Über Frontdesk"_s, u"uber"_s) > 0);
        QVERIFY(wordMatch(u"Uber Frontdesk"_s, u"über"_s) > 0);
    }

    void theBeginningOfAWordIsBetterThanItsMiddleAndThatThanItsLetters()
    {
        const int begins = wordMatch(u"Copy session ID"_s, u"sess"_s);
        const int within = wordMatch(u"Obsession"_s, u"sess"_s);
        const int scattered = wordMatch(u"Side panel, sorted list"_s, u"sdp"_s);
        QVERIFY(begins > within);
        QVERIFY(within > scattered);
        QVERIFY(scattered > 0);
    }
};

QTEST_GUILESS_MAIN(TestWordMatch)
#include "tst_wordmatch.moc"
