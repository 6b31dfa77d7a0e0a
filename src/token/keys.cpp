// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/keys.h"

#include "core/secret.h"
#include "token/pemkeys.h"
#include "token/strictjson.h"

#include <QJsonArray>
#include <QSet>

#include <simdjson.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

using Fault = std::optional<KeysError>;
using Keys = tl::expected<api::Jwks, KeysError>;
namespace ondemand = simdjson::ondemand;

//! What only a private key or a shared secret has (RFC 7518, section 6).
bool isSecretMember(std::string_view name)
{
    constexpr std::array<std::string_view, 8> names {"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

Fault faultInNames(ondemand::value value, int depth);

Fault faultInNames(ondemand::object object, int depth)
{
    for (auto member : object) {
        ondemand::field field;
        std::string_view name;
        if (std::move(member).get(field) || field.unescaped_key().get(name))
            return KeysError::Unreadable;
        if (isSecretMember(name))
            return KeysError::Secret;
        if (const Fault fault = faultInNames(field.value(), depth + 1))
            return fault;
    }
    return std::nullopt;
}

Fault faultInNames(ondemand::array array, int depth)
{
    for (auto element : array) {
        ondemand::value value;
        if (element.get(value))
            return KeysError::Unreadable;
        if (const Fault fault = faultInNames(value, depth + 1))
            return fault;
    }
    return std::nullopt;
}

Fault faultInNames(ondemand::value value, int depth)
{
    if (depth > maximumTokenDepth)
        return KeysError::Unreadable;
    ondemand::object object;
    if (!value.get_object().get(object))
        return faultInNames(object, depth);
    ondemand::array array;
    return value.get_array().get(array) ? std::nullopt : faultInNames(array, depth);
}

//! Reads names only, so that of a secret nothing is copied but the whole text, which is wiped again.
Fault faultInNames(const QByteArray &json)
{
    QByteArray copy;
    copy.reserve(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    copy.append(json);
    const auto capacity = static_cast<std::size_t>(copy.capacity());
    const Secret padded(std::move(copy));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    const QByteArray &text = padded.reveal();
    if (parser.iterate(text.constData(), static_cast<std::size_t>(text.size()), capacity).get(document)
        || document.get_object().get(object))
        return KeysError::Unreadable;
    return faultInNames(object, 1);
}

bool isTextIfThere(const QJsonValue &value)
{
    return value.isUndefined() || value.isString();
}

std::optional<api::Jwk> keyIn(const QJsonObject &jwk)
{
    const QJsonValue kid = jwk.value("kid"_L1);
    const QJsonValue alg = jwk.value("alg"_L1);
    const QJsonValue use = jwk.value("use"_L1);
    if (!isTextIfThere(kid) || !isTextIfThere(alg) || !isTextIfThere(use))
        return std::nullopt;
    api::Jwk key {kid.toString(), jwk.value("kty"_L1).toString(), alg.toString(), use.toString(),
        jwk.value("n"_L1).toString().toUtf8(), jwk.value("e"_L1).toString().toUtf8()};
    key.isForAnyKid = key.kid.isEmpty();
    if (key.kty.isEmpty() || (key.kty == "RSA"_L1 && (key.n.isEmpty() || key.e.isEmpty())))
        return std::nullopt;
    return key;
}

Keys keysInSet(const QJsonValue &set)
{
    if (!set.isArray())
        return tl::unexpected(KeysError::Unreadable);
    const QJsonArray entries = set.toArray();
    if (entries.isEmpty())
        return tl::unexpected(KeysError::Empty);
    if (entries.size() > maximumKeys)
        return tl::unexpected(KeysError::TooMany);
    api::Jwks keys;
    QSet<QString> ids;
    for (const auto &entry : entries) {
        const std::optional<api::Jwk> key = keyIn(entry.toObject());
        if (!key)
            return tl::unexpected(KeysError::Unreadable);
        if (!key->kid.isEmpty() && ids.contains(key->kid))
            return tl::unexpected(KeysError::SameId);
        ids.insert(key->kid);
        keys.append(*key);
    }
    return keys;
}

Keys keysInJson(const QByteArray &json)
{
    if (const Fault fault = faultInNames(json))
        return tl::unexpected(*fault);
    const auto object = parseObject(json);
    if (!object)
        return tl::unexpected(KeysError::Unreadable);
    return keysInSet(object->contains("keys"_L1) ? object->value("keys"_L1) : QJsonArray {*object});
}

} // namespace

Keys keysIn(const QByteArray &pasted)
{
    if (pasted.size() > maximumKeysSize)
        return tl::unexpected(KeysError::TooLarge);
    const QByteArrayView text = QByteArrayView(pasted).trimmed();
    if (text.isEmpty())
        return tl::unexpected(KeysError::Empty);
    // Of every kind and in whatever state: PKCS #1, PKCS #8, encrypted, EC, OpenSSH.
    if (pasted.contains("PRIVATE KEY") || text.startsWith("sk_"))
        return tl::unexpected(KeysError::Secret);
    if (text.startsWith('{'))
        return keysInJson(pasted);
    if (!pasted.contains("-----BEGIN "))
        return tl::unexpected(KeysError::Unreadable);
    // As keys stand in a file of environment variables.
    return keysInPem(QByteArray(pasted).replace("\\n", "\n"));
}

} // namespace frontdesk::token
