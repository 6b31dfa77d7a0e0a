// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"
#include "journal/types/verification.h"

#include <QList>

namespace frontdesk::models {

//! What the journal holds about one ticket or one job, to be handed on.
struct CaseReport {
    QString subject; //!< E.g. "Ticket SUP-4213".
    QList<journal::Entry> entries; //!< Oldest first.
    std::optional<journal::Verification> checked; //!< Of the whole journal; nullopt: it could not be read.
    Instant madeAt;
    bool hasPseudonyms = false; //!< People and ids are not called what they are.
};

//! As Markdown with tables. Whatever others wrote stays text.
[[nodiscard]] QString caseReportMarkdown(const CaseReport &report);

//! As one HTML file that needs nothing else. Whatever others wrote stays text.
[[nodiscard]] QString caseReportHtml(const CaseReport &report);

} // namespace frontdesk::models
