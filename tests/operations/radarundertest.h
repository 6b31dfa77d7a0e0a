// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "operations/radar.h"
#include "support/fixedclock.h"
#include "support/opengate.h"
#include "support/radarserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace frontdesk {

//! A sweep in front of a server that does what the test says.
struct RadarUnderTest {
    FixedClock clock;
    FaultServer server;
    RadarServer list {server};
    QNetworkAccessManager network;
    OpenGate gate;
    api::BackendApi api {network, clock, gate,
        api::Connection {server.baseUrl(), *SecretKey::parse(QStringLiteral("sk_test_0123456789abcdef"))},
        {.timeout = std::chrono::seconds(30),
            .firstRetry = std::chrono::milliseconds(1),
            .withoutBudget = true}};
    operations::Radar radar {api.users, api.sessions, clock};
    QSignalSpy finished {&radar, &operations::Radar::finished};
    QSignalSpy failed {&radar, &operations::Radar::failed};
    QSet<QString> sessions;
    QMap<QString, int> listed; //!< How often each person was.

    RadarUnderTest()
    {
        QObject::connect(&radar, &operations::Radar::found, &radar, [this](const QList<api::Session> &found) {
            for (const api::Session &session : found)
                sessions.insert(session.id.text());
        });
        QObject::connect(&radar, &operations::Radar::listed, &radar, [this](const QList<api::User> &people) {
            for (const api::User &user : people)
                ++listed[user.id.text()];
        });
        // Never more is said to be covered than there is to cover, nor than was asked about.
        QObject::connect(&radar, &operations::Radar::progressed, &radar, [this] {
            const operations::Radar::Coverage &coverage = radar.coverage();
            QVERIFY(coverage.covered + radar.missed().size() <= coverage.wanted);
            QVERIFY(coverage.covered <= list.requests);
            QCOMPARE(coverage.oldest.has_value(), coverage.covered > 0);
        });
    }
    void start(qint64 people = 500) { radar.start({clock.now() - std::chrono::hours(24), people}); }
    [[nodiscard]] qsizetype covered() const { return radar.coverage().covered; }
    //! Whether it ends for the \a times-th time; many people take a while on a busy computer.
    [[nodiscard]] bool ends(int times)
    {
        return QTest::qWaitFor([this, times] { return finished.size() == times; }, 60'000);
    }
    [[nodiscard]] bool has(int person, int session = 1) const
    {
        return sessions.contains(QStringLiteral("sess_%1_%2").arg(person).arg(session));
    }
    [[nodiscard]] int asked(const QByteArray &part) const
    {
        return static_cast<int>(std::ranges::count_if(server.requests(),
            [&part](const ReceivedRequest &request) { return request.target.contains(part); }));
    }
};

} // namespace frontdesk
