// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/failurewording.h"

#include "core/redact.h"
#include "ui/managedwording.h"
#include "ui/obstaclewording.h"
#include "ui/teamwording.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureWording)
};

Wording refused(const Failure &failure)
{
    switch (failure.refusal) {
    case Refusal::None:
        break;
    case Refusal::NoSecretKey:
        return {Words::tr("There is no secret key."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::PublishableKey:
        return {Words::tr("This is a publishable key."),
            Words::tr("The secret key starts with sk_. Both stand on the same page of the Clerk Dashboard."),
            {}};
    case Refusal::ApiKey:
        return {Words::tr("This is a user's or organization's API key."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::MachineToken:
        return {Words::tr("This is a machine-to-machine token."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::OAuthToken:
        return {Words::tr("This is an OAuth access token."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::WebhookSecret:
        return {Words::tr("This is the signing secret of a webhook."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::SessionToken:
        return {Words::tr("This is a token, not a key."),
            Words::tr("Paste the instance's secret key. It starts with sk_."), {}};
    case Refusal::UnknownKey:
        return {Words::tr("This does not look like a secret key."),
            Words::tr("A secret key starts with sk_test_ or sk_live_. Copy it again, whole."), {}};
    case Refusal::BadBaseUrl:
        return {Words::tr("This is not a web address that Frontdesk can use."),
            Words::tr("Use an address like https://api.clerk.com."), {}};
    case Refusal::InsecureBaseUrl:
        return {Words::tr("This address is not encrypted, so the secret key would travel readably."),
            Words::tr("Use an https address. Plain http is accepted for this computer only."), {}};
    case Refusal::Redirect:
        return {Words::tr("The server wanted to send Frontdesk to another address."),
            Words::tr("The secret key was not sent there. Check the base URL and any proxy in between."), {}};
    case Refusal::EmptyPathPart:
    case Refusal::DottedPathPart:
        return {Words::tr("This id or name cannot be part of a request."), Words::tr("Copy it again, whole."),
            {}};
    case Refusal::LimitOutOfRange:
        return {
            Words::tr("A page has to hold 1 to 500 rows."), Words::tr("Choose a number in that range."), {}};
    case Refusal::OffsetOutOfRange:
        return {Words::tr("A list cannot start before its first row."), Words::tr("Refresh the list."), {}};
    case Refusal::LifetimeOutOfRange:
        return {Words::tr("This lifetime is not possible."),
            Words::tr("A token can live from 30 seconds up to what your rules allow."), {}};
    case Refusal::AnswerTooLarge:
        return {Words::tr("The answer was larger than 32 MB and was cut off."),
            Words::tr("Check the base URL; Clerk's answers are far smaller."), {}};
    case Refusal::ReadOnly:
        return {Words::tr("Changes are locked, so nothing was sent."),
            Words::tr("Allow changes first, then try again."), {}};
    case Refusal::Unrecorded:
        return {Words::tr("The activity log could not be written, so nothing was changed."),
            Words::tr(
                "Frontdesk changes nothing that it cannot record. Free some disk space, or check who may "
                "write the file, then try again."),
            {}};
    case Refusal::OutcomeUnrecorded:
        return {Words::tr("What became of the change could not be written into the activity log."),
            Words::tr(
                "The change itself is as shown. Free some disk space, or check who may write the file."),
            {}};
    case Refusal::UnreadableJournal:
        return {Words::tr("The activity log could not be read."),
            Words::tr("Check who may read the file, then try again."), {}};
    case Refusal::UnreadableFile:
        return {Words::tr("The file could not be read."),
            Words::tr("Choose a text file of at most 4 MB that you may read."), {}};
    case Refusal::UnwritableFile:
        return {Words::tr("The file could not be written."),
            Words::tr("Choose another place, or free some disk space, then try again."), {}};
    case Refusal::NoKeychain:
        return {Words::tr("This desktop has no keychain."),
            Words::tr("Start a Secret Service such as GNOME Keyring or KWallet, or keep the key for this "
                      "session only."),
            {}};
    case Refusal::KeychainLocked:
        return {Words::tr("The keychain is locked."),
            Words::tr("Unlock it and try again, or keep the key for this session only."), {}};
    case Refusal::KeychainDenied:
        return {Words::tr("The keychain did not allow this."),
            Words::tr("Allow Frontdesk to use it and try again, or keep the key for this session only."), {}};
    case Refusal::KeychainFailed:
        return {Words::tr("The keychain could not do this."),
            Words::tr("Try again, or keep the key for this session only."), {}};
    case Refusal::KeyMissing:
        return {Words::tr("The keychain has no secret key for this instance."),
            Words::tr("Enter the key again."), {}};
    case Refusal::OtherInstance:
        return {Words::tr("This key belongs to another instance."),
            Words::tr("Copy the key of this instance, or add the other one by itself."), {}};
    case Refusal::AuthoritiesUnreadable:
        return {Words::tr("The file of certificate authorities cannot be used, so nothing was sent."),
            Words::tr("Choose a PEM file with certificates that you may read, or none, in Preferences, "
                      "Network."),
            {}};
    case Refusal::TeamAddressUnknown:
    case Refusal::TeamAddressIncomplete:
    case Refusal::TeamAddressParameter:
    case Refusal::TeamAddressInsecure:
    case Refusal::TeamDriverMissing:
    case Refusal::TeamUnreachable:
    case Refusal::TeamSilent:
    case Refusal::TeamUntrusted:
    case Refusal::TeamDenied:
    case Refusal::TeamNewer:
    case Refusal::TeamForeign:
    case Refusal::TeamAltered:
    case Refusal::TeamCutOff:
        return teamWording(failure.refusal);
    case Refusal::ManagedReadOnly:
    case Refusal::ManagedHost:
    case Refusal::ManagedLifetime:
    case Refusal::ManagedTemplate:
    case Refusal::ManagedReason:
    case Refusal::ManagedExport:
    case Refusal::PolicyBroken:
        return managedWording(failure);
    }
    return {Words::tr("Frontdesk did not send this request."), Words::tr("Copy the details and report them."),
        {}};
}

Wording serverTrouble(int status)
{
    return {Words::tr("Clerk had a problem (%1). Nothing was changed.").arg(status),
        Words::tr("Try again in a moment. If it goes on, look at Clerk's status page."), {}};
}

Wording rejected(const Failure &failure, const QString &instance)
{
    switch (failure.httpStatus) {
    case 401:
        return {instance.isEmpty() ? Words::tr("The instance refused the secret key.")
                                   : Words::tr("%1 refused the secret key.").arg(instance),
            Words::tr("It may have been rotated or deleted. Ask for the current one."), {}};
    case 402:
        return {Words::tr("The instance's plan does not include this."),
            Words::tr("Ask the owner of the Clerk account about the plan."), {}};
    case 403:
        return {Words::tr("This key may not do that."),
            Words::tr("Ask the owner of the Clerk account whether the feature is switched on."), {}};
    case 404:
        return {Words::tr("Clerk does not know this."),
            Words::tr("It was removed, or it belongs to another instance. Check that the right one is open."),
            {}};
    case 409:
        return {
            Words::tr("Something else is changing this right now."), Words::tr("Try again in a moment."), {}};
    case 410:
        return {Words::tr("Clerk has retired this request."),
            Words::tr("Nothing can be done here; it is gone for good."), {}};
    case 422:
        return {Words::tr("Clerk did not accept a value."), Words::tr("Correct it and try again."), {}};
    case 423:
        return {Words::tr("This user is locked."),
            Words::tr("Unlock the user first, or wait until the lock ends."), {}};
    case 429:
        return {Words::tr("Clerk asks to slow down."),
            failure.retryAfter ? Words::tr(
                "Try again in %n second(s).", nullptr, static_cast<int>(failure.retryAfter->count()))
                               : Words::tr("Try again in a few seconds."),
            {}};
    default:
        break;
    }
    if (failure.httpStatus >= 500)
        return serverTrouble(failure.httpStatus);
    return {Words::tr("Clerk did not accept the request (%1).").arg(failure.httpStatus),
        Words::tr("Copy the details and report them."), {}};
}

Wording withoutClerk(const Failure &failure, const QString &instance)
{
    if (failure.outcomeUnknown)
        return {Words::tr("No answer came, so it is not known whether the change was made."),
            Words::tr("Look at the session again before you try once more."), {}};
    switch (failure.fault) {
    case Fault::Transport:
        if (failure.obstacle)
            return obstacleWording(*failure.obstacle);
        return {Words::tr("Clerk cannot be reached."),
            Words::tr("Check the network connection, then try again."), {}};
    case Fault::Timeout:
        return {Words::tr("Clerk did not answer in time."),
            Words::tr("Check the network connection, then try again."), {}};
    case Fault::Cancelled:
        return {Words::tr("This was stopped."), Words::tr("Start it again when you are ready."), {}};
    case Fault::Refused:
        return refused(failure);
    case Fault::Rejected:
        return rejected(failure, instance);
    case Fault::Malformed:
        return {Words::tr("Clerk's answer could not be understood."),
            Words::tr("Check the base URL. If it is right, copy the details and report them."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Wording wordingOf(const Failure &failure, const QString &instance)
{
    Wording wording = withoutClerk(failure, instance);
    if (!failure.errors.isEmpty()) {
        const ApiError &first = failure.errors.constFirst();
        wording.clerkSays = redact(first.longMessage.isEmpty() ? first.message : first.longMessage);
    }
    return wording;
}

QString detailsOf(const Failure &failure)
{
    QStringList lines;
    if (!failure.request.isEmpty())
        lines << u"Request: "_s + failure.request;
    if (failure.httpStatus != 0)
        lines << u"Status: "_s + QString::number(failure.httpStatus);
    for (const ApiError &error : failure.errors)
        lines << u"Error: "_s + error.code + u" – "_s
                + (error.longMessage.isEmpty() ? error.message : error.longMessage);
    if (!failure.traceId.isEmpty())
        lines << u"Trace id: "_s + failure.traceId;
    if (!failure.detail.isEmpty())
        lines << u"Detail: "_s + failure.detail;
    if (failure.obstacle)
        lines << obstacleDetails(*failure.obstacle);
    if (failure.outcomeUnknown)
        lines << u"Outcome: unknown"_s;
    return redact(lines.join(u'\n'));
}

} // namespace frontdesk::ui
