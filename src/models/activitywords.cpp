// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitywords.h"

#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString withStatus(const QString &words, int status)
{
    return status == 0 ? words : words + u" (%1)"_s.arg(status);
}

} // namespace

QString actionWords(Action action)
{
    switch (action) {
    case Action::RevokeSession:
        return Words::tr("Revoke session");
    case Action::CreateToken:
        return Words::tr("Mint token");
    case Action::CreateSession:
        return Words::tr("Create session");
    case Action::MarkPasswordCompromised:
        return Words::tr("Mark password compromised");
    case Action::ClearPasswordCompromised:
        return Words::tr("Clear password mark");
    case Action::BanUser:
        return Words::tr("Ban");
    case Action::UnbanUser:
        return Words::tr("Lift ban");
    case Action::LockUser:
        return Words::tr("Lock account");
    case Action::UnlockUser:
        return Words::tr("Unlock account");
    }
    return Words::tr("Unknown action");
}

QString outcomeWords(const journal::Entry &entry)
{
    if (!entry.outcome)
        return Words::tr("? No outcome recorded");
    switch (entry.outcome->kind) {
    case journal::Outcome::Kind::Done:
        return Words::tr("✓ Done");
    case journal::Outcome::Kind::Failed:
        return withStatus(Words::tr("✕ Not done"), entry.outcome->httpStatus);
    case journal::Outcome::Kind::Unknown:
        break;
    }
    return withStatus(Words::tr("? Not known"), entry.outcome->httpStatus);
}

QString environmentWord(Environment environment)
{
    return environment == Environment::Production ? Words::tr("Production") : Words::tr("Development");
}

QString spokenEntry(const journal::Entry &entry)
{
    const journal::Intent &intent = entry.intent;
    QStringList parts {actionWords(intent.change.action), outcomeWords(entry).mid(2), localTime(intent.at),
        Words::tr("by %1 in %2").arg(safeText(intent.operatorName), safeText(intent.instance)),
        environmentWord(intent.environment)};
    if (!intent.change.user.isEmpty())
        parts << Words::tr("user %1").arg(safeText(intent.change.user.text()));
    if (!intent.change.purpose.reason.isEmpty())
        parts << safeText(intent.change.purpose.reason);
    return parts.join(u". "_s) + u'.';
}

} // namespace frontdesk::models
