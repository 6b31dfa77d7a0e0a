// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonobject.h"

#include "api/jsonrows.h"

#include <QJsonDocument>

#include <cmath>
#include <string>

namespace frontdesk::api {

using namespace simdjson;

namespace {

QByteArrayView withoutByteOrderMark(QByteArrayView body)
{
    return body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
}

Failure notJson(error_code error)
{
    return Failure::malformed(QString::fromLatin1(error_message(error)));
}

dom::parser &parserOfLists()
{
    // One for each thread: its buffers are what makes it quick.
    static thread_local dom::parser instance;
    return instance;
}

simdjson_result<dom::element> parse(QByteArrayView json, dom::parser &with)
{
    if (json.isEmpty())
        return EMPTY; // the parser copies from the null pointer then
    return with.parse(json.data(), static_cast<size_t>(json.size()));
}

//! Parses all of \a json, which is rewritten where it holds integers that are too long for the parser.
simdjson_result<dom::element> parseWhole(QByteArray &json, dom::parser &with)
{
    const auto document = parse(json, with);
    if (document.error() != NUMBER_ERROR)
        return document;
    json = withLongIntegersAsDoubles(json);
    return parse(json, with);
}

} // namespace

std::optional<QString> JsonMember::string() const
{
    const auto value = utf8();
    return value ? std::optional(QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size())))
                 : std::nullopt;
}

std::optional<std::string_view> JsonMember::utf8() const
{
    std::string_view value;
    return m_value.get(value) == SUCCESS ? std::optional(value) : std::nullopt;
}

bool JsonMember::flag() const
{
    bool value = false;
    return m_value.get(value) == SUCCESS && value;
}

std::optional<qint64> JsonMember::integer() const
{
    int64_t whole = 0;
    if (m_value.get(whole) == SUCCESS)
        return whole;
    double number = 0;
    constexpr double exact = 9007199254740992.0; // beyond 2^53 doubles skip whole numbers
    if (m_value.get(number) == SUCCESS && std::abs(number) <= exact && std::trunc(number) == number)
        return static_cast<qint64>(number);
    return std::nullopt;
}

std::optional<Instant> JsonMember::time(bool &doubtful) const
{
    const auto number = integer();
    if (!number || *number <= 0)
        return std::nullopt;
    constexpr qint64 earliestMilliseconds = 100'000'000'000; // March 1973; as seconds the year 5138
    constexpr qint64 latestMilliseconds = 253'402'300'799'999; // the end of the year 9999
    if (*number > latestMilliseconds)
        return std::nullopt;
    if (*number < earliestMilliseconds) {
        doubtful = true;
        return Instant(std::chrono::seconds(*number));
    }
    return Instant(std::chrono::milliseconds(*number));
}

std::optional<JsonObject> JsonMember::object() const
{
    dom::object value;
    if (m_value.get(value) != SUCCESS)
        return std::nullopt;
    return JsonObject(value);
}

bool JsonMember::isArray() const
{
    dom::array values;
    return m_value.get(values) == SUCCESS;
}

QList<JsonObject> JsonMember::objects() const
{
    QList<JsonObject> result;
    dom::array values;
    if (m_value.get(values) != SUCCESS)
        return result;
    for (const dom::element element : values) {
        dom::object value;
        if (element.get(value) == SUCCESS)
            result.append(JsonObject(value));
    }
    return result;
}

QJsonObject JsonMember::freeForm() const
{
    dom::object value;
    if (m_value.get(value) != SUCCESS)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(minify(value))).object();
}

std::optional<Failure> readObject(const QByteArray &body, const std::function<void(const JsonObject &)> &read)
{
    QByteArray json = withWholeSurrogates(withoutByteOrderMark(body));
    // Its own: the answer may be a token, and what keeps its buffers would keep a copy.
    dom::parser parser;
    dom::object object;
    if (const error_code error = parseWhole(json, parser).get(object); error != SUCCESS)
        return notJson(error);
    read(JsonObject(object));
    return std::nullopt;
}

std::optional<Failure> readList(const QByteArray &body,
    const std::function<void(const std::optional<JsonObject> &)> &row, std::optional<qint64> &total)
{
    QByteArray json = withWholeSurrogates(withoutByteOrderMark(body));
    const auto readRow = [&row](const simdjson_result<dom::element> &element) {
        dom::object object;
        row(element.get(object) == SUCCESS ? std::optional(JsonObject(object)) : std::nullopt);
    };

    dom::parser &parser = parserOfLists();
    const auto whole = parseWhole(json, parser);
    if (whole.error() != SUCCESS) {
        const auto rows = splitRows(json, total);
        if (!rows)
            return notJson(whole.error());
        for (const QByteArrayView text : *rows)
            readRow(parse(text, parser));
        return std::nullopt;
    }
    dom::array rows;
    dom::object envelope;
    if (whole.get(envelope) == SUCCESS) {
        total = JsonMember(envelope.at_key("total_count")).integer();
        if (envelope.at_key("data").get(rows) != SUCCESS)
            return Failure::malformed(QStringLiteral("no data array"));
    } else if (whole.get(rows) != SUCCESS) {
        return Failure::malformed(QStringLiteral("neither an array nor an object"));
    }
    for (const dom::element element : rows)
        readRow(simdjson_result<dom::element>(dom::element(element)));
    return std::nullopt;
}

} // namespace frontdesk::api
