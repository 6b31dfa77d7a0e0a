// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/managedwording.h"

#include "models/lifetimewords.h"
#include "models/safetext.h"
#include "policy/policyfile.h"

#include <QCoreApplication>
#include <QDir>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ManagedWording)
};

QString templateWords(const QStringList &templates)
{
    if (templates.isEmpty())
        return Words::tr("No tokens can be minted.");
    QStringList names;
    for (const QString &name : templates)
        names << (name.isEmpty() ? Words::tr("session token") : models::safeText(name));
    return Words::tr("Tokens can be minted only as: %1.").arg(names.join(u", "_s));
}

} // namespace

QStringList ruleWords(const policy::Policy &rules)
{
    QStringList words;
    if (rules.hosts)
        words << (rules.hosts->isEmpty() ? Words::tr("No instance can be opened.")
                                         : Words::tr("Only instances on these hosts can be opened: %1.")
                                               .arg(rules.hosts->join(u", "_s)));
    if (rules.readOnly)
        words << Words::tr("Nothing can be changed in any instance.");
    if (rules.templates)
        words << templateWords(*rules.templates);
    if (rules.longestToken)
        words << Words::tr("A token is good for %1 at most.").arg(models::lifetimeWords(*rules.longestToken));
    if (rules.requireReason)
        words << Words::tr("Every change needs a reason.");
    if (rules.idleLock)
        words << Words::tr("In production, changes are locked again after %n minute(s) without input.",
            nullptr, static_cast<int>(rules.idleLock->count()));
    if (rules.noExport)
        words << Words::tr("Nothing can be exported. Cells and IDs can be copied.");
    return words;
}

QString managedReason(Refusal refusal)
{
    return managedWording(Failure::refused(refusal)).sentence;
}

Wording managedWording(const Failure &failure)
{
    switch (failure.refusal) {
    case Refusal::ManagedHost:
        return {Words::tr("Your organization does not allow instances on %1.").arg(failure.detail),
            Words::tr("Ask your administrator which instances may be opened."), {}};
    case Refusal::ManagedLifetime:
        return {Words::tr("Your organization does not allow a token to live that long."),
            Words::tr("Choose a shorter lifetime."), {}};
    case Refusal::ManagedTemplate:
        return {Words::tr("Your organization does not allow tokens of this kind."),
            Words::tr("Choose another template."), {}};
    case Refusal::ManagedReason:
        return {Words::tr("Your organization requires a reason."),
            Words::tr("Enter a reason, then try again."), {}};
    case Refusal::ManagedExport:
        return {Words::tr("Your organization does not allow exports."),
            Words::tr("Single cells and IDs can still be copied."), {}};
    case Refusal::PolicyBroken:
        return {Words::tr("The file of your organization's policy, %1, cannot be used. %2")
                    .arg(QDir::toNativeSeparators(policy::policyPath()), failure.detail)
                    .trimmed(),
            Words::tr("Until your administrator has corrected it and Frontdesk is started again, no instance "
                      "can be opened, and nothing can be changed or exported."),
            {}};
    default:
        return {Words::tr("Your organization does not allow changes."),
            Words::tr("Ask your administrator if changes have to be made from this computer."), {}};
    }
}

} // namespace frontdesk::ui
