// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/gate.h"
#include "core/clock.h"
#include "journal/types/job.h"
#include "operations/jobitems.h"
#include "operations/livesessions.h"

#include <QObject>

#include <optional>

namespace frontdesk::journal {
class Journal;
}

namespace frontdesk::operations {

class WriteGate;

/*! Ends a frozen list of sessions, each once, several at a time.

    The list is in the journal before the first is touched, and each intent before its request. What became of
   a request that was not answered is asked for. Where the list is "everywhere", people's sessions are listed
   again until none is live.
*/
class RevokeJob final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Waiting, //!< For its turn.
        Running,
        Listing, //!< Everything is settled; looks whether more has appeared.
        Paused,
        Stopping, //!< Nothing more is sent; answers are still awaited.
        Over,
    };
    //! What a job works with; all of these must outlive it.
    struct Tools {
        journal::Journal &journal;
        WriteGate &gate;
        api::SessionsService &sessions;
        const Clock &clock;
    };

    //! \a id names a job that is in the journal already; 0: it is written down now. Changes have to be
    //! allowed at this moment: then they are for the whole of it.
    RevokeJob(const Tools &tools, journal::Job plan, journal::JobId id = 0, QObject *parent = nullptr);

    //! Begins, or goes on after pause().
    void start();
    //! Sends nothing more until start(); answers under way are awaited.
    void pause();
    //! Sends nothing more; what is under way is awaited and reported.
    void stop();
    //! Tries again what is not done, once it is over. What is unknown is asked for first.
    void retry();
    //! Nobody wants to hear of it any more: a later start of the program does not offer to go on with it.
    void dismiss();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] journal::JobId id() const { return m_id; }
    [[nodiscard]] const JobItems &items() const { return m_items; }
    [[nodiscard]] qsizetype count(Fate fate) const { return m_items.count(fate); }
    //! Sessions that were not there when the list was made.
    [[nodiscard]] qsizetype appeared() const { return m_items.size() - m_plan.items.size(); }
    //! People whose sessions could not be listed again.
    [[nodiscard]] const QList<LiveSessions::Missed> &missed() const { return m_missed; }
    //! Requests under way, of width() at most.
    [[nodiscard]] int flying() const { return m_flying; }
    [[nodiscard]] int width() const;
    //! Why it paused by itself; nullopt: it did not.
    [[nodiscard]] const std::optional<Failure> &pausedBy() const { return m_pausedBy; }

Q_SIGNALS:
    //! State, a count or the number in flight changed.
    void changed();
    //! As Clerk told it.
    void settled(const frontdesk::api::Session &session);

private:
    void write();
    void fill();
    void sendReady();
    void admit(qsizetype place);
    void fly(qsizetype place, const api::Permit &permit);
    void check(qsizetype place);
    void noteSettled(qsizetype place);
    void land(qsizetype place, const Result<api::Session> &answer);
    void giveBack(qsizetype place, const api::Permit &permit);
    void setFate(qsizetype place, Fate fate, const Failure &failure = {});
    void pauseBecause(const Failure &failure);
    void settleDown();
    void listAgain();
    void takeListing();
    void finish();
    void close(journal::JobEnd how);
    void setState(State state);

    const Tools m_tools;
    const journal::Job m_plan;
    journal::JobId m_id;
    JobItems m_items;
    QList<qsizetype> m_waiting; //!< Places in m_items, next one last.
    QList<qsizetype> m_doubtful; //!< To be asked for before they are tried again.
    QList<std::pair<qsizetype, api::Permit>> m_ready; //!< In the journal, but not sent.
    LiveSessions m_listing;
    QList<LiveSessions::Missed> m_missed;
    std::optional<Failure> m_pausedBy;
    State m_state = State::Waiting;
    bool m_writing = false; //!< The list is on its way into the journal.
    int m_admitting = 0;
    int m_flying = 0;
    int m_unreached = 0; //!< Requests in a row that no server answered.
    int m_rounds = 0; //!< Times listed again.
};

} // namespace frontdesk::operations
