// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/packed.h"
#include "models/sessionfilter.h"
#include "models/sessionnames.h"

#include <optional>
#include <vector>

namespace frontdesk::models {

//! The text of a session that \a facet, which is neither of time nor of findings, looks at.
[[nodiscard]] PackedSession::Text textOf(Facet facet);
//! What \a facet makes of the text with this number; empty where Clerk said nothing.
[[nodiscard]] QString facetValue(const SessionTexts &texts, Facet facet, quint32 number);

/*! Judges sessions by a filter.

    Every text there is is judged once, when this is made: most sessions share theirs with others, and a
   session is then judged by its numbers. */
class SessionMatch final {
public:
    //! \a texts must outlive it. Words are looked for in \a names as well.
    SessionMatch(
        const SessionTexts &texts, const SessionFilter &filter, Instant now, const SessionNames &names = {});

    [[nodiscard]] bool operator()(const PackedSession &session) const;

private:
    //! For every number of one kind of text whether it fits.
    struct Verdicts {
        PackedSession::Text text;
        std::vector<bool> fits;
    };
    struct TimeChip {
        qint64 PackedSession::*time;
        bool isAhead;
        QList<Period> periods;
    };

    void addChip(const SessionTexts &texts, Facet facet, const QStringList &values);
    void addWord(const SessionTexts &texts, const QString &word, const SessionNames &names);

    std::vector<Verdicts> m_chips; //!< All of them have to fit.
    std::vector<TimeChip> m_times; //!< And these.
    std::optional<unsigned> m_findings; //!< And one of these bits of PackedSession::findings.
    std::vector<std::vector<Verdicts>> m_words; //!< For each word, one of these.
    Instant m_now;
};

} // namespace frontdesk::models
