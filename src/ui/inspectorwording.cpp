// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspectorwording.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "ui/claimwording.h"
#include "ui/failurewording.h"

#include <QCoreApplication>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::Inspection;
using controllers::InspectorController;
using models::safeText;
using token::Reason;
using Keys = Inspection::Keys;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InspectorWording)
};

//! Whose keys the signature was checked with.
QString keyOwner(const InspectorController &controller)
{
    if (controller.inspection().keys == Keys::Pasted)
        return Words::tr("the pasted key");
    return controller.desk() ? safeText(controller.desk()->profile.name) : QString();
}

QString withoutKeys(const Inspection &inspection)
{
    if (inspection.keys == Keys::Asked)
        return Words::tr("Asking Clerk for the instance's keys…");
    if (inspection.keys == Keys::Failed) {
        const Wording words = wordingOf(inspection.failure.value_or(Failure {}));
        return Words::tr("Signature not checked: %1 %2").arg(words.sentence, words.advice);
    }
    if (inspection.signer)
        return Words::tr("Signature not checked: %1 signed it by its own words. Open that instance to check.")
            .arg(safeText(inspection.signer->name));
    return Words::tr(
        "Signature not checked: there are no keys to check it with. Open an instance, or paste its public "
        "key under Check.");
}

//! Where the token's key is not among those it was checked with.
QString unknownKey(const InspectorController &controller)
{
    const Inspection &inspection = controller.inspection();
    if (inspection.keys == Keys::Pasted)
        return Words::tr("Signature not checked: the pasted keys are not the one it names.");
    if (inspection.signer && !inspection.isSignerOpen)
        return Words::tr(
            "Signature not checked: %1 signed it by its own words, not %2. Open that instance to check.")
            .arg(safeText(inspection.signer->name), keyOwner(controller));
    const QString kid = inspection.jwt->kid;
    return kid.isEmpty() ? Words::tr("Signature not checked: it does not say which key it is signed with.")
                         : Words::tr("Signature not checked: no key with the id %1 in your instances.")
                               .arg(models::isolatedLtr(kid));
}

QString lasting(const InspectorController &controller, Instant now)
{
    const auto left
        = std::chrono::ceil<std::chrono::seconds>(controller.inspection().jwt->exp().value_or(now) - now);
    return left > 0s ? Words::tr("Valid for %1 more.").arg(lifetimeWords(left))
                     : Words::tr("Expired %1 ago.").arg(lifetimeWords(std::max(1s, -left)));
}

QString rejection(const InspectorController &controller, Reason reason, Instant now)
{
    switch (reason) {
    case Reason::WrongAlgorithm:
        return Words::tr("Not a Clerk session token: %1.").arg(wordingOf(reason));
    case Reason::InvalidSignature:
        return Words::tr(
            "Not genuine: its signature is not that of %1. Somebody changed it, or part of it is "
            "missing.")
            .arg(keyOwner(controller));
    case Reason::CustomKey:
        return Words::tr("Cannot be checked: %1.").arg(wordingOf(reason));
    case Reason::UnknownKey:
        return unknownKey(controller);
    case Reason::Expired:
        return lasting(controller, now) + u' ' + Words::tr("Signature matches %1.").arg(keyOwner(controller));
    default:
        return Words::tr("Not accepted: %1.").arg(wordingOf(reason));
    }
}

Mark markOf(Reason reason)
{
    return reason == Reason::UnknownKey || reason == Reason::CustomKey ? Mark::Open : Mark::Failed;
}

} // namespace

TokenLine verdictLine(const InspectorController &controller)
{
    const Inspection &inspection = controller.inspection();
    if (inspection.mistaken)
        return {Mark::Failed, wordingOf(*inspection.mistaken)};
    if (inspection.unreadable)
        return {Mark::Failed, Words::tr("Not a token: %1").arg(wordingOf(*inspection.unreadable))};
    if (!inspection.jwt)
        return {Mark::Open, Words::tr("Paste a token to see what it says, and whether it is good.")};
    const Instant now = controller.now();
    const auto verdict = controller.verdictAt(now);
    if (!verdict)
        return {Mark::Open, withoutKeys(inspection)};
    if (verdict->rejected)
        return {markOf(*verdict->rejected), rejection(controller, *verdict->rejected, now)};
    const QString good
        = lasting(controller, now) + u' ' + Words::tr("Signature matches %1.").arg(keyOwner(controller));
    if (inspection.session && *inspection.session
        && (*inspection.session)->status != api::SessionStatus::Active)
        return {Mark::Failed,
            Words::tr(
                "%1 But its session is over: Clerk says %2. An API that asks nobody accepts it until then.")
                .arg(good, safeText((*inspection.session)->statusText))};
    if (inspection.jwt->sts() == u"pending"_s)
        return {Mark::Failed, Words::tr("%1 But its session is pending: most APIs refuse it.").arg(good)};
    return {Mark::Passed, good};
}

QString originWords(const Inspection &inspection)
{
    if (!inspection.jwt)
        return {};
    QStringList parts {kindWords(inspection.kind)};
    if (const auto user = inspection.jwt->sub())
        parts << models::isolatedLtr(*user);
    if (inspection.signer)
        parts << (inspection.isSignerOpen
                ? safeText(inspection.signer->name)
                : Words::tr("%1 (not open)").arg(safeText(inspection.signer->name)));
    return parts.join(u" · "_s);
}

TokenLine keyLine(const InspectorController &controller)
{
    const Inspection &inspection = controller.inspection();
    if (!inspection.jwt)
        return {};
    const auto verdict = controller.verdictAt(controller.now());
    if (!verdict)
        return {Mark::Open, withoutKeys(inspection)};
    if (verdict->signatureValid)
        return {Mark::Passed,
            Words::tr("The signature matches %1, key %2.")
                .arg(keyOwner(controller), models::isolatedLtr(inspection.jwt->kid))};
    return {markOf(*verdict->rejected), rejection(controller, *verdict->rejected, controller.now())};
}

TokenLine timeLine(const InspectorController &controller, Instant time)
{
    const auto &jwt = controller.inspection().jwt;
    if (!jwt)
        return {};
    const auto verdict = controller.verdictAt(time);
    if (!verdict || !verdict->signatureValid)
        return {Mark::Open,
            jwt->exp() && *jwt->exp() > time ? Words::tr("By its own words it has not expired then.")
                                             : Words::tr("By its own words it is no longer good then.")};
    if (verdict->rejected)
        return {Mark::Failed, Words::tr("Not valid then: %1.").arg(wordingOf(*verdict->rejected))};
    return {Mark::Passed, Words::tr("Valid then.")};
}

TokenLine liveLine(const InspectorController &controller)
{
    const Inspection &inspection = controller.inspection();
    if (!inspection.jwt)
        return {};
    if (!inspection.jwt->sid())
        return {
            Mark::Open, Words::tr("It names no session, so Clerk cannot be asked whether that still lives.")};
    if (!inspection.session)
        return {Mark::Open, Words::tr("Its session is asked for once its signature is found good.")};
    if (!*inspection.session) {
        const Wording words = wordingOf(inspection.session->error());
        return {
            Mark::Open, Words::tr("Its session was not checked: %1 %2").arg(words.sentence, words.advice)};
    }
    const api::Session &session = **inspection.session;
    if (session.userId.text() != inspection.jwt->sub())
        return {Mark::Failed, Words::tr("Its session belongs to another user.")};
    const bool isActive = session.status == api::SessionStatus::Active;
    return {isActive ? Mark::Passed : Mark::Failed,
        Words::tr("Clerk says that its session is %1.").arg(safeText(session.statusText))};
}

TokenLine clockLine(const InspectorController &controller)
{
    const auto offset = std::chrono::round<std::chrono::seconds>(controller.clockOffset());
    if (offset > 0s)
        return {Mark::Failed,
            Words::tr("This computer's clock is %1 behind Clerk's. It was allowed for here; other programs "
                      "on it may "
                      "refuse good tokens.")
                .arg(lifetimeWords(offset))};
    if (offset < 0s)
        return {Mark::Failed,
            Words::tr(
                "This computer's clock is %1 ahead of Clerk's. It was allowed for here; other programs on it "
                "may refuse good tokens.")
                .arg(lifetimeWords(-offset))};
    // Until an instance has answered there is no clock to compare with.
    if (!controller.desk() || controller.desk()->instance.id().isEmpty())
        return {Mark::Open, Words::tr("Not compared: no instance has answered yet.")};
    return {Mark::Passed, Words::tr("This computer's clock agrees with Clerk's.")};
}

} // namespace frontdesk::ui
