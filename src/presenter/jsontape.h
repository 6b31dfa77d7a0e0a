// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace frontdesk::presenter {

//! A value, or the name of a member, by where it stands in a JSON text.
struct JsonNode {
    enum class Kind { Object, Array, String, Other };

    Kind kind = Kind::Other;
    qsizetype begin = 0;
    qsizetype end = 0;
    size_t next = 0; //!< The node behind this one and all in it.
};

/*! What a JSON text is made of, in the order it stands there; a member's name comes before its value. Knows
    where everything is, so that some of it can be replaced and all else stays to the byte. */
using JsonTape = std::vector<JsonNode>;

//! Nothing for what is no JSON, or nested deeper than a thousand times.
[[nodiscard]] std::optional<JsonTape> tapeOf(const QByteArray &json);

//! What the string \a node of \a json says.
[[nodiscard]] QString stringAt(const QByteArray &json, const JsonNode &node);
//! \a text as a JSON string, with its quotes.
[[nodiscard]] QByteArray quoted(const QString &text);

} // namespace frontdesk::presenter
