// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/jsondrawing.h"

#include "presenter/looks.h"
#include "presenter/pseudonyms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = QSet<QByteArrayView>;

//! What says nothing of anybody, or has to stay what it is.
bool stays(QByteArrayView key)
{
    static const Keys keys {"object", "status", "jwt", "token", "code", "clerk_trace_id", "browser_name",
        "browser_version", "device_type", "city", "country", "user_agent", "role", "permissions", "strategy",
        "locale", "param_name", "alg", "typ", "kid", "cat", "crit", "iss", "azp", "aud", "sts", "jti",
        "sort"};
    return keys.contains(key);
}

//! Objects that tell of the instance, not of people.
bool isOfTheInstance(QByteArrayView kind)
{
    return kind == "jwt_template" || kind == "instance" || kind == "instance_settings";
}

bool isMetadata(QByteArrayView key)
{
    return key.endsWith("metadata");
}

bool isPicture(QByteArrayView key)
{
    static const Keys keys {"avatar_url", "picture", "logo_url", "avatar", "logo"};
    return key.endsWith("image_url") || keys.contains(key);
}

//! What somebody signs in with.
bool isLogin(QByteArrayView key)
{
    return key.startsWith("email") || key == "identifier" || key == "username" || key == "preferred_username";
}

bool isId(QByteArrayView key)
{
    return key == "id" || key == "sub" || key == "sid" || key.endsWith("_id") || key.endsWith("_ids");
}

//! Members are called by words of Clerk's, but a token's claims may be called by anything.
bool namesSomebody(const QString &key)
{
    const auto isNoWord = [](QChar c) { return c == u'@' || c.isDigit() || c.isUpper(); };
    if (std::ranges::none_of(key, isNoWord))
        return false;
    const QRegularExpressionMatch match = tokens().match(key);
    return looksLikeId(key) || match.hasCaptured(u"email"_s) || match.hasCaptured(u"phone"_s)
        || match.hasCaptured(u"ip"_s) || match.hasCaptured(u"ip4"_s);
}

const auto masked = u"•••"_s;

} // namespace

JsonDrawing::JsonDrawing(Pseudonyms &pseudonyms, const QByteArray &json, const JsonTape &tape)
    : m_pseudonyms(pseudonyms)
    , m_json(json)
    , m_tape(tape)
{
}

QByteArray JsonDrawing::drawn()
{
    value(0, {});
    QByteArray out;
    out.reserve(m_json.size() + m_json.size() / 8);
    qsizetype copied = 0;
    for (const auto &[at, text] : m_drawn) {
        const JsonNode &node = m_tape[at];
        out += QByteArrayView(m_json).sliced(copied, node.begin - copied);
        out += quoted(text ? *text : m_pseudonyms.drawOverText(stringAt(m_json, node)));
        copied = node.end;
    }
    return out + m_json.sliced(copied);
}

void JsonDrawing::value(size_t at, const Place &place)
{
    const JsonNode &node = m_tape[at];
    switch (node.kind) {
    case JsonNode::Kind::Object:
        return object(at, place);
    case JsonNode::Kind::Array:
        for (size_t item = at + 1; item < node.next; item = m_tape[item].next)
            value(item, place);
        return;
    case JsonNode::Kind::String:
        return string(at, place);
    case JsonNode::Kind::Other:
        if (place.isMetadata && isNumber(at))
            m_drawn.emplace_back(at, masked);
        return;
    }
}

void JsonDrawing::object(size_t at, const Place &place)
{
    Place inside = place;
    inside.holder = place.key;
    inside.kind = {};
    inside.owner = ownerOf(at, place);
    bool isKeySet = false; // JWKS
    for (size_t key = at + 1; key < m_tape[at].next; key = m_tape[key + 1].next) {
        const JsonNode &held = m_tape[key + 1];
        if (raw(key) == "object" && held.kind == JsonNode::Kind::String)
            inside.kind = raw(key + 1);
        isKeySet |= at == 0 && raw(key) == "keys" && held.kind == JsonNode::Kind::Array;
    }
    if (isOfTheInstance(inside.kind) || (isKeySet && inside.kind.isEmpty()))
        return;
    for (size_t key = at + 1; key < m_tape[at].next; key = m_tape[key + 1].next) {
        inside.key = raw(key);
        inside.isMetadata = place.isMetadata || isMetadata(inside.key);
        if (place.isMetadata || namesSomebody(stringAt(m_json, m_tape[key])))
            m_drawn.emplace_back(key, std::nullopt);
        value(key + 1, inside);
    }
}

QString JsonDrawing::ownerOf(size_t object, const Place &place)
{
    const QMutexLocker locker(&m_pseudonyms.m_lock);
    QStringList names;
    using Part = Pseudonyms::Part;
    const std::pair<QByteArrayView, Part> parts[] {{"first_name", Part::First}, {"given_name", Part::First},
        {"last_name", Part::Last}, {"family_name", Part::Last}};
    for (const auto &[name, part] : parts) {
        for (size_t key = object + 1; key < m_tape[object].next; key = m_tape[key + 1].next) {
            if (raw(key) == name && m_tape[key + 1].kind == JsonNode::Kind::String)
                names << m_pseudonyms.namePart(stringAt(m_json, m_tape[key + 1]), part);
        }
    }
    names.removeAll(QString());
    return names.isEmpty() ? place.owner : names.join(u' ');
}

void JsonDrawing::string(size_t at, const Place &place)
{
    const QString real = stringAt(m_json, m_tape[at]);
    if (!real.isEmpty() && (place.isMetadata || !stays(place.key)))
        m_drawn.emplace_back(at, pseudonym(real, place));
}

std::optional<QString> JsonDrawing::pseudonym(const QString &real, const Place &place)
{
    const QMutexLocker locker(&m_pseudonyms.m_lock);
    using Part = Pseudonyms::Part;
    const QByteArrayView key = place.key;
    if (place.isMetadata)
        return masked;
    if (isPicture(key))
        return QString();
    const bool isCompany = place.kind == "organization" || place.holder == "organization";
    if (isCompany && key == "name")
        return m_pseudonyms.company(real);
    if ((isCompany && key == "slug") || key == "slg" || key == "org_slug")
        return m_pseudonyms.slug(real);
    if (key == "first_name" || key == "given_name")
        return m_pseudonyms.namePart(real, Part::First);
    if (key == "last_name" || key == "family_name")
        return m_pseudonyms.namePart(real, Part::Last);
    const bool isRight = place.kind == "role" || place.kind == "permission";
    if (key == "full_name" || (key == "name" && !isRight))
        return m_pseudonyms.fullName(real);
    if (key == "external_id" || key == "web3_wallet")
        return m_pseudonyms.externalId(real);
    // An id is told by its shape: "email_address_id".
    if (isLogin(key) && (real.contains(u'@') || !isId(key)))
        return login(real, place.owner);
    if (key == "phone" || key == "phone_number" || key == "phone_numbers")
        return m_pseudonyms.phone(real);
    return isId(key) ? std::optional(m_pseudonyms.id(real)) : std::nullopt;
}

bool JsonDrawing::isNumber(size_t at) const
{
    const char first = m_json[m_tape[at].begin];
    return first == '-' || (first >= '0' && first <= '9');
}

QString JsonDrawing::login(const QString &real, const QString &owner)
{
    if (real.contains(u'@'))
        return m_pseudonyms.email(real, owner);
    return real.startsWith(u'+') ? m_pseudonyms.phone(real) : m_pseudonyms.username(real, owner);
}

QByteArrayView JsonDrawing::raw(size_t at) const
{
    const JsonNode &node = m_tape[at];
    return QByteArrayView(m_json).sliced(node.begin + 1, node.end - node.begin - 2);
}

} // namespace frontdesk::presenter
