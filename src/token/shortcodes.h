// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace frontdesk::token {

//! Where a shortcode stands in a text, its braces included. In UTF-16 code units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &a, const Span &b) = default;
};

//! Every `{{…}}` in \a text, from left to right.
[[nodiscard]] QList<Span> shortcodesIn(QStringView text);

//! What shortcodes are resolved against.
struct ShortcodeFacts {
    QJsonObject known; //!< Objects in one another, as the dots go: {"user": {"id": …}}.
    //! Dotted paths, e.g. "org": what is there or below it and not in `known` may be anything.
    QStringList unknown;
};

/*! What a token made of a template holds for \a claim, through objects and arrays; nullopt: that depends on
    something that is not known.

    As Clerk documents it: a text that is one shortcode takes the type of its value, a shortcode within a
    longer text becomes text, null as "null". What cannot be resolved is null. `a || b || 'c'` is the first
    that is neither null nor false, else the last; texts in single quotes, numbers, true and false stand for
    themselves. Names of members are left as they are.
*/
[[nodiscard]] std::optional<QJsonValue> resolved(const QJsonValue &claim, const ShortcodeFacts &facts);

} // namespace frontdesk::token
