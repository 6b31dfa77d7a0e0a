// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/failurewording.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestFailureWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasASentenceAndAnAdvice_data();
    void everyRefusalHasASentenceAndAnAdvice();
    void everyStatusHasASentenceAndAnAdvice_data();
    void everyStatusHasASentenceAndAnAdvice();
    void everyObstacleNamesItsHost_data();
    void everyObstacleNamesItsHost();
    void anUnknownOutcomeIsNeverCalledAFailure();
    void clerksWordsAreShownBesideOurs();
    void detailsHoldTheTraceIdAndNoSecret();
};

void TestFailureWording::everyRefusalHasASentenceAndAnAdvice_data()
{
    QTest::addColumn<int>("refusal");
    for (int i = 0; i <= static_cast<int>(Refusal::TeamCutOff); ++i)
        QTest::addRow("refusal %d", i) << i;
}

void TestFailureWording::everyRefusalHasASentenceAndAnAdvice()
{
    QFETCH(int, refusal);
    const ui::Wording wording = ui::wordingOf(Failure::refused(static_cast<Refusal>(refusal)));
    QVERIFY(wording.sentence.endsWith(u'.'));
    QVERIFY(wording.advice.endsWith(u'.'));
}

void TestFailureWording::everyStatusHasASentenceAndAnAdvice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << 401 << u"key"_s;
    QTest::newRow("plan") << 402 << u"plan"_s;
    QTest::newRow("permission") << 403 << u"may not"_s;
    QTest::newRow("missing") << 404 << u"not know"_s;
    QTest::newRow("conflict") << 409 << u"right now"_s;
    QTest::newRow("retired") << 410 << u"retired"_s;
    QTest::newRow("value") << 422 << u"value"_s;
    QTest::newRow("locked") << 423 << u"locked"_s;
    QTest::newRow("slow down") << 429 << u"slow down"_s;
    QTest::newRow("teapot") << 418 << u"418"_s;
    QTest::newRow("clerk") << 502 << u"502"_s;
}

void TestFailureWording::everyStatusHasASentenceAndAnAdvice()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    Failure failure;
    failure.fault = Fault::Rejected;
    failure.httpStatus = status;
    const ui::Wording wording = ui::wordingOf(failure);
    QVERIFY2(wording.sentence.contains(word), qPrintable(wording.sentence));
    QVERIFY(wording.advice.endsWith(u'.'));
}

void TestFailureWording::everyObstacleNamesItsHost_data()
{
    using Kind = Obstacle::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isOfACertificate");
    for (int i = 0; i <= static_cast<int>(Kind::ProxyFailed); ++i)
        QTest::addRow("obstacle %d", i)
            << static_cast<Kind>(i) << (i <= static_cast<int>(Kind::OtherCertificate));
}

void TestFailureWording::everyObstacleNamesItsHost()
{
    QFETCH(Obstacle::Kind, kind);
    QFETCH(bool, isOfACertificate);
    Failure failure;
    const QString foreign = u"CN=a\u202Eb.example"_s; // turns around what follows
    failure.obstacle = Obstacle {kind, u"api.example.com"_s, foreign, u"CN=Ours"_s, {}, {}};
    const ui::Wording wording = ui::wordingOf(failure);
    QVERIFY2(wording.sentence.contains(u"api.example.com"_s), qPrintable(wording.sentence));
    QCOMPARE(wording.sentence.contains(u"b.example"_s), isOfACertificate);
    QVERIFY(!wording.sentence.contains(u'\u202E'));
    QVERIFY(wording.advice.startsWith(u"Nothing was sent."_s));
    const QString details = ui::detailsOf(failure);
    QVERIFY(details.contains(u"Host: api.example.com"_s));
    QVERIFY(details.contains(u"Issuer: CN=Ours"_s));
    QVERIFY(!details.contains(u'\u202E'));
}

void TestFailureWording::anUnknownOutcomeIsNeverCalledAFailure()
{
    Failure failure;
    failure.fault = Fault::Timeout;
    failure.outcomeUnknown = true;
    QVERIFY(ui::wordingOf(failure).sentence.contains("not known"_L1));
}

void TestFailureWording::clerksWordsAreShownBesideOurs()
{
    Failure failure;
    failure.fault = Fault::Rejected;
    failure.httpStatus = 422;
    failure.errors = {{u"form_param_value_invalid"_s, u"is invalid"_s, u"user_id is invalid"_s, {}}};
    QCOMPARE(ui::wordingOf(failure).clerkSays, u"user_id is invalid"_s);
    failure.errors.first().longMessage.clear();
    QCOMPARE(ui::wordingOf(failure).clerkSays, u"is invalid"_s);
}

void TestFailureWording::detailsHoldTheTraceIdAndNoSecret()
{
    Failure failure;
    failure.fault = Fault::Rejected;
    failure.httpStatus = 400;
    failure.traceId = u"0123abcd"_s;
    failure.request = u"POST /v1/sessions/sess_1/verify"_s;
    const QString key = u"sk_"_s + u"test_notARealKeyButShapedLikeOne1234"_s;
    failure.errors = {{u"bad_request"_s, u"rejected "_s + key, {}, {}}};
    const QString details = ui::detailsOf(failure);
    QVERIFY(details.contains("0123abcd"_L1));
    QVERIFY(details.contains("POST /v1/sessions/sess_1/verify"_L1));
    QVERIFY(!details.contains(key));
}

QTEST_MAIN(TestFailureWording)
#include "tst_failurewording.moc"
