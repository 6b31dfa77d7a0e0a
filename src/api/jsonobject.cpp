// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonobject.h"

#include "api/jsonrows.h"

#include <QJsonDocument>

#include <array>
#include <cmath>
#include <string>

namespace frontdesk::api {

using namespace simdjson;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Texts that were met, by what is easily seen of them: making a QString takes longer than all the rest of
//! decoding a member.
class Acquaintances final {
public:
    QString text(std::string_view utf8)
    {
        if (utf8.empty() || utf8.size() > longest)
            return toQString(utf8);
        const auto at = [&utf8](size_t i) { return static_cast<quint8>(utf8[i]); };
        const size_t place = utf8.size() * 31U + at(0) + at(utf8.size() / 2) * 7U + at(utf8.size() - 1) * 13U;
        Known &known = m_known[place % m_known.size()];
        if (known.utf8 != utf8) {
            known.utf8 = utf8;
            known.text = toQString(utf8);
        }
        return known.text;
    }

private:
    static constexpr size_t longest = 64;
    struct Known {
        std::string utf8;
        QString text;
    };
    std::array<Known, 256> m_known;
};

QByteArrayView withoutByteOrderMark(QByteArrayView body)
{
    return body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
}

Failure notJson(error_code error)
{
    return Failure::malformed(QString::fromLatin1(error_message(error)));
}

dom::parser &parser()
{
    // One for each thread: its buffers are what makes it quick.
    static thread_local dom::parser instance;
    return instance;
}

simdjson_result<dom::element> parse(QByteArrayView json)
{
    if (json.isEmpty())
        return EMPTY; // the parser copies from the null pointer then
    return parser().parse(json.data(), static_cast<size_t>(json.size()));
}

//! Parses all of \a json, which is rewritten where it holds integers that are too long for the parser.
simdjson_result<dom::element> parseWhole(QByteArray &json)
{
    const auto document = parse(json);
    if (document.error() != NUMBER_ERROR)
        return document;
    json = withLongIntegersAsDoubles(json);
    return parse(json);
}

} // namespace

std::optional<QString> JsonObject::string(const char *name) const
{
    std::string_view value;
    if (m_object.at_key(name).get(value) != SUCCESS)
        return std::nullopt;
    return toQString(value);
}

QString JsonObject::commonText(const char *name) const
{
    static thread_local Acquaintances acquaintances;
    std::string_view value;
    return m_object.at_key(name).get(value) == SUCCESS ? acquaintances.text(value) : QString();
}

bool JsonObject::flag(const char *name) const
{
    bool value = false;
    return m_object.at_key(name).get(value) == SUCCESS && value;
}

std::optional<qint64> JsonObject::integer(const char *name) const
{
    const auto member = m_object.at_key(name);
    int64_t whole = 0;
    if (member.get(whole) == SUCCESS)
        return whole;
    double number = 0;
    constexpr double exact = 9007199254740992.0; // beyond 2^53 doubles skip whole numbers
    if (member.get(number) == SUCCESS && std::abs(number) <= exact && std::trunc(number) == number)
        return static_cast<qint64>(number);
    return std::nullopt;
}

std::optional<Instant> JsonObject::time(const char *name, bool &doubtful) const
{
    const auto number = integer(name);
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

std::optional<JsonObject> JsonObject::object(const char *name) const
{
    dom::object value;
    if (m_object.at_key(name).get(value) != SUCCESS)
        return std::nullopt;
    return JsonObject(value);
}

bool JsonObject::holdsArray(const char *name) const
{
    dom::array values;
    return m_object.at_key(name).get(values) == SUCCESS;
}

QList<JsonObject> JsonObject::objects(const char *name) const
{
    QList<JsonObject> result;
    dom::array values;
    if (m_object.at_key(name).get(values) != SUCCESS)
        return result;
    for (const dom::element element : values) {
        dom::object value;
        if (element.get(value) == SUCCESS)
            result.append(JsonObject(value));
    }
    return result;
}

QJsonObject JsonObject::freeForm(const char *name) const
{
    dom::object value;
    if (m_object.at_key(name).get(value) != SUCCESS)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(minify(value))).object();
}

std::optional<Failure> readObject(const QByteArray &body, const std::function<void(const JsonObject &)> &read)
{
    QByteArray json = withWholeSurrogates(withoutByteOrderMark(body));
    dom::object object;
    if (const error_code error = parseWhole(json).get(object); error != SUCCESS)
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

    const auto whole = parseWhole(json);
    if (whole.error() != SUCCESS) {
        const auto rows = splitRows(json, total);
        if (!rows)
            return notJson(whole.error());
        for (const QByteArrayView text : *rows)
            readRow(parse(text));
        return std::nullopt;
    }
    dom::array rows;
    dom::object envelope;
    if (whole.get(envelope) == SUCCESS) {
        total = JsonObject(envelope).integer("total_count");
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
