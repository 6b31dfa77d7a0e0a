// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/tokenendpoints.h"

#include "sandbox/gate.h"
#include "sandbox/parameters.h"
#include "sandbox/router.h"
#include "sandbox/sessionendpoints.h"

#include <algorithm>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 shortest = 30;
constexpr qint64 longest = 315360000;
constexpr qint64 sessionTokenLifetime = 60;

//! The lifetime asked for in \a body, else \a otherwise.
qint64 lifetimeOf(
    const Request &request, const QJsonObject &body, qint64 otherwise, std::optional<Answer> &refusal)
{
    const QString name = u"expires_in_seconds"_s;
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isDouble() || !isWrittenAsInteger(request.body, name)) {
        refusal = failed(request, 400, u"request_body_invalid"_s, u"Request body invalid"_s,
            name % u" has to be an integer"_s);
        return otherwise;
    }
    const double seconds = value.toDouble();
    if (seconds < shortest || seconds > longest)
        refusal = failed(request, 422, u"form_param_value_invalid"_s, u"is invalid"_s,
            name % u" must be from 30 to 315360000"_s, name);
    return refusal ? otherwise : static_cast<qint64>(seconds);
}

Answer templateNotFound(const Request &request, const QString &by, const QByteArray &name)
{
    return failed(request, 404, u"resource_not_found"_s, u"JWT template not found"_s,
        u"No JWT template exists with "_s % by % u' ' % QString::fromUtf8(name));
}

} // namespace

TokenEndpoints::TokenEndpoints(World &world, Mint &mint, std::vector<JwtTemplate> templates)
    : m_world(world)
    , m_mint(mint)
    , m_templates(std::move(templates))
{
}

void TokenEndpoints::addTo(Router &router)
{
    router.add("POST", "/sessions/*/tokens", [this](const Request &request) { return mint(request); });
    router.add("POST", "/sessions/*/tokens/*", [this](const Request &request) { return mint(request); });
    router.add("POST", "/sessions/*/verify", [this](const Request &request) { return verify(request); });
    router.add("GET", "/jwt_templates", [this](const Request &request) { return listTemplates(request); });
    router.add("GET", "/jwt_templates/*", [this](const Request &request) { return getTemplate(request); });
    router.add("GET", "/jwks", [this](const Request &) {
        return answered(QJsonObject {{u"keys"_s, QJsonArray {m_mint.signer().publicJwk()}}});
    });
}

Answer TokenEndpoints::mint(const Request &request)
{
    const int row = m_world.sessionRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"Session"_s, request.parts.at(1));
    const JwtTemplate *jwtTemplate = nullptr;
    if (request.parts.size() == 4) {
        const QString name = QString::fromUtf8(request.parts.at(3));
        const auto found = std::find_if(m_templates.begin(), m_templates.end(),
            [&](const JwtTemplate &candidate) { return candidate.name == name; });
        if (found == m_templates.end())
            return templateNotFound(request, u"name"_s, request.parts.at(3));
        jwtTemplate = &*found;
    }
    std::optional<Answer> refusal;
    const QJsonObject body = bodyOf(request, refusal);
    if (refusal)
        return *refusal;
    const qint64 lifetime
        = lifetimeOf(request, body, jwtTemplate ? jwtTemplate->lifetime : sessionTokenLifetime, refusal);
    if (refusal)
        return *refusal;
    const Session &session = m_world.session(row, m_world.now());
    if (session.status != Status::Active)
        return failed(request, 400, u"bad_request"_s, u"Session is not active"_s,
            u"Tokens are only created for active sessions; this one is "_s
                % QLatin1StringView(statusWord(session.status)));
    const QByteArray token = jwtTemplate
        ? m_mint.templateToken(session, *jwtTemplate, lifetime, request.origin)
        : m_mint.sessionToken(session, lifetime, request.origin);
    return answered(QJsonObject {{u"object"_s, u"token"_s}, {u"jwt"_s, QString::fromLatin1(token)}});
}

Answer TokenEndpoints::verify(const Request &request)
{
    if (!knowsVerify(request))
        return failed(request, 410, u"operation_deprecated"_s,
            u"This endpoint is deprecated and pending removal"_s,
            u"This endpoint is deprecated and pending removal"_s);
    const int row = m_world.sessionRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"Session"_s, request.parts.at(1));
    std::optional<Answer> refusal;
    const QJsonObject body = bodyOf(request, refusal);
    if (refusal)
        return *refusal;
    const QJsonObject claims = m_mint.signer().verifiedClaims(body.value(u"token"_s).toString().toLatin1());
    const Millis now = m_world.now();
    const Session &session = m_world.session(row, now);
    if (claims.value(u"sid"_s).toString().toLatin1() != session.id || session.status != Status::Active
        || claims.value(u"exp"_s).toInteger() * second <= now)
        return failed(request, 400, u"invalid_session_token"_s, u"Invalid session token"_s,
            u"The token does not belong to this session or its session is not active"_s);
    return answered(sessionAsSeen(m_world, row, knowsTasks(request), now));
}

Answer TokenEndpoints::listTemplates(const Request &request) const
{
    const Paging page = pagingOf(request);
    QJsonArray rows;
    const auto total = static_cast<qsizetype>(m_templates.size());
    for (qsizetype place = page.offset; place < total && rows.size() < page.limit; ++place)
        rows.append(json(m_templates[static_cast<std::size_t>(place)]));
    if (!page.envelope)
        return answered(rows);
    return answered(QJsonObject {{u"data"_s, rows}, {u"total_count"_s, total}});
}

Answer TokenEndpoints::getTemplate(const Request &request) const
{
    for (const JwtTemplate &candidate : m_templates) {
        if (candidate.id == request.parts.at(1))
            return answered(json(candidate));
    }
    return templateNotFound(request, u"id"_s, request.parts.at(1));
}

} // namespace frontdesk::sandbox
