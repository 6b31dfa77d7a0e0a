// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/types/session.h"

#include <array>
#include <utility>

namespace frontdesk::api {

namespace {

constexpr std::array<std::pair<SessionStatus, const char *>, 8> words {{
    {SessionStatus::Active, "active"},
    {SessionStatus::Pending, "pending"},
    {SessionStatus::Revoked, "revoked"},
    {SessionStatus::Ended, "ended"},
    {SessionStatus::Expired, "expired"},
    {SessionStatus::Removed, "removed"},
    {SessionStatus::Abandoned, "abandoned"},
    {SessionStatus::Replaced, "replaced"},
}};

} // namespace

SessionStatus sessionStatus(QAnyStringView word)
{
    for (const auto &[status, text] : words) {
        if (word == QLatin1StringView(text))
            return status;
    }
    return SessionStatus::Unknown;
}

QString statusWord(SessionStatus status)
{
    for (const auto &[known, text] : words) {
        if (known == status)
            return QString::fromLatin1(text);
    }
    return {};
}

bool isLive(SessionStatus status)
{
    return status == SessionStatus::Active || status == SessionStatus::Pending;
}

Session merged(const Session &known, Session newer)
{
    // A page that left before a revoke may arrive after its answer.
    if (known.updatedAt && newer.updatedAt && *newer.updatedAt < *known.updatedAt) {
        Session kept = known;
        if (!kept.latestActivity)
            kept.latestActivity = newer.latestActivity;
        return kept;
    }
    if (!newer.latestActivity)
        newer.latestActivity = known.latestActivity;
    return newer;
}

} // namespace frontdesk::api
