// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "core/change.h"
#include "core/result.h"

#include <functional>

class QObject;

namespace frontdesk::api {

//! Says that a request may leave although it is no GET. Only a gate hands them out.
class Permit final {
public:
    //! Names what the gate wrote down for it; 0 when there was nothing to write.
    [[nodiscard]] qint64 entry() const { return m_entry; }
    //! Names the job it is part of; 0: none.
    [[nodiscard]] qint64 job() const { return m_job; }

private:
    friend class Gate;
    Permit(qint64 entry, qint64 job)
        : m_entry(entry)
        , m_job(job)
    {
    }

    qint64 m_entry;
    qint64 m_job;
};

/*! What every request but a GET has to pass.

    The transport asks for a permit before it takes such a request, and whether it still holds whenever one is
    about to leave.
*/
class Gate {
public:
    using Admitted = std::function<void(const Result<Permit> &)>;

    virtual ~Gate() = default;

    //! Whether what \a permit was given for may leave now.
    [[nodiscard]] virtual bool lets(const Permit &permit) const = 0;

    /*! Writes \a change down and answers with the permit for it, once control is back in the event loop and
        not at all once \a context is gone. Fails with Refusal::ReadOnly or Refusal::Unrecorded: then nothing
        may leave. */
    virtual void admit(const Change &change, QObject *context, Admitted then) = 0;

    //! What became of what \a permit was for. Once for each permit that admit() gave.
    virtual void settle(const Permit &permit, const Result<Answer> &answer) = 0;

    //! For a POST that changes nothing: it is not written down, but leaves only while the gate is open.
    [[nodiscard]] static Permit unrecorded() { return {0, 0}; }

protected:
    Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)
    [[nodiscard]] static Permit permitFor(qint64 entry, qint64 job = 0) { return {entry, job}; }
};

//! Lets nothing pass: for whoever only reads.
class ClosedGate final : public Gate {
public:
    [[nodiscard]] bool lets(const Permit &) const override { return false; }
    void admit(const Change &change, QObject *context, Admitted then) override;
    void settle(const Permit &, const Result<Answer> &) override { }
};

} // namespace frontdesk::api
