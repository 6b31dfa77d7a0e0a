// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <string_view>

#include <simdjson.h>

namespace frontdesk::api {

class JsonObject;

/*! A member of an object, read tolerantly: null is the same as missing, and so is a value of another type
   than the one asked for, so that what is required says so and the rest stays readable. */
class JsonMember final {
public:
    JsonMember() = default;
    JsonMember(simdjson::simdjson_result<simdjson::dom::element> value)
        : m_value(value)
    {
    }

    [[nodiscard]] std::optional<QString> string() const;
    //! The string, or an empty one.
    [[nodiscard]] QString text() const { return string().value_or(QString()); }
    //! The string as it came; valid while the answer is being read.
    [[nodiscard]] std::optional<std::string_view> utf8() const;
    [[nodiscard]] bool flag() const;
    //! A whole number, also when it is written like 1767261600000.0.
    [[nodiscard]] std::optional<qint64> integer() const;
    //! A time in milliseconds since the epoch, before the year 10000; \a doubtful becomes true where it came
    //! in seconds.
    [[nodiscard]] std::optional<Instant> time(bool &doubtful) const;
    [[nodiscard]] std::optional<JsonObject> object() const;
    [[nodiscard]] bool isArray() const;
    //! The objects in an array; other elements are left out. Empty when there is no array.
    [[nodiscard]] QList<JsonObject> objects() const;
    //! A free-form object, whole.
    [[nodiscard]] QJsonObject freeForm() const;

private:
    simdjson::simdjson_result<simdjson::dom::element> m_value {simdjson::NO_SUCH_FIELD};
};

//! One JSON object of an answer. Unknown members are ignored; of one that comes twice the first counts.
class JsonObject final {
public:
    explicit JsonObject(simdjson::dom::object object)
        : m_object(object)
    {
    }

    [[nodiscard]] JsonMember operator[](const char *name) const { return m_object.at_key(name); }

    //! Those called \a names, found in one pass: quickest where they come in that order.
    template <size_t count>
    [[nodiscard]] std::array<JsonMember, count> members(
        const std::array<std::string_view, count> &names) const
    {
        std::array<JsonMember, count> found;
        std::bitset<count> isFound;
        size_t next = 0;
        for (const simdjson::dom::key_value_pair field : m_object) {
            for (size_t tried = 0; tried < count; ++tried) {
                const size_t at = (next + tried) % count;
                if (names[at] != field.key)
                    continue;
                if (!isFound[at])
                    found[at] = simdjson::simdjson_result<simdjson::dom::element>(
                        simdjson::dom::element(field.value));
                isFound.set(at);
                next = at + 1;
                break;
            }
        }
        return found;
    }

private:
    simdjson::dom::object m_object;
};

/*! Calls \a read with the object that \a body holds. Fails with Fault::Malformed where it holds none.
    Marks of byte order are skipped, broken surrogates in strings are read as replacement characters, and
   whole numbers of any length are numbers. */
[[nodiscard]] std::optional<Failure> readObject(
    const QByteArray &body, const std::function<void(const JsonObject &)> &read);

/*! Calls \a row for each element of a list in either of Clerk's shapes, a bare array or `{data,
   total_count}`.

    An element that is no object is given as nullopt. A list that cannot be parsed as a whole is read row by
    row, so that one spoilt row does not take the others along. \a total is set when the answer said it.
*/
[[nodiscard]] std::optional<Failure> readList(const QByteArray &body,
    const std::function<void(const std::optional<JsonObject> &)> &row, std::optional<qint64> &total);

} // namespace frontdesk::api
