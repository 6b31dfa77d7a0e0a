// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mint.h"

#include "sandbox/random.h"
#include "sandbox/shortcodes.h"
#include "sandbox/userjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sessionCategory = "cl_B7d4PD111AAA"_L1;
constexpr auto templateCategory = "cl_B7d4PD222AAA"_L1;

QJsonValue actorOf(const Session &session)
{
    return session.actor.isEmpty() ? QJsonValue()
                                   : QJsonValue(QJsonDocument::fromJson(session.actor).object());
}

} // namespace

Mint::Mint(World &world, const Instance &instance)
    : m_world(world)
    , m_instance(instance)
    , m_signer(instance.id)
{
}

QJsonObject Mint::commonClaims(
    const Session &session, qint64 lifetimeSeconds, qint64 skewSeconds, const QByteArray &origin)
{
    const qint64 issued = m_world.now() / second;
    QJsonObject claims {{u"iss"_s, QString::fromLatin1(m_instance.issuer)},
        {u"sub"_s, QString::fromLatin1(m_world.people()[static_cast<std::size_t>(session.person)].id)},
        {u"iat"_s, issued}, {u"nbf"_s, issued - skewSeconds}, {u"exp"_s, issued + lifetimeSeconds},
        {u"jti"_s, QString::number(Random(static_cast<quint64>(m_world.now()), ++m_count).next(), 16)}};
    if (!origin.isEmpty())
        claims.insert(u"azp"_s, QString::fromUtf8(origin));
    return claims;
}

QByteArray Mint::sessionToken(const Session &session, qint64 lifetimeSeconds, const QByteArray &origin)
{
    QJsonObject claims = commonClaims(session, lifetimeSeconds, 10, origin);
    claims.insert(u"sid"_s, QString::fromLatin1(session.id));
    claims.insert(u"v"_s, 2);
    claims.insert(u"sts"_s, u"active"_s);
    claims.insert(u"fva"_s, QJsonArray {(m_world.now() - session.created) / minute, -1});
    claims.insert(u"pla"_s, u"u:free"_s);
    if (const Membership *membership = membershipOf(session)) {
        const Organization &organization
            = m_world.organizations()[static_cast<std::size_t>(membership->organization)];
        claims.insert(u"fea"_s, u"o:dashboard"_s);
        claims.insert(u"o"_s,
            QJsonObject {{u"id"_s, QString::fromLatin1(organization.id)},
                {u"slg"_s, QString::fromLatin1(organization.slug)},
                {u"rol"_s, membership->admin ? u"admin"_s : u"member"_s}, {u"per"_s, u"manage,read"_s},
                {u"fpm"_s, membership->admin ? u"3"_s : u"2"_s}});
    }
    if (!session.actor.isEmpty())
        claims.insert(u"act"_s, actorOf(session));
    return m_signer.signedRs256(claims, sessionCategory);
}

QByteArray Mint::templateToken(
    const Session &session, const JwtTemplate &jwtTemplate, qint64 lifetimeSeconds, const QByteArray &origin)
{
    QJsonObject claims = resolved(jwtTemplate.claims, facts(session)).toObject();
    const QJsonObject common = commonClaims(session, lifetimeSeconds, jwtTemplate.clockSkew, origin);
    for (auto claim = common.begin(); claim != common.end(); ++claim)
        claims.insert(claim.key(), claim.value());
    if (jwtTemplate.customKey)
        return Signer::signedHs256(claims, templateCategory, "a custom key of " + m_instance.id);
    return m_signer.signedRs256(claims, templateCategory);
}

QJsonObject Mint::facts(const Session &session) const
{
    const Person &person = m_world.people()[static_cast<std::size_t>(session.person)];
    QJsonObject user = userJson(person, m_world.now());
    // Names that templates know and the User object does not.
    user.insert(u"primary_email_address"_s, person.email.isNull() ? QJsonValue() : QJsonValue(person.email));
    user.insert(u"primary_phone_number"_s, person.phone.isNull() ? QJsonValue() : QJsonValue(person.phone));
    user.insert(u"email_verified"_s, !person.email.isNull() && person.emailVerified);
    const QString fullName = QStringList {person.firstName, person.lastName}.join(u' ').trimmed();
    user.insert(u"full_name"_s, fullName.isEmpty() ? QJsonValue() : QJsonValue(fullName));
    QJsonObject facts {{u"user"_s, user},
        {u"session"_s,
            QJsonObject {{u"id"_s, QString::fromLatin1(session.id)}, {u"actor"_s, actorOf(session)}}}};
    if (const Membership *membership = membershipOf(session)) {
        QJsonObject organization
            = membershipJson(m_world, person, *membership).value(u"organization"_s).toObject();
        organization.insert(u"role"_s, membership->admin ? u"org:admin"_s : u"org:member"_s);
        facts.insert(u"org"_s, organization);
    }
    return facts;
}

const Membership *Mint::membershipOf(const Session &session) const
{
    const Person &person = m_world.people()[static_cast<std::size_t>(session.person)];
    for (const Membership &membership : person.memberships) {
        if (membership.organization == session.organization)
            return &membership;
    }
    return nullptr;
}

} // namespace frontdesk::sandbox
