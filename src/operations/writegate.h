// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/gate.h"
#include "core/clock.h"
#include "core/secretkey.h"
#include "policy/policy.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace frontdesk::journal {
class Journal;
}

namespace frontdesk::operations {

//! How long changes are allowed in production before that has to be said again.
inline constexpr std::chrono::minutes allowedFor {15};

/*! The one object through which everything passes that changes something in an instance.

    Production is read-only until allow() and again after a quarter of an hour, after some time without input,
    or when the computer has slept. What the organization's policy forbids does not pass in any instance,
    whoever asks and whatever was allowed. Whatever passes is in the journal before it leaves, and its outcome
   after; what cannot be written down does not pass.
*/
class WriteGate final : public QObject, public api::Gate {
    Q_OBJECT

public:
    //! \a instance is what the desk calls the instance. Journal and clock must outlive the gate.
    WriteGate(journal::Journal &journal, const Clock &clock, QString instance, Environment environment,
        policy::Policy rules = {});

    //! What Clerk says of the instance. Becoming production locks it.
    void setInstance(const InstanceId &id, Environment environment);
    //! Who sits at the desk, for the journal.
    void setOperatorName(const QString &name);
    //! After so long without noteInput() changes are locked again; earlier where the policy says so.
    void setIdleLimit(std::chrono::minutes limit);

    //! Whether changes are allowed now, apart from what jobs go on with.
    [[nodiscard]] bool isOpen() const;
    /*! What belongs to \a job stays allowed when the time is over or nobody is at the desk: somebody said yes
       to the whole of it while changes were allowed. Nothing while they are not. */
    void allowJob(qint64 job);
    void endJob(qint64 job);

    [[nodiscard]] bool lets(const api::Permit &permit) const override;
    void admit(const Change &change, QObject *context, Admitted then) override;
    void settle(const api::Permit &permit, const Result<api::Answer> &answer) override;

    // What changes are written down with.
    [[nodiscard]] const InstanceId &instanceId() const { return m_instanceId; }
    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }
    [[nodiscard]] Environment environment() const { return m_environment; }

    //! What the organization demands.
    [[nodiscard]] const policy::Policy &rules() const { return m_rules; }
    //! This instance is read-only unless allowed: production.
    [[nodiscard]] bool isGuarded() const { return m_environment == Environment::Production; }
    //! How long changes are still allowed; nullopt where that is not limited or they are locked.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    //! Changes that were admitted and are not settled yet.
    [[nodiscard]] qsizetype running() const { return m_running; }

public Q_SLOTS:
    //! Allows changes for a quarter of an hour from now; nothing where the policy forbids them.
    void allow();
    void lock();
    //! The computer is going to sleep, or has slept: locks, and says slept().
    void noteSleep();
    //! The person has pressed a key or clicked.
    void noteInput();

Q_SIGNALS:
    //! It opened or shut, or a second of the time that is left has gone.
    void changed();
    //! What became of a change could not be written down; what was intended is.
    void outcomeUnrecorded(const frontdesk::Failure &failure);
    //! The computer has slept: whoever allowed changes may not be the one who sits here now.
    void slept();
    //! The last running change is settled and written down.
    void settled();

private:
    void tick();
    void settleOne();
    //! Why \a change may not pass; nullopt: it may.
    [[nodiscard]] std::optional<Refusal> refusalOf(const Change &change) const;

    journal::Journal &m_journal;
    const Clock &m_clock;
    const QString m_instance;
    const policy::Policy m_rules;
    QString m_operatorName;
    InstanceId m_instanceId;
    Environment m_environment;
    std::chrono::minutes m_idleLimit;
    std::optional<Instant> m_openUntil;
    Instant m_lastInput;
    Instant m_lastTick;
    QTimer m_second;
    QSet<qint64> m_jobs; //!< Allowed as a whole.
    qsizetype m_running = 0;
};

} // namespace frontdesk::operations
