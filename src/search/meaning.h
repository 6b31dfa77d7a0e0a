// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::search {

//! What a text in the search box is understood as, told by its shape alone.
struct Meaning {
    enum class Kind {
        Nothing,
        UserId,
        SessionId,
        ClientId,
        OrganizationId,
        CutId, //!< An id with its middle left out, as lists show it: nothing can be found by it.
        Email,
        Phone, //!< A whole number with its country: "+4930901820".
        PhonePart, //!< Digits that every spelling of the number has: no trunk zeros; after "+" its beginning.
        Network, //!< An address or a network, as IpNetwork writes it.
        OddLink, //!< To Clerk's dashboard or to Frontdesk, but to nothing that could be shown here.
        Words, //!< Part of a name, username or anything else that Clerk searches.
        TooLong, //!< Too long to be searched for.
        Token, //!< A JWT. Neither it nor a key is ever kept here, sent or shown.
        Key,
    };

    Kind kind = Kind::Nothing;
    QString text; //!< One spelling for all of one thing. Empty for Nothing, OddLink, TooLong, Token and Key.
    QString instance; //!< Which instance a link names, by Clerk's id; empty: none.

    //! It is to be masked wherever it stands.
    [[nodiscard]] bool isSecret() const { return kind == Kind::Token || kind == Kind::Key; }

    friend bool operator==(const Meaning &, const Meaning &) = default;
};

} // namespace frontdesk::search
