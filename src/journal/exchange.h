// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/replica.h"
#include "journal/teamserver.h"

#include <functional>

namespace frontdesk::journal {

/*! Brings a file and a team's journal to the same state: first what was written here goes there, in the order
   of the file, then what is new there comes here.

    Before anything moves both are compared. A chain that is not the same on both sides is left as it is, on
   both sides; the others go on.
*/
class Exchange final {
public:
    struct Result {
        qint64 received = 0;
        qint64 waiting = 0; //!< Written here and not there.
        QList<Break> wrong; //!< The first fault of each chain that has one.
        bool isMore = false; //!< There is more to receive; it was broken off to let others write.
    };

    //! \a alive is called again and again while it goes well. All must outlive this.
    Exchange(Replica &replica, TeamServer &server, QString place, const ThreadEnd &end,
        std::function<void()> alive);

    [[nodiscard]] frontdesk::Result<Result> run();

private:
    using Numbers = Replica::Numbers;

    [[nodiscard]] frontdesk::Result<void> compare();
    [[nodiscard]] frontdesk::Result<std::optional<Break>> faultOf(const QString &writer);
    [[nodiscard]] frontdesk::Result<void> push();
    [[nodiscard]] frontdesk::Result<void> pull();
    //! One batch of what comes behind \a have, which then says what is still wanted.
    [[nodiscard]] frontdesk::Result<void> receive(Numbers &have);
    [[nodiscard]] frontdesk::Result<void> keepKnown();
    [[nodiscard]] bool isWrong(const QString &writer) const;

    Replica &m_replica;
    TeamServer &m_server;
    const QString m_place;
    const ThreadEnd &m_end;
    const std::function<void()> m_alive;
    TeamServer::Heads m_heads; //!< There.
    QHash<QString, Replica::End> m_ends; //!< Here.
    Numbers m_known;
    Result m_result;
};

} // namespace frontdesk::journal
