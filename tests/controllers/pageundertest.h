// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "controllers/sessionscontroller.h"
#include "models/sessiontablemodel.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

inline QString sessionName(int number)
{
    return QStringLiteral("sess_%1").arg(number, 4, 10, QLatin1Char('0'));
}

inline SessionId sessionId(int number)
{
    return *SessionId::parse(sessionName(number));
}

//! Session \a number of its list: the higher the number, the older it is.
inline QJsonObject sessionJson(int number, const QString &status = QStringLiteral("active"))
{
    const qint64 created = 1767261600000 - number * 60000LL;
    return {{QStringLiteral("object"), QStringLiteral("session")},
        {QStringLiteral("id"), sessionName(number)}, {QStringLiteral("user_id"), QStringLiteral("user_dana")},
        {QStringLiteral("client_id"), QStringLiteral("client_mac")}, {QStringLiteral("status"), status},
        {QStringLiteral("last_active_at"), created}, {QStringLiteral("expire_at"), created + 604800000},
        {QStringLiteral("abandon_at"), created + 2592000000}, {QStringLiteral("created_at"), created},
        {QStringLiteral("updated_at"), created}};
}

//! The same with an activity, as the list tells it and GET may not.
inline QJsonObject withActivity(QJsonObject session)
{
    session.insert(QStringLiteral("latest_activity"),
        QJsonObject {{QStringLiteral("object"), QStringLiteral("session_activity")},
            {QStringLiteral("id"), QStringLiteral("sess_activity_1")}, {QStringLiteral("is_mobile"), false},
            {QStringLiteral("browser_name"), QStringLiteral("Chrome")},
            {QStringLiteral("city"), QStringLiteral("Lagos")}});
    return session;
}

//! Fails the running test whenever \a sessions says it is complete although the server counts more.
inline void verifyNeverCompleteTooEarly(controllers::SessionsController &sessions)
{
    QObject::connect(&sessions, &controllers::SessionsController::changed, &sessions, [&sessions] {
        const bool more = sessions.total() && sessions.loaded() + sessions.unreadable() < *sessions.total();
        QVERIFY2(!(sessions.isComplete() && more), "complete although the total says more");
    });
}

//! Sessions number \a first to \a last, both included.
inline QJsonArray sessionRange(int first, int last)
{
    QJsonArray rows;
    for (int number = first; number <= last; ++number)
        rows.append(sessionJson(number));
    return rows;
}

inline QByteArray bareArray(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

inline QByteArray page(const QJsonArray &rows, int total)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("data"), rows}, {QStringLiteral("total_count"), total}})
        .toJson(QJsonDocument::Compact);
}

inline QByteArray object(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! An answer that is kept back until FaultServer::release().
inline Reaction heldBack(const QByteArray &json)
{
    Reaction reaction = Reaction::answer(200, json);
    reaction.held = true;
    return reaction;
}

//! A refusal in Clerk's shape.
inline QByteArray refusal(const QString &code)
{
    return object({{QStringLiteral("errors"),
        QJsonArray {QJsonObject {{QStringLiteral("message"), QStringLiteral("no")},
            {QStringLiteral("long_message"), QStringLiteral("no")}, {QStringLiteral("code"), code}}}}});
}

} // namespace frontdesk
