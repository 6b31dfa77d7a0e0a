// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace frontdesk::models {

//! What sessions can be filtered by.
enum class Facet {
    Status, //!< Values are the API's words.
    Device, //!< "phone", "tablet", "desktop", "unknown"
    Browser, //!< By name, without its version.
    Network, //!< Addresses, and networks like 203.0.113.0/24.
    Country, //!< Two letters.
    City,
    Organization, //!< By id.
    LastActive, //!< Periods, as Period writes them; so are the next two.
    Created,
    Expires,
    Impersonated, //!< "yes", "no"
    Client, //!< By id.
    Finding, //!< Why it is worth a look: a rule's word, or anyFinding.
    User, //!< By id.
};

//! A stretch of time that ends or begins now, or lies between two moments.
struct Period {
    enum class Kind {
        Within, //!< Less than `length` from now: back for what has been, ahead for what is to come.
        Beyond, //!< More than that.
        Between, //!< From `from` up to, not including, `to`.
    };

    Kind kind = Kind::Within;
    std::chrono::seconds length {0};
    Instant from;
    Instant to;

    //! As it is kept: "within 604800", "beyond 604800", "between 1767225600000 1767312000000".
    [[nodiscard]] QString text() const;
    //! Nothing for what text() does not write.
    [[nodiscard]] static std::optional<Period> parse(const QString &text);
    //! Whether \a time lies in it; \a ahead for what is to come.
    [[nodiscard]] bool contains(Instant time, bool ahead, Instant now) const;

    friend bool operator==(const Period &, const Period &) = default;
};

/*! Which sessions to show: those that fit one of the values of every facet chosen, and hold every word of the
    text somewhere. */
struct SessionFilter {
    QMap<Facet, QStringList> chosen; //!< No facet without values.
    QString text; //!< Words to be found in what a row says, in any case.

    //! It lets everything pass.
    [[nodiscard]] bool isEmpty() const { return chosen.isEmpty() && text.trimmed().isEmpty(); }
    //! What passes changes with the time.
    [[nodiscard]] bool dependsOnTime() const;
    //! The same with \a value chosen, or not.
    [[nodiscard]] SessionFilter with(Facet facet, const QString &value, bool isChosen = true) const;
    [[nodiscard]] SessionFilter without(Facet facet) const;

    friend bool operator==(const SessionFilter &, const SessionFilter &) = default;
};

//! The facet's name as it is kept, "status"; the facet of a name, nothing for a name that is none.
[[nodiscard]] QString facetWord(Facet facet);
[[nodiscard]] std::optional<Facet> facetOf(const QString &word);
//! Whether its values are periods.
[[nodiscard]] bool isTime(Facet facet);

} // namespace frontdesk::models
