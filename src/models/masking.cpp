// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/masking.h"

#include "core/ipnetwork.h"
#include "models/ipsortkey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

//! Copies \a value with change() applied to every text in it.
template <typename Change>
QJsonValue changed(const QJsonValue &value, Change change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto member = array.begin(); member != array.end(); ++member)
            *member = changed(*member, change);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = changed(*member, change);
        return object;
    }
    return value;
}

} // namespace

QString maskWords(const MaskChoice &choice)
{
    QStringList words;
    if (choice.contacts)
        words << Words::tr("IP addresses, emails and phone numbers");
    if (choice.names)
        words << Words::tr("names");
    if (choice.ids)
        words << Words::tr("IDs");
    return words.join(u"; "_s);
}

Masking::Masking(const MaskChoice &choice)
    : m_choice(choice)
{
}

QString Masking::mask(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    // One address may be written in several ways.
    const QString key = kind == Address ? ipSortKey(text) : kind == Email ? text.toCaseFolded() : text;
    auto &numbers = m_numbers[kind];
    auto known = numbers.constFind(key);
    if (known == numbers.constEnd())
        known = numbers.insert(key, numbers.size() + 1);
    const auto number = *known;
    switch (kind) {
    case Address:
        return Words::tr("IP %1").arg(number);
    case Network:
        return Words::tr("Network %1").arg(number);
    case Email:
        return Words::tr("Email %1").arg(number);
    case Phone:
        return Words::tr("Phone %1").arg(number);
    case Name:
        return Words::tr("Person %1").arg(number);
    case Session:
        return Words::tr("Session %1").arg(number);
    case User:
        return Words::tr("User %1").arg(number);
    case Client:
        return Words::tr("Client %1").arg(number);
    case Organization:
        return Words::tr("Organization %1").arg(number);
    case KindCount:
        break;
    }
    return {};
}

template <typename Tag>
void Masking::maskId(Kind kind, Id<Tag> &id)
{
    if (m_choice.ids)
        id = Id<Tag>::parse(mask(kind, id.text())).value_or(Id<Tag>());
}

// Fields that are free may hold what they are not meant for.
QString Masking::text(const QString &text)
{
    // Most hold none of what every email or address has.
    if (!m_choice.contacts || !(text.contains(u'@') || text.contains(u'.') || text.contains(u':')))
        return text;
    static const QRegularExpression contact(
        uR"_((?<email>[^\s@,;<>()"']+@[^\s@,;<>()"']+))_"
        uR"_(|(?<v6>[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}))_"
        uR"_(|(?<v4>\d{1,3}(?:\.\d{1,3}){3}))_"_s);
    QString masked;
    qsizetype done = 0;
    for (auto found = contact.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const bool isEmail = match.capturedStart(u"email"_s) >= 0;
        if (!isEmail && !IpNetwork::addressKey(match.captured()))
            continue;
        masked += text.mid(done, match.capturedStart() - done);
        masked += mask(isEmail ? Email : Address, match.captured());
        done = match.capturedEnd();
    }
    return masked + text.mid(done);
}

api::Session Masking::session(api::Session session)
{
    maskId(Session, session.id);
    maskId(User, session.userId);
    maskId(Client, session.clientId);
    maskId(Organization, session.lastActiveOrganizationId);
    session.actor = actor(session.actor);
    if (session.latestActivity) {
        api::SessionActivity &activity = *session.latestActivity;
        if (m_choice.ids)
            activity.id.clear();
        if (m_choice.contacts)
            activity.ipAddress = mask(Address, activity.ipAddress);
        // Not the version, which looks like an address.
        activity.deviceType = text(activity.deviceType);
        activity.browserName = text(activity.browserName);
        activity.city = text(activity.city);
        activity.country = text(activity.country);
    }
    return session;
}

// Free form but for "sub", which is a user's id as a rule.
QJsonObject Masking::actor(QJsonObject actor)
{
    if (actor.isEmpty() || !m_choice.any())
        return actor;
    const QJsonValue subject = actor.take("sub"_L1);
    actor = changed(actor, [this](const QString &member) {
        return m_choice.names || m_choice.ids ? mask(Name, member) : text(member);
    }).toObject();
    const QString known = subject.toString();
    if (!known.isEmpty())
        actor["sub"_L1] = m_choice.ids ? mask(User, known) : text(known);
    return actor;
}

api::User Masking::user(api::User user)
{
    if (m_choice.names) {
        const bool isNamed
            = !(user.firstName.isEmpty() && user.lastName.isEmpty() && user.username.isEmpty());
        user.firstName = isNamed ? mask(Name, user.id.text()) : QString();
        user.lastName.clear();
        user.username.clear();
    }
    user.firstName = text(user.firstName);
    user.lastName = text(user.lastName);
    user.username = text(user.username);
    if (m_choice.contacts) {
        const auto maskAll = [this](Kind kind, QStringList &texts) {
            for (QString &text : texts)
                text = mask(kind, text);
        };
        user.primaryEmail = mask(Email, user.primaryEmail);
        user.primaryPhone = mask(Phone, user.primaryPhone);
        maskAll(Email, user.emails);
        maskAll(Phone, user.phones);
    }
    if (m_choice.ids)
        user.externalId.clear();
    maskId(User, user.id);
    return user;
}

ClientId Masking::client(const ClientId &client)
{
    ClientId masked = client;
    maskId(Client, masked);
    return masked;
}

QString Masking::name(const QString &name)
{
    return m_choice.names ? mask(Name, name) : text(name);
}

SessionFilter Masking::filter(SessionFilter filter)
{
    if (!filter.text.trimmed().isEmpty() && m_choice.any())
        filter.text = Words::tr("(masked)", "instead of words that were looked for");
    for (auto chosen = filter.chosen.begin(); chosen != filter.chosen.end(); ++chosen) {
        for (QString &value : chosen.value())
            value = facetValue(chosen.key(), value);
    }
    return filter;
}

QString Masking::facetValue(Facet facet, const QString &value)
{
    const auto masked = [&](Kind kind) { return m_choice.ids ? mask(kind, value) : value; };
    switch (facet) {
    case Facet::Network:
        if (!m_choice.contacts)
            return value;
        return mask(value.contains(u'/') ? Network : Address, value);
    case Facet::Organization:
        return masked(Organization);
    case Facet::Client:
        return masked(Client);
    case Facet::User:
        return masked(User);
    case Facet::City:
    case Facet::Browser:
        return text(value);
    default:
        return value;
    }
}

} // namespace frontdesk::models
