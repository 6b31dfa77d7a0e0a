// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decode.h"

#include "api/jsonobject.h"

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a row must have is checked here and only here; see docs/decisions/0006-times-may-be-missing.md.

SessionActivity readActivity(const JsonObject &json)
{
    return {json.text("id"), json.commonText("device_type"), json.commonText("browser_name"),
        json.commonText("browser_version"), json.text("ip_address"), json.commonText("city"),
        json.commonText("country"), json.flag("is_mobile")};
}

template <typename T>
T idOr(const JsonObject &json, const char *name)
{
    return T::parse(json.text(name)).value_or(T());
}

QStringList readTasks(const JsonObject &json)
{
    QStringList keys;
    const auto tasks = json.objects("tasks");
    for (const JsonObject &task : tasks)
        keys << task.text("key");
    return keys;
}

std::optional<Session> readSession(const JsonObject &json)
{
    const auto id = SessionId::parse(json.text("id"));
    const auto userId = UserId::parse(json.text("user_id"));
    const QString status = json.commonText("status");
    if (!id || !userId || status.isNull())
        return std::nullopt;
    Session session;
    session.id = *id;
    session.userId = *userId;
    session.clientId = idOr<ClientId>(json, "client_id");
    session.status = sessionStatus(status);
    session.statusText = status;
    session.lastActiveOrganizationId = idOr<OrganizationId>(json, "last_active_organization_id");
    session.actor = json.freeForm("actor");
    session.tasks = readTasks(json);
    if (const auto activity = json.object("latest_activity"))
        session.latestActivity = readActivity(*activity);
    session.lastActiveAt = json.time("last_active_at", session.doubtfulTimes);
    session.expireAt = json.time("expire_at", session.doubtfulTimes);
    session.abandonAt = json.time("abandon_at", session.doubtfulTimes);
    session.updatedAt = json.time("updated_at", session.doubtfulTimes);
    session.createdAt = json.time("created_at", session.doubtfulTimes);
    return session;
}

QString primaryOf(const QList<JsonObject> &entries, const QString &primaryId, const char *name)
{
    for (const JsonObject &entry : entries) {
        if (!primaryId.isEmpty() && entry.text("id") == primaryId)
            return entry.text(name);
    }
    return entries.isEmpty() ? QString() : entries.constFirst().text(name);
}

QStringList textsOf(const QList<JsonObject> &entries, const char *name)
{
    QStringList texts;
    for (const JsonObject &entry : entries)
        texts << entry.text(name);
    return texts;
}

std::optional<User> readUser(const JsonObject &json)
{
    const auto id = UserId::parse(json.text("id"));
    if (!id)
        return std::nullopt;
    const auto emails = json.objects("email_addresses");
    const auto phones = json.objects("phone_numbers");
    bool doubtful = false;
    User user;
    user.id = *id;
    user.firstName = json.text("first_name");
    user.lastName = json.text("last_name");
    user.username = json.text("username");
    user.externalId = json.text("external_id");
    user.primaryEmail = primaryOf(emails, json.text("primary_email_address_id"), "email_address");
    user.primaryPhone = primaryOf(phones, json.text("primary_phone_number_id"), "phone_number");
    user.emails = textsOf(emails, "email_address");
    user.phones = textsOf(phones, "phone_number");
    user.banned = json.flag("banned");
    user.locked = json.flag("locked");
    user.twoFactorEnabled = json.flag("two_factor_enabled");
    user.passwordEnabled = json.flag("password_enabled");
    user.lastSignInAt = json.time("last_sign_in_at", doubtful);
    user.lastActiveAt = json.time("last_active_at", doubtful);
    user.createdAt = json.time("created_at", doubtful);
    return user;
}

std::optional<Membership> readMembership(const JsonObject &json)
{
    const auto organization = json.object("organization");
    const auto id = organization ? OrganizationId::parse(organization->text("id")) : std::nullopt;
    if (!id)
        return std::nullopt;
    return Membership {*id, organization->text("name"), json.text("role")};
}

std::optional<Client> readClient(const JsonObject &json)
{
    const auto id = ClientId::parse(json.text("id"));
    if (!id)
        return std::nullopt;
    bool doubtful = false;
    Client client;
    client.id = *id;
    const auto sessions = json.objects("sessions");
    for (const JsonObject &row : sessions) {
        if (auto session = readSession(row))
            client.sessions.append(*std::move(session));
        else
            ++client.unreadableSessions;
    }
    client.lastActiveSessionId = idOr<SessionId>(json, "last_active_session_id");
    client.lastAuthenticationStrategy = json.text("last_authentication_strategy");
    client.createdAt = json.time("created_at", doubtful);
    client.updatedAt = json.time("updated_at", doubtful);
    return client;
}

std::optional<JwtTemplate> readJwtTemplate(const JsonObject &json)
{
    const auto name = json.string("name");
    if (!name || name->isEmpty())
        return std::nullopt;
    JwtTemplate result;
    result.id = json.text("id");
    result.name = *name;
    result.claims = json.freeForm("claims");
    if (const auto lifetime = json.integer("lifetime"))
        result.lifetime = std::chrono::seconds(*lifetime);
    if (const auto skew = json.integer("allowed_clock_skew"))
        result.allowedClockSkew = std::chrono::seconds(*skew);
    result.signingAlgorithm = json.text("signing_algorithm");
    result.customSigningKey = json.flag("custom_signing_key");
    return result;
}

std::optional<Jwks> readJwks(const JsonObject &json)
{
    if (!json.holdsArray("keys"))
        return std::nullopt;
    Jwks keys;
    const auto entries = json.objects("keys");
    for (const JsonObject &entry : entries) {
        keys.append({entry.text("kid"), entry.text("kty"), entry.text("alg"), entry.text("use"),
            entry.text("n").toLatin1(), entry.text("e").toLatin1()});
    }
    return keys;
}

std::optional<Instance> readInstance(const JsonObject &json)
{
    const auto id = InstanceId::parse(json.text("id"));
    if (!id)
        return std::nullopt;
    const QString environment = json.text("environment_type");
    return Instance {*id,
        environment == "development"_L1 ? Environment::Development : Environment::Production, environment};
}

std::optional<Token> readToken(const JsonObject &json)
{
    const auto jwt = json.string("jwt");
    if (!jwt || jwt->isEmpty())
        return std::nullopt;
    return Token {Secret(jwt->toLatin1())};
}

std::optional<qint64> readTotalCount(const JsonObject &json)
{
    return json.integer("total_count");
}

Failure unreadable(const Answer &answer, Failure failure)
{
    failure.httpStatus = answer.httpStatus;
    failure.request = answer.request;
    failure.traceId = answer.traceId;
    return failure;
}

template <typename T>
Result<T> decodeOne(const Answer &answer, std::optional<T> (*read)(const JsonObject &))
{
    std::optional<T> value;
    if (auto failure = readObject(answer.body, [&](const JsonObject &json) { value = read(json); }))
        return fail(unreadable(answer, *std::move(failure)));
    if (!value)
        return fail(unreadable(answer, Failure::malformed(u"a required member is missing"_s)));
    return *std::move(value);
}

template <typename T>
Result<Page<T>> decodePage(const Answer &answer, std::optional<T> (*read)(const JsonObject &))
{
    Page<T> page;
    const auto take = [&page, read](const std::optional<JsonObject> &json) {
        if (auto value = json ? read(*json) : std::nullopt)
            page.items.append(*std::move(value));
        else
            ++page.unreadable;
    };
    if (auto failure = readList(answer.body, take, page.total))
        return fail(unreadable(answer, *std::move(failure)));
    return page;
}

} // namespace

Result<Session> decodeSession(const Answer &answer)
{
    return decodeOne(answer, readSession);
}

Result<Page<Session>> decodeSessions(const Answer &answer)
{
    return decodePage(answer, readSession);
}

Result<User> decodeUser(const Answer &answer)
{
    return decodeOne(answer, readUser);
}

Result<Page<User>> decodeUsers(const Answer &answer)
{
    return decodePage(answer, readUser);
}

Result<Page<Membership>> decodeMemberships(const Answer &answer)
{
    return decodePage(answer, readMembership);
}

Result<qint64> decodeTotalCount(const Answer &answer)
{
    return decodeOne(answer, readTotalCount);
}

Result<Client> decodeClient(const Answer &answer)
{
    return decodeOne(answer, readClient);
}

Result<JwtTemplate> decodeJwtTemplate(const Answer &answer)
{
    return decodeOne(answer, readJwtTemplate);
}

Result<Page<JwtTemplate>> decodeJwtTemplates(const Answer &answer)
{
    return decodePage(answer, readJwtTemplate);
}

Result<Jwks> decodeJwks(const Answer &answer)
{
    return decodeOne(answer, readJwks);
}

Result<Instance> decodeInstance(const Answer &answer)
{
    return decodeOne(answer, readInstance);
}

Result<Token> decodeToken(const Answer &answer)
{
    return decodeOne(answer, readToken);
}

} // namespace frontdesk::api
