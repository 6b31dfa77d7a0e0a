// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/retrypolicy.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using api::Endpoint;

namespace {

Failure failure(Fault fault, int status = 0)
{
    Failure result;
    result.fault = fault;
    result.httpStatus = status;
    return result;
}

std::optional<std::chrono::milliseconds> delay(
    const Endpoint &endpoint, const Failure &failure, int tries = 1, double jitter = 0.5)
{
    return api::retryDelay(endpoint, failure, tries, jitter, 500ms);
}

} // namespace

class TestRetryPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMayPassIsTriedAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        QTest::newRow("lost") << Fault::Transport << 0 << true;
        QTest::newRow("no answer") << Fault::Timeout << 0 << true;
        QTest::newRow("429") << Fault::Rejected << 429 << true;
        QTest::newRow("500") << Fault::Rejected << 500 << true;
        QTest::newRow("502") << Fault::Rejected << 502 << true;
        QTest::newRow("503") << Fault::Rejected << 503 << true;
        QTest::newRow("504") << Fault::Rejected << 504 << true;
        for (const int status : {400, 401, 402, 403, 404, 409, 410, 413, 415, 422, 423})
            QTest::addRow("%d", status) << Fault::Rejected << status << false;
        QTest::newRow("cancelled") << Fault::Cancelled << 0 << false;
        QTest::newRow("refused") << Fault::Refused << 0 << false;
        QTest::newRow("unreadable") << Fault::Malformed << 200 << false;
    }
    void onlyWhatMayPassIsTriedAgain()
    {
        QFETCH(Fault, fault);
        QFETCH(int, status);
        QTEST(delay(Endpoint::get("sessions"), failure(fault, status)).has_value(), "again");
        // What changes something is never tried again, whatever happened.
        QVERIFY(!delay(Endpoint::post("sessions"), failure(fault, status)));
    }

    void whatStandsInTheWayIsTriedAgainOnlyIfItMayGo_data()
    {
        using Kind = Obstacle::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("again");
        for (const Kind kind : {Kind::UnknownIssuer, Kind::SelfSigned, Kind::Expired, Kind::NotYetValid,
                 Kind::WrongHost, Kind::OtherCertificate, Kind::OldTls, Kind::ProxyDenied})
            QTest::addRow("%d", static_cast<int>(kind)) << kind << false;
        QTest::newRow("proxy away") << Kind::ProxyUnreachable << true;
        QTest::newRow("proxy broke off") << Kind::ProxyFailed << true;
    }
    void whatStandsInTheWayIsTriedAgainOnlyIfItMayGo()
    {
        QFETCH(Obstacle::Kind, kind);
        Failure hindered = failure(Fault::Transport);
        hindered.obstacle = Obstacle {kind, u"api.example.com"_s, {}, {}, {}, {}};
        QTEST(delay(Endpoint::get("sessions"), hindered).has_value(), "again");
    }

    void threeTriesAreAll()
    {
        QVERIFY(delay(Endpoint::get("sessions"), failure(Fault::Transport), 2));
        QVERIFY(!delay(Endpoint::get("sessions"), failure(Fault::Transport), 3));
    }

    void waitsDoubleWithJitterAroundThem()
    {
        const Endpoint endpoint = Endpoint::get("sessions");
        const Failure lost = failure(Fault::Transport);
        QVERIFY(delay(endpoint, lost, 1, 0.0) == 250ms);
        QVERIFY(delay(endpoint, lost, 1, 0.5) == 500ms);
        QVERIFY(delay(endpoint, lost, 1, 1.0) == 750ms);
        QVERIFY(delay(endpoint, lost, 2, 0.5) == 1000ms);
    }

    void theServersWishGoesFirst()
    {
        Failure busy = failure(Fault::Rejected, 429);
        busy.retryAfter = 3s;
        QVERIFY(delay(Endpoint::get("sessions"), busy) == 3s);
        busy.retryAfter = 61s;
        QVERIFY(!delay(Endpoint::get("sessions"), busy));
    }

    void aLockedResourceIsTriedOnceMoreWhateverTheVerb()
    {
        Failure locked = failure(Fault::Rejected, 409);
        locked.errors = {{u"resource_locked"_s, {}, {}, {}}};
        QVERIFY(delay(Endpoint::post("sessions"), locked, 1) == 500ms);
        QVERIFY(!delay(Endpoint::post("sessions"), locked, 2));
        QVERIFY(delay(Endpoint::get("sessions"), locked, 1));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
