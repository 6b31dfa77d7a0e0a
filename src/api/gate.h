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

private:
    friend class Gate;
    explicit Permit(qint64 entry)
        : m_entry(entry)
    {
    }

    qint64 m_entry;
};

/*! What every request but a GET has to pass.

    The transport asks for a permit before it takes such a request, and whether the gate is open whenever one
    is about to leave.
*/
class Gate {
public:
    using Admitted = std::function<void(const Result<Permit> &)>;

    virtual ~Gate() = default;

    //! Whether anything but a GET may leave now.
    [[nodiscard]] virtual bool isOpen() const = 0;

    /*! Writes \a change down and answers with the permit for it, once control is back in the event loop and
        not at all once \a context is gone. Fails with Refusal::ReadOnly or Refusal::Unrecorded: then nothing
        may leave. */
    virtual void admit(const Change &change, QObject *context, Admitted then) = 0;

    //! What became of what \a permit was for. Once for each permit that admit() gave.
    virtual void settle(const Permit &permit, const Result<Answer> &answer) = 0;

    //! For a POST that changes nothing: it is not written down, but leaves only while the gate is open.
    [[nodiscard]] static Permit unrecorded() { return Permit(0); }

protected:
    Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)
    [[nodiscard]] static Permit permitFor(qint64 entry) { return Permit(entry); }
};

//! Lets nothing pass: for whoever only reads.
class ClosedGate final : public Gate {
public:
    [[nodiscard]] bool isOpen() const override { return false; }
    void admit(const Change &change, QObject *context, Admitted then) override;
    void settle(const Permit &, const Result<Answer> &) override { }
};

} // namespace frontdesk::api
