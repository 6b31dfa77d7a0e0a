// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/templatescontroller.h"

#include "api/jwttemplatesservice.h"
#include "api/sessionsservice.h"
#include "api/usersservice.h"
#include "controllers/templatefacts.h"
#include "controllers/tokenfacts.h"

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;
using models::TemplateClaim;
using Origin = models::TemplateClaim::Origin;

namespace {

constexpr std::chrono::seconds shortestLifetime {30}; // that Clerk grants

//! What Clerk adds to every token of a template, in the order to tell them.
QStringList automaticClaims()
{
    return {u"iss"_s, u"sub"_s, u"iat"_s, u"nbf"_s, u"exp"_s, u"jti"_s, u"azp"_s};
}

QJsonObject withoutAutomatic(QJsonObject claims)
{
    for (const QString &name : automaticClaims())
        claims.remove(name);
    return claims;
}

//! Objects are gone into, so that every claim within one is told by itself.
class Walk final {
public:
    explicit Walk(token::ShortcodeFacts facts)
        : m_facts(std::move(facts))
    {
    }

    void object(const QStringList &path, const QJsonObject &claims, const std::optional<QJsonValue> &minted)
    {
        for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
            const auto value = minted ? std::optional(minted->toObject().value(claim.key())) : std::nullopt;
            member(path + QStringList {claim.key()}, claim.value(), value);
        }
        const QJsonObject held = minted.value_or(QJsonValue()).toObject();
        for (auto claim = held.begin(); claim != held.end(); ++claim) {
            if (!claims.contains(claim.key()))
                m_found.append({path + QStringList {claim.key()}, Origin::Token, {}, claim.value()});
        }
    }

    [[nodiscard]] QList<TemplateClaim> found() const { return m_found; }

private:
    void member(const QStringList &path, const QJsonValue &claim, const std::optional<QJsonValue> &minted)
    {
        // Whatever else came in an object's place is compared as a whole.
        if (claim.isObject() && !claim.toObject().isEmpty() && (!minted || minted->isObject()))
            return object(path, claim.toObject(), minted);
        m_found.append({path, Origin::Template, token::resolved(claim, m_facts), minted});
    }

    token::ShortcodeFacts m_facts;
    QList<TemplateClaim> m_found;
};

} // namespace

TemplatesController::TemplatesController(api::JwtTemplatesService &templates, api::UsersService &users,
    api::SessionsService &sessions, const UserId &user, const std::optional<api::Session> &session,
    QObject *parent)
    : QObject(parent)
    , m_templates(templates)
    , m_users(users)
    , m_sessions(sessions)
    , m_user(user)
    , m_session(session)
{
}

void TemplatesController::load()
{
    m_templatesCall.cancel();
    m_templatesCall = m_templates.list().then(
        this, [this, generation = ++m_templatesGeneration](const Result<Page<api::JwtTemplate>> &answer) {
            if (generation != m_templatesGeneration)
                return;
            if (answer)
                Q_EMIT templatesReady(*answer);
            else
                Q_EMIT templatesFailed(answer.error());
        });
}

void TemplatesController::readPerson()
{
    if (m_user.isEmpty())
        return;
    m_personCall.cancel();
    m_personState = Person::Reading;
    m_personCall = m_users.get(m_user).then(
        this, [this, generation = ++m_personGeneration](const Result<api::Fetched<api::User>> &answer) {
            if (generation == m_personGeneration)
                takePerson(answer);
        });
    Q_EMIT changed();
}

void TemplatesController::takePerson(const Result<api::Fetched<api::User>> &answer)
{
    m_personState = answer ? Person::Known : Person::Failed;
    if (answer)
        m_person = *answer;
    else
        m_personFailure = answer.error();
    Q_EMIT changed();
}

void TemplatesController::compare(const api::JwtTemplate &jwtTemplate, const Purpose &purpose)
{
    if (m_isComparing || !m_session)
        return;
    m_isComparing = true;
    api::TokenRequest request;
    request.lifetime = shortestLifetime;
    request.user = m_session->userId;
    request.purpose = purpose;
    m_sessions.createTokenFromTemplate(m_session->id, jwtTemplate.name, request)
        .then(this,
            [this, name = jwtTemplate.name](const Result<api::Token> &answer) { takeToken(name, answer); });
    Q_EMIT changed();
}

void TemplatesController::takeToken(const QString &templateName, const Result<api::Token> &answer)
{
    m_isComparing = false;
    if (!answer)
        return Q_EMIT compareFailed(answer.error());
    const token::Decoded jwt = token::decode(answer->jwt);
    if (!jwt)
        return Q_EMIT compareFailed(Failure::malformed(u"the token that was minted is no JWT"_s));
    m_minted.insert(templateName, veiled(*jwt, m_veil).payload);
    Q_EMIT changed();
}

QList<TemplateClaim> TemplatesController::claims(const api::JwtTemplate &jwtTemplate) const
{
    const auto payload = m_minted.constFind(jwtTemplate.name);
    const bool isMinted = payload != m_minted.constEnd();
    Walk walk(templateFacts(m_person, m_session));
    walk.object({}, withoutAutomatic(jwtTemplate.claims),
        isMinted ? std::optional<QJsonValue>(withoutAutomatic(*payload)) : std::nullopt);
    QList<TemplateClaim> all = walk.found();
    for (const QString &name : automaticClaims()) {
        const auto minted = isMinted ? std::optional(payload->value(name)) : std::nullopt;
        all.append({{name}, Origin::Automatic, {}, minted});
    }
    return all;
}

bool TemplatesController::isCompared(const api::JwtTemplate &jwtTemplate) const
{
    return m_minted.contains(jwtTemplate.name);
}

} // namespace frontdesk::controllers
