// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/jwttemplates.h"

#include "sandbox/random.h"

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

std::vector<JwtTemplate> jwtTemplates(quint64 seed, Millis now)
{
    std::vector<JwtTemplate> all {
        {{}, u"hasura"_s,
            {{u"role"_s, u"{{user.public_metadata.role || 'member'}}"_s},
                {u"https://hasura.io/jwt/claims"_s,
                    QJsonObject {{u"x-hasura-user-id"_s, u"{{user.id}}"_s},
                        {u"x-hasura-org-id"_s, u"{{org.id || 'none'}}"_s}}}},
            300},
        {{}, u"shared-secret"_s,
            {{u"role"_s, u"authenticated"_s}, {u"email"_s, u"{{user.primary_email_address}}"_s}}, 60, 5,
            true},
        {{}, u"my tpl/β"_s,
            {{u"email"_s, u"{{user.primary_email_address}}"_s},
                {u"name"_s, u"{{user.first_name}} {{user.last_name}}"_s}}},
        {{}, u"field-device"_s, {{u"device_owner"_s, u"{{user.id}}"_s}}, 315360000, 300},
        {{}, u"everything"_s,
            {{u"aud"_s, u"https://api.example.com"_s}, {u"actor"_s, u"{{session.actor}}"_s},
                {u"session"_s, u"{{session.id}}"_s},
                {u"team"_s,
                    u"{{user.public_metadata.team.name || user.public_metadata.department || 'none'}}"_s},
                {u"seats"_s, u"{{user.public_metadata.team.seats}}"_s},
                {u"tags"_s, u"{{user.public_metadata.tags}}"_s},
                {u"verified"_s, u"{{user.email_verified}}"_s}, {u"org"_s, u"{{org.name}} ({{org.slug}})"_s},
                {u"org_role"_s, u"{{org.role}}"_s},
                {u"missing"_s, u"{{user.public_metadata.nothing.here}}"_s}},
            120},
    };
    for (const QString &service :
        {u"billing"_s, u"chat"_s, u"exports"_s, u"maps"_s, u"reports"_s, u"search"_s, u"warehouse"_s})
        all.push_back({{}, service, {{u"aud"_s, service}, {u"user"_s, u"{{user.id}}"_s}}});
    Random random(seed, 0x6a7774);
    for (JwtTemplate &one : all) {
        one.id = random.id("jtmp_");
        one.created = now - random.between(100 * day, 400 * day);
    }
    return all;
}

QJsonObject json(const JwtTemplate &jwtTemplate)
{
    return {{u"object"_s, u"jwt_template"_s}, {u"id"_s, QString::fromLatin1(jwtTemplate.id)},
        {u"name"_s, jwtTemplate.name}, {u"claims"_s, jwtTemplate.claims},
        {u"lifetime"_s, jwtTemplate.lifetime}, {u"allowed_clock_skew"_s, jwtTemplate.clockSkew},
        {u"custom_signing_key"_s, jwtTemplate.customKey},
        {u"signing_algorithm"_s, jwtTemplate.customKey ? u"HS256"_s : u"RS256"_s},
        {u"created_at"_s, jwtTemplate.created}, {u"updated_at"_s, jwtTemplate.created}};
}

} // namespace frontdesk::sandbox
