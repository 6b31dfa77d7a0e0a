// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decode.h"

#include "api/jsonobject.h"
#include "api/readsession.h"

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T idOr(const JsonObject &json, const char *name)
{
    return T::parse(json[name].text()).value_or(T());
}

std::optional<Session> readSession(const JsonObject &json)
{
    SessionPacker packer;
    const auto packed = readSession(json, packer);
    return packed ? std::optional(packer.texts().unpacked(*packed)) : std::nullopt;
}

QString primaryOf(const QList<JsonObject> &entries, const QString &primaryId, const char *name)
{
    for (const JsonObject &entry : entries) {
        if (!primaryId.isEmpty() && entry["id"].text() == primaryId)
            return entry[name].text();
    }
    return entries.isEmpty() ? QString() : entries.constFirst()[name].text();
}

QStringList textsOf(const QList<JsonObject> &entries, const char *name)
{
    QStringList texts;
    for (const JsonObject &entry : entries)
        texts << entry[name].text();
    return texts;
}

std::optional<User> readUser(const JsonObject &json)
{
    const auto id = UserId::parse(json["id"].text());
    if (!id)
        return std::nullopt;
    const auto emails = json["email_addresses"].objects();
    const auto phones = json["phone_numbers"].objects();
    bool doubtful = false;
    User user;
    user.id = *id;
    user.firstName = json["first_name"].text();
    user.lastName = json["last_name"].text();
    user.username = json["username"].text();
    user.externalId = json["external_id"].text();
    user.primaryEmail = primaryOf(emails, json["primary_email_address_id"].text(), "email_address");
    user.primaryPhone = primaryOf(phones, json["primary_phone_number_id"].text(), "phone_number");
    user.emails = textsOf(emails, "email_address");
    user.phones = textsOf(phones, "phone_number");
    user.banned = json["banned"].flag();
    user.locked = json["locked"].flag();
    user.twoFactorEnabled = json["two_factor_enabled"].flag();
    user.passwordEnabled = json["password_enabled"].flag();
    user.lastSignInAt = json["last_sign_in_at"].time(doubtful);
    user.lastActiveAt = json["last_active_at"].time(doubtful);
    user.createdAt = json["created_at"].time(doubtful);
    return user;
}

std::optional<Membership> readMembership(const JsonObject &json)
{
    const auto organization = json["organization"].object();
    const auto id = organization ? OrganizationId::parse((*organization)["id"].text()) : std::nullopt;
    if (!id)
        return std::nullopt;
    return Membership {*id, (*organization)["name"].text(), json["role"].text()};
}

std::optional<Client> readClient(const JsonObject &json)
{
    const auto id = ClientId::parse(json["id"].text());
    if (!id)
        return std::nullopt;
    bool doubtful = false;
    Client client;
    client.id = *id;
    const auto sessions = json["sessions"].objects();
    for (const JsonObject &row : sessions) {
        if (auto session = readSession(row))
            client.sessions.append(*std::move(session));
        else
            ++client.unreadableSessions;
    }
    client.lastActiveSessionId = idOr<SessionId>(json, "last_active_session_id");
    client.lastAuthenticationStrategy = json["last_authentication_strategy"].text();
    client.createdAt = json["created_at"].time(doubtful);
    client.updatedAt = json["updated_at"].time(doubtful);
    return client;
}

std::optional<JwtTemplate> readJwtTemplate(const JsonObject &json)
{
    const auto name = json["name"].string();
    if (!name || name->isEmpty())
        return std::nullopt;
    JwtTemplate result;
    result.id = json["id"].text();
    result.name = *name;
    result.claims = json["claims"].freeForm();
    if (const auto lifetime = json["lifetime"].integer())
        result.lifetime = std::chrono::seconds(*lifetime);
    if (const auto skew = json["allowed_clock_skew"].integer())
        result.allowedClockSkew = std::chrono::seconds(*skew);
    result.signingAlgorithm = json["signing_algorithm"].text();
    result.customSigningKey = json["custom_signing_key"].flag();
    return result;
}

std::optional<Jwks> readJwks(const JsonObject &json)
{
    if (!json["keys"].isArray())
        return std::nullopt;
    Jwks keys;
    const auto entries = json["keys"].objects();
    for (const JsonObject &entry : entries) {
        keys.append({entry["kid"].text(), entry["kty"].text(), entry["alg"].text(), entry["use"].text(),
            entry["n"].text().toLatin1(), entry["e"].text().toLatin1()});
    }
    return keys;
}

std::optional<Instance> readInstance(const JsonObject &json)
{
    const auto id = InstanceId::parse(json["id"].text());
    if (!id)
        return std::nullopt;
    const QString environment = json["environment_type"].text();
    return Instance {*id,
        environment == "development"_L1 ? Environment::Development : Environment::Production, environment};
}

std::optional<Token> readToken(const JsonObject &json)
{
    const auto jwt = json["jwt"].string();
    if (!jwt || jwt->isEmpty())
        return std::nullopt;
    return Token {Secret(jwt->toLatin1())};
}

std::optional<qint64> readTotalCount(const JsonObject &json)
{
    return json["total_count"].integer();
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

//! Fills \a page with what \a read makes of each row.
template <typename Page, typename Read>
Result<Page> decodeRows(const Answer &answer, Page page, const Read &read)
{
    const auto take = [&page, &read](const std::optional<JsonObject> &json) {
        if (auto value = json ? read(*json) : std::nullopt)
            page.items.append(*std::move(value));
        else
            ++page.unreadable;
    };
    if (auto failure = readList(answer.body, take, page.total))
        return fail(unreadable(answer, *std::move(failure)));
    return page;
}

template <typename T>
Result<Page<T>> decodePage(const Answer &answer, std::optional<T> (*read)(const JsonObject &))
{
    return decodeRows(answer, Page<T>(), read);
}

} // namespace

Result<Session> decodeSession(const Answer &answer)
{
    return decodeOne(answer, readSession);
}

Result<Page<Session>> decodeSessions(const Answer &answer)
{
    const auto packed = decodePackedSessions(answer);
    if (!packed)
        return fail(packed.error());
    Page<Session> page {{}, packed->total, packed->unreadable};
    page.items.reserve(packed->items.size());
    for (const PackedSession &session : packed->items)
        page.items << packed->unpacked(session);
    return page;
}

Result<PackedPage> decodePackedSessions(const Answer &answer)
{
    SessionPacker packer;
    auto page = decodeRows(
        answer, PackedPage(), [&packer](const JsonObject &json) { return readSession(json, packer); });
    if (page)
        page->texts = packer.texts();
    return page;
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
