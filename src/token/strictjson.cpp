// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/strictjson.h"

#include <QJsonDocument>

#include <simdjson.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace frontdesk::token {

namespace {

using Fault = std::optional<DecodeError>;
using simdjson::ondemand::json_type;

Fault faultIn(simdjson::ondemand::value value, int depth);

Fault faultIn(simdjson::ondemand::array array, int depth)
{
    for (auto element : array) {
        simdjson::ondemand::value value;
        if (element.get(value))
            return DecodeError::NotJson;
        if (const Fault fault = faultIn(value, depth + 1))
            return fault;
    }
    return std::nullopt;
}

Fault faultIn(simdjson::ondemand::object object, int depth)
{
    std::vector<std::string_view> names;
    for (auto member : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(member).get(field) || field.unescaped_key().get(name))
            return DecodeError::NotJson;
        names.push_back(name);
        if (const Fault fault = faultIn(field.value(), depth + 1))
            return fault;
    }
    std::sort(names.begin(), names.end());
    if (std::adjacent_find(names.begin(), names.end()) != names.end())
        return DecodeError::DuplicateMember;
    return std::nullopt;
}

template <typename Scalar>
Fault faultUnless(const simdjson::simdjson_result<Scalar> &read)
{
    return read.error() ? Fault(DecodeError::NotJson) : std::nullopt;
}

// simdjson judges only what is visited, so everything is.
Fault faultIn(simdjson::ondemand::value value, int depth)
{
    if (depth > maximumTokenDepth)
        return DecodeError::TooDeep;
    json_type type {};
    if (value.type().get(type))
        return DecodeError::NotJson;
    switch (type) {
    case json_type::object: {
        simdjson::ondemand::object object;
        return value.get_object().get(object) ? DecodeError::NotJson : faultIn(object, depth);
    }
    case json_type::array: {
        simdjson::ondemand::array array;
        return value.get_array().get(array) ? DecodeError::NotJson : faultIn(array, depth);
    }
    case json_type::string:
        return faultUnless(value.get_string());
    case json_type::number:
        return faultUnless(value.get_double());
    case json_type::boolean:
        return faultUnless(value.get_bool());
    case json_type::null:
        return faultUnless(value.is_null());
    }
    return DecodeError::NotJson;
}

Fault faultIn(const QByteArray &json)
{
    // Newer versions of simdjson skip it, as QJsonDocument does.
    if (json.startsWith("\xEF\xBB\xBF"))
        return DecodeError::NotJson;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    json_type type {};
    if (parser.iterate(padded).get(document) || document.type().get(type))
        return DecodeError::NotJson;
    if (type != json_type::object)
        return DecodeError::NotAnObject;
    simdjson::ondemand::object object;
    if (document.get_object().get(object))
        return DecodeError::NotJson;
    return faultIn(object, 1);
}

} // namespace

tl::expected<QJsonObject, DecodeError> parseObject(const QByteArray &json)
{
    // QJsonDocument takes the last of two members silently and forgives a byte order mark and raw control
    // characters; simdjson does not see what follows the object. Only what both take is taken.
    if (const Fault fault = faultIn(json))
        return tl::unexpected(*fault);
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(DecodeError::NotJson);
    return document.object();
}

} // namespace frontdesk::token
