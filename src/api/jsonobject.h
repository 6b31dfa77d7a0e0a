// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

#include <simdjson.h>

namespace frontdesk::api {

/*! One JSON object of an answer, read tolerantly and out loud.

    Unknown members are ignored; null is the same as missing; of a member that comes twice the first counts. A
    member of the wrong type counts as missing, so that what is required says so and the rest stays readable.
*/
class JsonObject final {
public:
    explicit JsonObject(simdjson::dom::object object)
        : m_object(object)
    {
    }

    [[nodiscard]] std::optional<QString> string(const char *name) const;
    //! The string, or an empty one.
    [[nodiscard]] QString text(const char *name) const { return string(name).value_or(QString()); }
    //! The same for a text that is likely to come again soon, in another object: then both share their
    //! memory. Not for secrets, which would be remembered.
    [[nodiscard]] QString commonText(const char *name) const;
    [[nodiscard]] bool flag(const char *name) const;
    //! A whole number, also when it is written like 1767261600000.0.
    [[nodiscard]] std::optional<qint64> integer(const char *name) const;
    //! A time in milliseconds since the epoch, before the year 10000; \a doubtful becomes true where it came
    //! in seconds.
    [[nodiscard]] std::optional<Instant> time(const char *name, bool &doubtful) const;
    [[nodiscard]] std::optional<JsonObject> object(const char *name) const;
    [[nodiscard]] bool holdsArray(const char *name) const;
    //! The objects in an array; other elements are left out. Empty when there is no array.
    [[nodiscard]] QList<JsonObject> objects(const char *name) const;
    //! A free-form object, whole.
    [[nodiscard]] QJsonObject freeForm(const char *name) const;

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
