// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

namespace frontdesk::journal {

//! Which entries to read. Everything given has to match.
struct Filter {
    //! Where the text has to occur.
    enum class Field {
        Anywhere, //!< Operator, instance, session, user, reason, ticket, detail or trace id.
        Operator,
        Person, //!< The user's id.
        Ticket,
    };
    enum class Result { Any, Done, Failed, Unknown, Open };

    QString text; //!< Whatever its case.
    Field field = Field::Anywhere;
    std::optional<Action> action;
    Result result = Result::Any;
    std::optional<Instant> from; //!< Of the intent.
    qint64 job = 0; //!< Only what belongs to this job; 0: everything.
    int limit = 1000; //!< The newest so many.

    friend bool operator==(const Filter &a, const Filter &b) = default;
};

} // namespace frontdesk::journal
