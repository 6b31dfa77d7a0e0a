// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/teamfailure.h"

#include "core/redact.h"

#include <QSqlError>

#include <algorithm>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

/* The library gives no code for a connection that did not come about, only words, and these in the language
   of the computer or of the server. "FATAL" is the same in most: the server is there and said no. What is not
   recognized counts as unreachable, which is tried again. */
Refusal whyNotConnected(const QString &text)
{
    const auto says = [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); };
    const auto passing = {"starting up"_L1, "shutting down"_L1, "too many"_L1, "recovery"_L1};
    if (std::ranges::any_of(passing, says))
        return Refusal::TeamUnreachable;
    if (says("certificate"_L1) || says("SSL"_L1))
        return Refusal::TeamUntrusted;
    if (says("FATAL"_L1) || says("password"_L1))
        return Refusal::TeamDenied;
    return Refusal::TeamUnreachable;
}

} // namespace

Failure teamFailure(const QSqlError &error)
{
    constexpr qsizetype longest = 500;
    const QString code = error.nativeErrorCode();
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    Refusal why = Refusal::TeamUnreachable;
    if (error.type() == QSqlError::ConnectionError)
        why = whyNotConnected(text);
    else if (code.startsWith("28"_L1) || code == "42501"_L1) // who you are, and what you may
        why = Refusal::TeamDenied;
    else if (code.startsWith("42"_L1)) // tables or columns are not what they should be
        why = Refusal::TeamForeign;
    return Failure::refused(why, redact(text).left(longest));
}

} // namespace frontdesk::journal
