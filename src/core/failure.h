// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/obstacle.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace frontdesk {

//! What kind of thing went wrong. Code branches on this and on ApiError::code, never on text.
enum class Fault {
    Transport, //!< No connection, or it broke (DNS, TLS, proxy, reset).
    Timeout, //!< No answer in time.
    Cancelled, //!< We cancelled it: by a newer question, by the user or because its owner went away.
    Refused, //!< Frontdesk itself refused, before anything left; `refusal` says why.
    Rejected, //!< Clerk answered with an error status; `httpStatus` and `errors` say which.
    Malformed, //!< Clerk's answer could not be understood.
};

//! Why Frontdesk refused to send a request or to take an answer.
enum class Refusal {
    None,
    NoSecretKey, //!< Nothing was entered.
    PublishableKey, //!< pk_…
    ApiKey, //!< ak_…
    MachineToken, //!< mt_… (M2M)
    OAuthToken, //!< oat_…
    WebhookSecret, //!< whsec_…
    SessionToken, //!< a JWT, eyJ….…
    UnknownKey, //!< none of the known kinds
    BadBaseUrl, //!< not an absolute http(s) URL
    InsecureBaseUrl, //!< http to something that is not this machine
    Redirect, //!< the server asked to go elsewhere; the key is never forwarded
    EmptyPathPart,
    DottedPathPart, //!< "." or ".." as an id or a name
    LimitOutOfRange, //!< not 1…500
    OffsetOutOfRange, //!< negative
    LifetimeOutOfRange, //!< not 30…315360000 s
    AnswerTooLarge, //!< over 32 MB
    ReadOnly, //!< the instance is locked against changes
    Unrecorded, //!< the journal could not take what was about to be done; `detail` says why
    OutcomeUnrecorded, //!< the journal could not take what became of it; `detail` says why
    UnreadableJournal, //!< the journal could not be read; `detail` says why
    UnreadableFile, //!< a file that the person chose; `detail` says why
    UnwritableFile, //!< likewise
    NoKeychain, //!< this desktop offers none
    KeychainLocked, //!< and it was not unlocked
    KeychainDenied, //!< the person or the system said no
    KeychainFailed, //!< anything else; `detail` says what
    KeyMissing, //!< the keychain has no key for this instance
    OtherInstance, //!< the key is good, but it belongs to another instance
    ManagedReadOnly, //!< the organization's policy allows no changes
    ManagedHost, //!< the policy does not allow this host; `detail` names it
    ManagedLifetime, //!< the policy does not allow a token to live that long
    ManagedTemplate, //!< the policy does not allow this template
    ManagedReason, //!< the policy demands a reason
    ManagedExport, //!< the policy allows no exports
    PolicyBroken, //!< the policy file cannot be read or understood; `detail` says where and why
    AuthoritiesUnreadable, //!< the file of certificate authorities; `detail` says why
    TeamAddressUnknown, //!< not a postgres:// URL
    TeamAddressIncomplete, //!< it names no database
    TeamAddressParameter, //!< it has a parameter that is not known; `detail` names it
    TeamAddressInsecure, //!< it lets the line to another computer go without TLS
    TeamDriverMissing, //!< Qt's PostgreSQL driver is not installed
    TeamUnreachable, //!< the team's server is not there; `detail` says why
    TeamSilent, //!< it is there and does not answer
    TeamUntrusted, //!< its certificate or its TLS is not good enough; `detail` says why
    TeamDenied, //!< it refuses the user, the password or the database; `detail` says why
    TeamNewer, //!< the team's journal was made by a newer Frontdesk
    TeamForeign, //!< the database holds something else under the journal's names; `detail` says what
    TeamAltered, //!< the team's journal holds another record than was written; `detail` says which
    TeamCutOff, //!< records that were in the team's journal are gone; `detail` says which
};

//! One entry of the `errors` array in Clerk's error body.
struct ApiError {
    QString code; //!< Stable, e.g. "resource_not_found"; may be empty.
    QString message; //!< Short; may contain user data, so show it as plain text only.
    QString longMessage; //!< May be empty.
    QJsonObject meta; //!< Free form, e.g. {"param_name": "user_id"}.

    friend bool operator==(const ApiError &a, const ApiError &b) = default;
};

//! Why something did not happen, as a value: enough for a sentence, an advice and a support request.
struct Failure {
    Fault fault = Fault::Transport;
    Refusal refusal = Refusal::None; //!< Only with Fault::Refused.
    int httpStatus = 0; //!< 0 when there was no HTTP answer.
    QList<ApiError> errors; //!< All of Clerk's errors, in order; empty when the body held none.
    QString detail; //!< Technical words for "Copy details": never a key, never a token. May be empty.
    QString traceId; //!< clerk_trace_id, else Clerk-Trace-Id, else cf-ray; may be empty.
    QString request; //!< Method and path, e.g. "GET /v1/sessions/sess_…"; query and key left out.
    std::optional<std::chrono::seconds> retryAfter; //!< As the server asked.
    std::optional<Obstacle> obstacle; //!< With Fault::Transport, where it is known what stands in between.
    //! A request that changes something was sent and no answer came: it may or may not have happened.
    bool outcomeUnknown = false;

    //! True when one of Clerk's errors has this code.
    [[nodiscard]] bool hasCode(QStringView code) const;

    //! A refusal of ours, before anything left.
    [[nodiscard]] static Failure refused(Refusal refusal, QString detail = {});
    //! We ended it ourselves.
    [[nodiscard]] static Failure cancelled();
    //! An answer that could not be understood.
    [[nodiscard]] static Failure malformed(QString detail);

    friend bool operator==(const Failure &a, const Failure &b) = default;
};

} // namespace frontdesk
