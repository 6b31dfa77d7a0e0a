// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sessionsservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/gatedchange.h"
#include "api/settledrevoke.h"
#include "api/transport.h"

#include <QJsonDocument>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char lastVersionWithVerify[] = "2025-03-12";

//! A filter the API knows: every status but pending.
QString filterWord(std::optional<SessionStatus> status)
{
    return status && *status != SessionStatus::Pending ? statusWord(*status) : QString();
}

bool isPossible(std::optional<std::chrono::seconds> lifetime)
{
    return !lifetime || (*lifetime >= 30s && *lifetime <= 315360000s);
}

QByteArray mintBody(const TokenRequest &request)
{
    if (!request.lifetime)
        return {};
    // A whole number: the API refuses 60.0.
    return QJsonDocument({{u"expires_in_seconds"_s, static_cast<qint64>(request.lifetime->count())}})
        .toJson(QJsonDocument::Compact);
}

//! What the journal keeps of minting; empty \a templateName: the plain session token.
Change minting(const SessionId &id, const QString &templateName, const TokenRequest &request)
{
    QStringList facts;
    if (!templateName.isEmpty())
        facts << u"template "_s + templateName;
    if (request.lifetime)
        facts << QString::number(request.lifetime->count()) + u" s"_s;
    return {Action::CreateToken, id, request.user, facts.join(u", "_s), request.purpose, 0,
        Minting {templateName, request.lifetime}};
}

} // namespace

SessionsService::SessionsService(Transport &transport)
    : m_transport(transport)
{
}

Pending *SessionsService::sendList(const SessionsQuery &query, Urgency urgency)
{
    return m_transport.send(
        Endpoint::get("sessions", urgency)
            .with("user_id", query.userId.text())
            .with("client_id", query.clientId.text())
            .with("status", filterWord(query.status))
            .with("paginated", u"true"_s)
            .with("limit", query.limit)
            .with("offset", query.offset)
            .provided(query.limit >= 1 && query.limit <= maximumPageSize, Refusal::LimitOutOfRange)
            .provided(query.offset >= 0, Refusal::OffsetOutOfRange));
}

Call<Page<Session>> SessionsService::list(const SessionsQuery &query, Urgency urgency)
{
    return {sendList(query, urgency), decodeSessions};
}

Call<Answer> SessionsService::undecodedList(const SessionsQuery &query, Urgency urgency)
{
    return {sendList(query, urgency), [](const Answer &answer) { return Result<Answer>(answer); }};
}

Call<Fetched<Session>> SessionsService::get(const SessionId &id, Urgency urgency)
{
    return {m_transport.send(Endpoint::get("sessions", urgency).part(id.text())), fetched(decodeSession)};
}

Call<Session> SessionsService::revoke(const SessionId &id, const RevokeRequest &request)
{
    const Endpoint post = Endpoint::post("sessions", request.urgency).part(id.text()).literal("revoke");
    if (post.refusal())
        return {m_transport.send(post, Gate::unrecorded()), decodeSession};
    return {new GatedChange(m_transport, {Action::RevokeSession, id, request.user, {}, request.purpose},
                [this, post, id](
                    const Permit &permit) { return new SettledRevoke(m_transport, permit, post, id); }),
        decodeSession};
}

Call<Session> SessionsService::revoke(const SessionId &id, const Permit &permit, Urgency urgency)
{
    const Endpoint post = Endpoint::post("sessions", urgency).part(id.text()).literal("revoke");
    return {
        new GatedChange(m_transport, permit,
            [this, post, id](const Permit &held) { return new SettledRevoke(m_transport, held, post, id); }),
        decodeSession};
}

Call<Session> SessionsService::verify(const SessionId &id, const Secret &token)
{
    const QByteArray body
        = QJsonDocument({{u"token"_s, QString::fromUtf8(token.reveal())}}).toJson(QJsonDocument::Compact);
    return {m_transport.send(Endpoint::post("sessions")
                                 .part(id.text())
                                 .literal("verify")
                                 .body(body)
                                 .pinned(lastVersionWithVerify),
                Gate::unrecorded()),
        decodeSession};
}

Call<Token> SessionsService::createToken(const SessionId &id, const TokenRequest &request)
{
    return {GatedChange::send(m_transport,
                Endpoint::post("sessions")
                    .part(id.text())
                    .literal("tokens")
                    .body(mintBody(request))
                    .from(request.origin)
                    .provided(isPossible(request.lifetime), Refusal::LifetimeOutOfRange),
                minting(id, {}, request)),
        decodeToken};
}

Call<Token> SessionsService::createTokenFromTemplate(
    const SessionId &id, const QString &name, const TokenRequest &request)
{
    return {GatedChange::send(m_transport,
                Endpoint::post("sessions")
                    .part(id.text())
                    .literal("tokens")
                    .part(name)
                    .body(mintBody(request))
                    .from(request.origin)
                    .provided(isPossible(request.lifetime), Refusal::LifetimeOutOfRange),
                minting(id, name, request)),
        decodeToken};
}

Call<Session> SessionsService::create(const UserId &userId, const OrganizationId &activeOrganizationId)
{
    QJsonObject body {{u"user_id"_s, userId.text()}};
    if (!activeOrganizationId.isEmpty())
        body.insert("active_organization_id"_L1, activeOrganizationId.text());
    return {GatedChange::send(m_transport,
                Endpoint::post("sessions").body(QJsonDocument(body).toJson(QJsonDocument::Compact)),
                {Action::CreateSession, {}, userId, {}, {}}),
        decodeSession};
}

bool isRetiredCheck(const Failure &failure)
{
    if (failure.fault != Fault::Rejected)
        return false;
    // 404 for a session that is gone names the session; a path that is gone does not.
    const bool namesSession = std::ranges::any_of(failure.errors,
        [](const ApiError &error) { return error.message.contains("session"_L1, Qt::CaseInsensitive); });
    return failure.httpStatus == 410 || (failure.httpStatus == 404 && !namesSession);
}

} // namespace frontdesk::api
