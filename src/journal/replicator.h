// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/exchange.h"
#include "journal/replica.h"
#include "journal/teamserver.h"
#include "journal/types/teamstate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace frontdesk::journal {

/*! Keeps a file and a team's journal at the same state, on the thread it lives on: every ten seconds, soon
   when asked to, and less often while that does not succeed. */
class Replicator final : public QObject {
    Q_OBJECT

public:
    Replicator(QString path, TeamAddress address, Secret password, std::shared_ptr<const ThreadEnd> end);

    //! On its own thread, as all that follow.
    void start();
    //! Something was written here.
    void noteWritten();
    //! Tries now. What the server was known to have and has not is sent again.
    void retry();

Q_SIGNALS:
    void stateChanged(const frontdesk::journal::TeamState &state);
    //! Records came from elsewhere.
    void received();
    //! The server is about to be asked; with false, no longer.
    void asking(bool isAsking);

private:
    void exchange();
    void take(const Exchange::Result &result);
    [[nodiscard]] Result<Exchange::Result> exchanged();
    void tell(TeamState::Kind kind, const std::optional<Failure> &failure = {});
    [[nodiscard]] std::chrono::milliseconds pause() const;

    Replica m_replica;
    TeamServer m_server;
    const TeamAddress m_address;
    const Secret m_password;
    const std::shared_ptr<const ThreadEnd> m_end;
    TeamState m_state;
    QTimer m_next {this};
    int m_failures = 0; //!< In a row.
    bool m_isMore = false; //!< The last exchange was broken off.
};

} // namespace frontdesk::journal
