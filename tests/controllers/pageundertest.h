// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "controllers/sessionscontroller.h"
#include "models/sessiontablemodel.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"
#include "support/sessionjson.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QUrlQuery>

namespace frontdesk {

//! What every page logic stands on, with a scripted server behind it.
struct PageUnderTest {
    FixedClock clock;
    FaultServer server;
    QNetworkAccessManager network;
    OpenGate gate;
    models::SessionTableModel model;
    api::BackendApi api {network, clock, gate,
        api::Connection {server.baseUrl(), *SecretKey::parse(QStringLiteral("sk_test_0123456789abcdef"))},
        {.timeout = std::chrono::seconds(30),
            .firstRetry = std::chrono::milliseconds(1),
            .withoutBudget = true}};

    //! The value of one query item of request number \a number.
    [[nodiscard]] QString asked(qsizetype number, const QString &item) const
    {
        const QUrl url = QUrl::fromEncoded(server.requests().at(number).target);
        return QUrlQuery(url).queryItemValue(item, QUrl::FullyDecoded);
    }
};

//! Fails the running test whenever \a sessions says it is complete although the server counts more.
inline void verifyNeverCompleteTooEarly(controllers::SessionsController &sessions)
{
    QObject::connect(&sessions, &controllers::SessionsController::changed, &sessions, [&sessions] {
        const bool more = sessions.total() && sessions.loaded() + sessions.unreadable() < *sessions.total();
        QVERIFY2(!(sessions.isComplete() && more), "complete although the total says more");
    });
}

//! An answer that is kept back until FaultServer::release().
inline Reaction heldBack(const QByteArray &json)
{
    Reaction reaction = Reaction::answer(200, json);
    reaction.held = true;
    return reaction;
}

} // namespace frontdesk
