// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/teamjournal.h"
#include "replicaundertest.h"
#include "support/postgres.h"

namespace frontdesk::journal {

//! One program at a desk: its journal, and the team's.
struct Desk {
    explicit Desk(const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(15))
        : journal(path)
        , team(path, patience)
    {
        QObject::connect(&journal, &Journal::headMoved, &team, &TeamJournal::noteWritten);
    }

    void join(const Postgres &server) { join(server.address(), Postgres::password()); }
    void join(const QString &address, const QByteArray &password)
    {
        const auto parsed = TeamAddress::parse(address);
        if (!parsed)
            qFatal("%s is no address", qPrintable(address));
        team.join(*parsed, Secret(password));
    }
    void write(int first, int last)
    {
        for (int number = first; number <= last; ++number) {
            if (!begin(journal, someIntent(number)))
                qFatal("nothing can be written");
        }
    }
    [[nodiscard]] TeamState::Kind state() const { return team.state().kind; }
    [[nodiscard]] Refusal refusal() const
    {
        return team.state().failure ? team.state().failure->refusal : Refusal::None;
    }
    //! Whether nothing waits any more, and the last exchange went well.
    [[nodiscard]] bool isCurrent() const { return state() == TeamState::Kind::Current; }

    Journal journal;
    TeamJournal team;
};

//! Writers whose records did not come in the order they were written in, as the server has them.
inline const QString outOfOrder = QStringLiteral(
    "SELECT count(*) FROM (SELECT number, row_number() OVER (PARTITION BY writer ORDER BY seq)"
    " AS arrived FROM records) r WHERE number <> arrived");
inline const QString countThere = QStringLiteral("SELECT count(*) FROM records");

} // namespace frontdesk::journal
