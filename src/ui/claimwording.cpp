// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claimwording.h"

#include "models/relativetime.h"
#include "models/safetext.h"
#include "token/permissions.h"
#include "ui/tokenwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::safeText;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimWording)
};

constexpr qsizetype longestValue = 400;

QString shortened(const QString &text, qsizetype longest = longestValue)
{
    return text.size() <= longest ? text : QString(text.left(longest) + u'…');
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return shortened(value.toString());
    if (value.isDouble())
        return value.toVariant().toString();
    // Only an array or an object can stand at the top; the brackets around the one value come off again.
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return shortened(QString::fromUtf8(json.sliced(1, json.size() - 2)));
}

QString timeWords(const std::optional<Instant> &time, Instant now)
{
    if (!time)
        return Words::tr("is not a time");
    const QDateTime utc = models::utcDateTime(*time);
    const QDateTime local = utc.toLocalTime();
    const auto withSeconds = u"HH:mm:ss"_s;
    return Words::tr("%1 (%2 UTC), %3")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + local.toString(withSeconds),
            utc.toString(withSeconds), models::spokenRelativeTime(*time, now));
}

QString minutesWords(const QJsonValue &minutes)
{
    if (!minutes.isDouble())
        return Words::tr("not known");
    const qint64 count = minutes.toInteger();
    return count < 0 ? Words::tr("never")
                     : Words::tr("%1 before").arg(lifetimeWords(std::chrono::minutes(count)));
}

QString verificationWords(const QJsonValue &fva)
{
    const QJsonArray both = fva.toArray();
    return Words::tr("How long before it was issued the person had proved who they are. First factor: %1. "
                     "Second factor: %2.")
        .arg(minutesWords(both.at(0)), minutesWords(both.at(1)));
}

QString statusWords(const QString &status)
{
    if (status == "active"_L1)
        return Words::tr("The session is fully signed in.");
    if (status == "pending"_L1)
        return Words::tr("Signed in, but something is left to do, choosing an organization for example. "
                         "Most APIs refuse it.");
    return Words::tr("The session's status when it was issued.");
}

QString actorWords(const QJsonObject &actor)
{
    const QString who = safeText(actor.value("sub"_L1).toString());
    if (actor.value("type"_L1) == "agent"_L1)
        return Words::tr("An agent acts as this person: %1.").arg(who);
    return Words::tr("IMPERSONATION: %1 acts as this person.").arg(who);
}

//! Entries like "o:pro" or "u:beta" by whose they are.
QString scopedWords(const QString &list)
{
    QStringList words;
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const qsizetype colon = entry.indexOf(u':');
        const QString scope = entry.left(colon);
        const QString name = safeText(entry.mid(colon + 1));
        if (scope == "o"_L1)
            words << Words::tr("%1 (the organization's)").arg(name);
        else if (scope == "u"_L1)
            words << Words::tr("%1 (the user's)").arg(name);
        else
            words << safeText(entry);
    }
    return words.join(u", "_s);
}

QString permissionWords(const QJsonObject &payload)
{
    const auto permissions = token::permissionsIn(payload);
    if (!permissions)
        return Words::tr("Its permissions cannot be told: the numbers do not fit the names.");
    if (permissions->isEmpty())
        return Words::tr("No permissions.");
    return Words::tr("Permissions: %1.").arg(safeText(permissions->join(u", "_s)));
}

QString organizationWords(const QJsonObject &payload)
{
    const QJsonObject organization = payload.value("o"_L1).toObject();
    return Words::tr("Acts in the organization %1 as %2.")
               .arg(safeText(organization.value("slg"_L1).toString(organization.value("id"_L1).toString())),
                   safeText(organization.value("rol"_L1).toString()))
        + u' ' + permissionWords(payload);
}

QString meaningOf(const token::Jwt &jwt, const QString &name, Instant now)
{
    const QJsonObject &claims = jwt.payload;
    if (name == "exp"_L1)
        return Words::tr("Good until %1.").arg(timeWords(jwt.exp(), now));
    if (name == "iat"_L1)
        return Words::tr("Issued %1.").arg(timeWords(jwt.iat(), now));
    if (name == "nbf"_L1)
        return Words::tr("Good from %1. Clerk sets it a few seconds early, for clocks that differ.")
            .arg(timeWords(jwt.nbf(), now));
    if (name == "fva"_L1)
        return verificationWords(claims.value(name));
    if (name == "sts"_L1)
        return statusWords(claims.value(name).toString());
    if (name == "act"_L1)
        return actorWords(claims.value(name).toObject());
    if (name == "pla"_L1)
        return Words::tr("Plan: %1.").arg(scopedWords(claims.value(name).toString()));
    if (name == "fea"_L1)
        return Words::tr("Features: %1.").arg(scopedWords(claims.value(name).toString()));
    if (name == "o"_L1)
        return organizationWords(claims);
    if (name == "org_permissions"_L1)
        return permissionWords(claims);
    static const QHash<QString, const char *> others {
        {u"sub"_s, QT_TRANSLATE_NOOP("ClaimWording", "Whom it stands for.")},
        {u"sid"_s,
            QT_TRANSLATE_NOOP("ClaimWording",
                "The session it was made for. Revoking that stops new tokens, not this one.")},
        {u"iss"_s, QT_TRANSLATE_NOOP("ClaimWording", "Who issued it: the instance's own address.")},
        {u"aud"_s,
            QT_TRANSLATE_NOOP(
                "ClaimWording", "For whom it is meant. An API that expects somebody else refuses it.")},
        {u"azp"_s,
            QT_TRANSLATE_NOOP("ClaimWording",
                "The web page's origin it was made for. An API that lists its origins refuses others, and "
                "tokens without this claim.")},
        {u"jti"_s, QT_TRANSLATE_NOOP("ClaimWording", "Its own id.")},
        {u"v"_s, QT_TRANSLATE_NOOP("ClaimWording", "The version of the session token's form.")},
        {u"org_id"_s, QT_TRANSLATE_NOOP("ClaimWording", "The organization it acts in.")},
        {u"org_slug"_s, QT_TRANSLATE_NOOP("ClaimWording", "The organization's short name.")},
        {u"org_role"_s, QT_TRANSLATE_NOOP("ClaimWording", "The person's role in the organization.")},
    };
    if (const char *words = others.value(name))
        return Words::tr(words);
    return Words::tr("Not one of Clerk's own: a template or the instance adds it.");
}

QString headerMeaning(const token::Jwt &jwt, const QString &name)
{
    if (name == "alg"_L1)
        return jwt.alg.startsWith("RS"_L1)
            ? Words::tr("How it is signed.")
            : Words::tr("How it is signed. Clerk signs session tokens with RS256.");
    if (name == "kid"_L1)
        return Words::tr("The key it is signed with. At Clerk this is the instance's id.");
    if (name == "typ"_L1)
        return Words::tr("What kind of thing it is.");
    if (name == "cat"_L1)
        return Words::tr("Clerk's own mark for the kind of token.");
    return Words::tr("Part of the header.");
}

} // namespace

QList<models::ClaimRow> explained(const token::Jwt &jwt, Instant now)
{
    static const QStringList first {u"act"_s, u"sub"_s, u"sid"_s, u"exp"_s, u"iat"_s, u"nbf"_s, u"iss"_s,
        u"azp"_s, u"aud"_s, u"sts"_s, u"fva"_s, u"o"_s, u"org_id"_s, u"org_slug"_s, u"org_role"_s,
        u"org_permissions"_s, u"pla"_s, u"fea"_s, u"v"_s, u"jti"_s};
    QStringList names = jwt.payload.keys();
    std::ranges::stable_sort(names, [](const QString &a, const QString &b) {
        const auto place = [](const QString &name) { return static_cast<quint64>(first.indexOf(name)); };
        return place(a) < place(b);
    });
    constexpr qsizetype most = 100;
    constexpr qsizetype longestMeaning = 1500;
    QList<models::ClaimRow> rows;
    const QStringList shown = names.mid(0, most);
    for (const QString &name : shown)
        rows.append({name, valueText(jwt.payload.value(name)),
            shortened(meaningOf(jwt, name, now), longestMeaning), name == "act"_L1});
    if (names.size() > most)
        rows.append({u"…"_s, {},
            Words::tr("%n more: see the tab Claims.", nullptr, static_cast<int>(names.size() - most)),
            false});
    const QStringList header = jwt.header.keys().mid(0, most);
    for (const QString &name : header)
        rows.append({Words::tr("%1 (header)").arg(name), valueText(jwt.header.value(name)),
            headerMeaning(jwt, name), false});
    return rows;
}

QString kindWords(token::Kind kind)
{
    switch (kind) {
    case token::Kind::SessionV2:
        return Words::tr("Session token, version 2");
    case token::Kind::SessionV1:
        return Words::tr("Session token, version 1");
    case token::Kind::Template:
        return Words::tr("Token from a JWT template");
    case token::Kind::Machine:
        return Words::tr("Machine token");
    case token::Kind::OAuthAccess:
        return Words::tr("OAuth access token");
    case token::Kind::Foreign:
        return Words::tr("Not a Clerk session token");
    case token::Kind::Unknown:
        break;
    }
    return Words::tr("Token of an unknown kind");
}

QString wordingOf(token::Mistaken mistaken)
{
    switch (mistaken) {
    case token::Mistaken::SecretKey:
        return Words::tr(
            "This is a secret key, not a token. It opens the whole instance: whoever sent it to you "
            "should replace it.");
    case token::Mistaken::PublishableKey:
        return Words::tr("This is a publishable key, not a token. It is no secret.");
    case token::Mistaken::ApiKey:
        return Words::tr("This is an API key, not a token with claims. Only Clerk can tell about it.");
    case token::Mistaken::MachineToken:
        return Words::tr("This is a machine token without claims. Only Clerk can tell about it.");
    case token::Mistaken::OAuthToken:
        return Words::tr("This is an OAuth token without claims. Only Clerk can tell about it.");
    case token::Mistaken::Id:
        return Words::tr("This is an id, not a token. Enter it in the search box.");
    case token::Mistaken::PublicKey:
        break;
    }
    return Words::tr("This is a key or other JSON, not a token.");
}

QString wordingOf(token::KeysError error)
{
    switch (error) {
    case token::KeysError::TooLarge:
    case token::KeysError::TooMany:
        return Words::tr("That is more than any set of keys.");
    case token::KeysError::Secret:
        return Words::tr(
            "That was a private key or a shared secret. It is forgotten here; whoever sent it to you should "
            "replace it. To check a signature the public key is enough.");
    case token::KeysError::Unreadable:
        return Words::tr("That is neither PEM nor a JWKS, or part of it is missing.");
    case token::KeysError::SameId:
        return Words::tr("Two of the keys have the same id, so that it cannot be told which is meant.");
    case token::KeysError::Empty:
        break;
    }
    return Words::tr("There is no key in it.");
}

} // namespace frontdesk::ui
