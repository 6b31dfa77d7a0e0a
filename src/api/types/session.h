// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace frontdesk::api {

//! Life of a session. The set is open: a word we do not know is Unknown, its text is kept.
enum class SessionStatus { Unknown, Active, Pending, Revoked, Ended, Expired, Removed, Abandoned, Replaced };

//! The status for the API's word; Unknown for any other.
[[nodiscard]] SessionStatus sessionStatus(QAnyStringView word);
//! The API's word for \a status; empty for Unknown.
[[nodiscard]] QString statusWord(SessionStatus status);
//! Active or pending: there is something to revoke.
[[nodiscard]] bool isLive(SessionStatus status);

//! Where and on what a session was last seen. Any text may be empty: Clerk did not say.
struct SessionActivity {
    QString id;
    QString deviceType; //!< e.g. "Macintosh", "iPhone"
    QString browserName;
    QString browserVersion;
    QString ipAddress; //!< v4 or v6
    QString city;
    QString country; //!< Two letters (ISO 3166-1), as Clerk derives it from the address.
    bool isMobile = false;
};

//! One sign-in of one user in one browser or device (a "client").
struct Session {
    SessionId id;
    UserId userId;
    ClientId clientId; //!< Empty when the answer did not say.
    SessionStatus status = SessionStatus::Unknown;
    QString statusText; //!< The API's own word, also when it is one we do not know.
    OrganizationId lastActiveOrganizationId; //!< Empty: none.
    QJsonObject actor; //!< Who impersonates the user: free form, has "sub". Empty: nobody.
    QStringList tasks; //!< Keys of what the user still has to do, e.g. "setup-mfa".
    std::optional<SessionActivity> latestActivity; //!< Often missing from GET /sessions/{id}.
    std::optional<Instant> lastActiveAt; //!< Times are nullopt when the answer held none: never 1970.
    std::optional<Instant> expireAt;
    std::optional<Instant> abandonAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> createdAt;
    bool doubtfulTimes = false; //!< A time came in seconds where milliseconds are documented.

    [[nodiscard]] bool isImpersonated() const { return !actor.isEmpty(); }
};

/*! What is known of a session after \a newer arrived over \a known. The later arrival wins unless Clerk
   changed \a known after it; an activity that GET left out does not erase the one the list told
    (clerk-sdk-python#120). */
[[nodiscard]] Session merged(const Session &known, Session newer);

} // namespace frontdesk::api
