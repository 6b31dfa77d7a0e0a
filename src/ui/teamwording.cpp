// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teamwording.h"

#include "models/relativetime.h"

#include <QCoreApplication>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using journal::TeamState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TeamWording)
};

QString waitingWords(const TeamState &state)
{
    return Words::tr("%n record(s) wait for the team's journal", nullptr, static_cast<int>(state.waiting));
}

} // namespace

Wording teamWording(Refusal refusal)
{
    switch (refusal) {
    case Refusal::TeamAddressUnknown:
        return {Words::tr("This is no address of a PostgreSQL database."),
            Words::tr("It looks like postgres://user@host/database."), {}};
    case Refusal::TeamAddressIncomplete:
        return {Words::tr("The address names no database."),
            Words::tr("Add its name: postgres://host/database."), {}};
    case Refusal::TeamAddressParameter:
        return {Words::tr("The address says something that Frontdesk does not know."),
            Words::tr("Only sslmode (require, verify-ca, verify-full) and sslrootcert may follow the "
                      "question mark."),
            {}};
    case Refusal::TeamAddressInsecure:
        return {Words::tr("The line to another computer has to be encrypted."),
            Words::tr("Leave sslmode out, or use require, verify-ca or verify-full."), {}};
    case Refusal::TeamDriverMissing:
        return {Words::tr("Qt's driver for PostgreSQL is not installed."),
            Words::tr("Install it (on Debian: libqt6sql6-psql) and start Frontdesk again."), {}};
    case Refusal::TeamSilent:
        return {Words::tr("The team's server does not answer."),
            Words::tr("It is asked again as soon as it does. Nothing is lost meanwhile."), {}};
    case Refusal::TeamUntrusted:
        return {Words::tr("The team's server could not prove who it is, or offers no encryption."),
            Words::tr("Check the host's name and whose certificates are trusted (sslrootcert)."), {}};
    case Refusal::TeamDenied:
        return {Words::tr("The team's server does not let Frontdesk in."),
            Words::tr("Check the user, the password and the database, and what the user may do there."), {}};
    case Refusal::TeamNewer:
        return {Words::tr("The team's journal was made by a newer Frontdesk."),
            Words::tr("Update Frontdesk on this computer."), {}};
    case Refusal::TeamForeign:
        return {Words::tr("The database holds something else than a journal of Frontdesk."),
            Words::tr("Use an empty database of its own, encoded as UTF8."), {}};
    case Refusal::TeamAltered:
        return {Words::tr("The team's journal holds another record than was written."),
            Words::tr(
                "That chain is left as it is; the others go on. Show this to whoever keeps the server."),
            {}};
    case Refusal::TeamCutOff:
        return {Words::tr("Records are gone from the end of the team's journal."),
            Words::tr("Show this to whoever keeps the server. Retry sends again what was written here."), {}};
    default:
        break;
    }
    return {Words::tr("The team's server cannot be reached."),
        Words::tr(
            "Check the network connection. It is tried again by itself, and nothing is lost meanwhile."),
        {}};
}

QString teamWords(const TeamState &state)
{
    switch (state.kind) {
    case TeamState::Kind::Off:
        return {};
    case TeamState::Kind::Connecting:
        return Words::tr("Team journal: connecting…");
    case TeamState::Kind::Current:
        return Words::tr("✓ Team journal: up to date");
    case TeamState::Kind::Behind:
        return waitingWords(state);
    case TeamState::Kind::Unreachable:
        return state.waiting > 0 ? waitingWords(state) : Words::tr("! Team journal: not reachable");
    case TeamState::Kind::Refused:
        break;
    }
    return Words::tr("✕ Team journal: needs attention");
}

QString teamAdvice(const TeamState &state)
{
    QStringList sentences;
    if (state.failure) {
        const Wording wording = wordingOf(*state.failure);
        sentences << wording.sentence << wording.advice;
    }
    if (state.waiting > 0)
        sentences << waitingWords(state) + u'.';
    if (state.lastExchange)
        sentences << Words::tr("Last exchange: %1.").arg(models::clockTime(*state.lastExchange));
    return sentences.join(u' ');
}

} // namespace frontdesk::ui
