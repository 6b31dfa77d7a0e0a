// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/templatefacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

//! Whether the primary one of \a list, an array of addresses or numbers, is verified.
bool isPrimaryVerified(const QJsonObject &user, const QString &list, const QString &primary)
{
    const QJsonArray entries = user.value(list).toArray();
    for (const QJsonValue entry : entries) {
        if (entry["id"_L1] == user.value(primary))
            return entry["verification"_L1]["status"_L1].toString() == "verified"_L1;
    }
    return false;
}

void addPerson(token::ShortcodeFacts &facts, const api::Fetched<api::User> &person)
{
    const QJsonObject told = QJsonDocument::fromJson(person.json).object();
    QJsonObject user;
    // These mean the same in a shortcode. Times do not: Clerk's examples show them in seconds.
    for (const QString &name :
        {u"id"_s, u"external_id"_s, u"first_name"_s, u"last_name"_s, u"username"_s, u"image_url"_s,
            u"has_image"_s, u"two_factor_enabled"_s, u"public_metadata"_s, u"unsafe_metadata"_s}) {
        if (told.contains(name))
            user.insert(name, told.value(name));
    }
    const api::User &read = person.value;
    user.insert("full_name"_L1, orNull(QString(read.firstName + u' ' + read.lastName).trimmed()));
    user.insert("primary_email_address"_L1, orNull(read.primaryEmail));
    user.insert("primary_phone_number"_L1, orNull(read.primaryPhone));
    user.insert(
        "email_verified"_L1, isPrimaryVerified(told, u"email_addresses"_s, u"primary_email_address_id"_s));
    user.insert("phone_number_verified"_L1,
        isPrimaryVerified(told, u"phone_numbers"_s, u"primary_phone_number_id"_s));
    for (const QString &name : told.keys()) {
        if (!user.contains(name))
            facts.unknown << u"user."_s + name;
    }
    facts.known.insert("user"_L1, user);
}

void addSession(token::ShortcodeFacts &facts, const api::Session &session)
{
    facts.known.insert("session"_L1,
        QJsonObject {{u"id"_s, session.id.text()},
            {u"actor"_s, session.actor.isEmpty() ? QJsonValue() : QJsonValue(session.actor)}});
    if (session.lastActiveOrganizationId.isEmpty())
        return;
    facts.known.insert("org"_L1, QJsonObject {{u"id"_s, session.lastActiveOrganizationId.text()}});
    facts.unknown << u"org"_s << u"org_membership"_s;
}

} // namespace

token::ShortcodeFacts templateFacts(
    const std::optional<api::Fetched<api::User>> &person, const std::optional<api::Session> &session)
{
    token::ShortcodeFacts facts;
    if (person)
        addPerson(facts, *person);
    else
        facts.unknown << u"user"_s;
    if (session)
        addSession(facts, *session);
    else
        facts.unknown << u"session"_s << u"org"_s << u"org_membership"_s;
    return facts;
}

} // namespace frontdesk::controllers
