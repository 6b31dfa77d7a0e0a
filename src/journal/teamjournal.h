// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "journal/types/teamaddress.h"
#include "journal/types/teamstate.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QThread;

namespace frontdesk::journal {

class Replicator;
struct ThreadEnd;

/*! The journal a team shares, on a PostgreSQL server. The file of this computer stays what is written first
   and what is read: records are copied both ways, on a thread of their own, so that nobody waits for the
   server.

    A server that hangs keeps nobody from closing: its thread is left behind after a second.
*/
class TeamJournal final : public QObject {
    Q_OBJECT

public:
    //! \a path is the journal's file. A server that says nothing for so long as \a patience counts as silent.
    explicit TeamJournal(QString path, std::chrono::milliseconds patience = std::chrono::seconds(15),
        QObject *parent = nullptr);
    ~TeamJournal() override;

    //! From now on that one; what has not been sent to the one before waits in the file.
    void join(const TeamAddress &address, const Secret &password);
    void leave();
    //! Something was written into the file.
    void noteWritten();
    //! Tries again now, even if the server hangs.
    void retry();
    //! Says that the exchange cannot begin because of \a failure: there is no password, for example.
    void refuse(const Failure &failure);

    /*! Tries to reach a team's journal, and changes nothing: whether there is one already. \a then is called
       on the caller's thread, not at all once \a context is gone or as long as the server hangs. */
    void test(const TeamAddress &address, const Secret &password, QObject *context,
        std::function<void(const Result<bool> &)> then);

    [[nodiscard]] const TeamState &state() const { return m_state; }

Q_SIGNALS:
    void changed();
    //! Records came from elsewhere.
    void received();

private:
    //! A thread that may hang, and how to tell it to end.
    struct Room {
        QThread *thread = nullptr;
        std::shared_ptr<ThreadEnd> end;
    };

    void begin();
    void setState(const TeamState &state);
    void add(const Room &room);
    void stop();

    const QString m_path;
    TeamAddress m_address;
    Secret m_password;
    TeamState m_state;
    QList<Room> m_rooms; //!< Those that end, too.
    std::shared_ptr<ThreadEnd> m_end; //!< Of the replicator's.
    Replicator *m_replicator = nullptr; //!< Goes with its thread.
    QTimer m_soon; //!< A burst is sent together.
    QTimer m_silence;
};

} // namespace frontdesk::journal
