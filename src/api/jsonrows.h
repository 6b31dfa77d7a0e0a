// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace frontdesk::api {

/*! \a json with \u escapes of lone surrogates replaced by that of U+FFFD.

    JSON allows them, UTF-8 does not, and a parser refuses the whole answer for one of them in one name.
*/
[[nodiscard]] QByteArray withWholeSurrogates(QByteArrayView json);

//! \a json with whole numbers of 19 digits and more written as doubles: simdjson refuses those beyond 64
//! bits.
[[nodiscard]] QByteArray withLongIntegersAsDoubles(QByteArrayView json);

/*! The texts of the elements of a list, in either of Clerk's shapes, found by brackets and quotes alone: for
    an answer that does not parse as a whole. nullopt when not even that works, e.g. when it was cut short. */
[[nodiscard]] std::optional<QList<QByteArrayView>> splitRows(
    QByteArrayView json, std::optional<qint64> &total);

} // namespace frontdesk::api
