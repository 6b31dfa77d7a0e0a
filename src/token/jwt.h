// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace frontdesk::token {

//! Why a text is no JWT. The first fault found counts; parts are read from left to right.
enum class DecodeError {
    Empty, //!< Nothing but spaces, or "Bearer" alone.
    TooLarge, //!< Over maximumTokenSize.
    NotThreeParts, //!< Not exactly two dots.
    BadBase64, //!< Padding, spaces inside, a foreign character, or a last character with stray bits.
    NotJson, //!< Header or claims: not UTF-8, a byte order mark, or broken JSON.
    NotAnObject, //!< Header or claims: JSON, but not an object.
    DuplicateMember, //!< A member stands twice in one object, so that readers may disagree.
    TooDeep, //!< Nested deeper than maximumTokenDepth.
};

//! In bytes. A browser's cookie ends at 4 KB; this is for what templates make of long metadata.
constexpr qsizetype maximumTokenSize = 65536;
//! Objects and arrays inside one another, the outermost counted.
constexpr int maximumTokenDepth = 64;

//! What a token says of itself. Believe none of it before verify().
struct Jwt {
    Secret compact; //!< The three parts as they were signed, nothing around them.
    QJsonObject header;
    QJsonObject payload;
    QString alg; //!< Empty: absent, or not a string. So are the next two.
    QString kid; //!< At Clerk the id of the instance that signed it; absent with a custom key.
    QString typ;

    // Claims by their registered names; nullopt: absent, or of the wrong type.
    [[nodiscard]] std::optional<QString> sub() const; //!< The user.
    [[nodiscard]] std::optional<QString> sid() const; //!< The session; template tokens have none.
    [[nodiscard]] std::optional<QString> azp() const; //!< The origin it was made for.
    [[nodiscard]] std::optional<QString> iss() const; //!< The instance's frontend API.
    [[nodiscard]] std::optional<QString> sts() const; //!< "active" or "pending".
    //! \name Times, cut to milliseconds and to the 100,000,000 days around 1970 that calendars know.
    //! @{
    [[nodiscard]] std::optional<Instant> exp() const;
    [[nodiscard]] std::optional<Instant> iat() const;
    [[nodiscard]] std::optional<Instant> nbf() const;
    //! @}
};

using Decoded = tl::expected<Jwt, DecodeError>;

/*! Takes \a pasted apart, strictly (RFC 7515 and 7519): a token that two readers could read in two ways is
    none. Spaces around it and a leading "Bearer " are forgiven, because that is how tokens are pasted.

    The signature may be empty here; verify() judges it.
*/
[[nodiscard]] Decoded decode(const Secret &pasted);

} // namespace frontdesk::token
