// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countrynames.h"

#include <QTest>

using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

class TestCountryNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeBecomesAName_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("Germany") << u"DE"_s << u"Germany"_s;
        QTest::newRow("Nigeria") << u"NG"_s << u"Nigeria"_s;
        QTest::newRow("United States") << u"US"_s << u"United States"_s;
        QTest::newRow("accents") << u"CW"_s << u"Curaçao"_s;
        QTest::newRow("today's name") << u"MK"_s << u"North Macedonia"_s;
        QTest::newRow("small words") << u"BA"_s << u"Bosnia and Herzegovina"_s;
        QTest::newRow("Kosovo, which ISO does not list") << u"XK"_s << u"Kosovo"_s;
        QTest::newRow("Tor") << u"T1"_s << u"T1"_s;
        QTest::newRow("unassigned") << u"ZZ"_s << u"ZZ"_s;
        QTest::newRow("region number") << u"001"_s << u"001"_s;
        QTest::newRow("a word") << u"Germany"_s << u"Germany"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("hostile") << u"\u202EED"_s << u"\uFFFDED"_s;
    }

    void aCodeBecomesAName()
    {
        QFETCH(QString, code);
        QTEST(countryName(code), "name");
    }

    // Assigned codes as ISO 3166-1 had them in 2022.
    void everyIsoCodeHasAName()
    {
        const QString codes
            = u"ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCG"
              "CHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGL"
              "GMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLA"
              "LBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP"
              "NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSV"
              "SXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"_s;
        QCOMPARE(codes.size(), 2 * 249);
        for (qsizetype at = 0; at < codes.size(); at += 2) {
            const QString code = codes.mid(at, 2);
            QVERIFY2(countryName(code).size() > 2, qPrintable(code));
        }
    }
};

QTEST_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
