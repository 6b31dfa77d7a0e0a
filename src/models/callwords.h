// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/callrecord.h"

#include <QUrl>

namespace frontdesk::models {

//! Path and query as one reads them, IP addresses masked.
[[nodiscard]] QString callTarget(const api::CallRecord &record);
//! "200", "Not sent", "Waiting after 503".
[[nodiscard]] QString callStatus(const api::CallRecord &record);
//! How it stands, when it began, how long it took, how often it was tried.
[[nodiscard]] QString callSummary(const api::CallRecord &record);
//! What was asked besides, for a screen reader.
[[nodiscard]] QString spokenCall(const api::CallRecord &record);

/*! A command line for curl that asks the same of \a baseUrl, with $CLERK_SECRET_KEY for the key. Every
    argument is quoted for a POSIX shell; \a limit is how long it may take. What is masked in the record is
    masked here. */
[[nodiscard]] QString curlCommand(
    const api::CallRecord &record, const QUrl &baseUrl, std::chrono::milliseconds limit);

/*! A few lines for Clerk's support and for engineers, in English as all that is written for them. Holds no
    bodies. */
[[nodiscard]] QString callReport(const api::CallRecord &record);

} // namespace frontdesk::models
