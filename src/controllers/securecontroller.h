// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/user.h"
#include "core/change.h"
#include "operations/livesessions.h"

#include <QObject>

namespace frontdesk::api {
class UsersService;
}

namespace frontdesk::controllers {

/*! Secures one account step by step: first what keeps somebody from signing in again, then what they are
    signed in with. A step that fails does not keep the next from being tried.

    Nothing is sent twice: what became of a request without an answer is asked for, where Clerk tells. */
class SecureController final : public QObject {
    Q_OBJECT

public:
    //! In the order in which they are done.
    enum class Step { Ban, Lock, MarkPassword, EndSessions };
    static constexpr int stepCount = 4;

    enum class State {
        Left, //!< Was not asked for.
        Waiting, //!< For its turn.
        Running,
        Done,
        Failed,
        Unknown, //!< It may or may not have been done.
        Undoing,
        Undone,
    };

    //! Both must outlive the controller.
    SecureController(api::UsersService &users, api::SessionsService &sessions, QObject *parent = nullptr);

    //! Does \a steps to \a user. Ignored while something is being done.
    void run(const UserId &user, const QSet<Step> &steps, const Purpose &purpose);
    //! Takes back a step that is done; EndSessions cannot be.
    void undo(Step step);

    [[nodiscard]] State state(Step step) const { return m_steps[static_cast<int>(step)].state; }
    //! With Failed and Unknown, and with Done where taking it back failed.
    [[nodiscard]] const std::optional<Failure> &failure(Step step) const
    {
        return m_steps[static_cast<int>(step)].failure;
    }
    [[nodiscard]] bool isBusy() const;
    //! Whose account it is, or was last.
    [[nodiscard]] const UserId &user() const { return m_user; }

Q_SIGNALS:
    void changed();
    //! What Clerk now says of the person.
    void told(const frontdesk::api::User &user);
    //! EndSessions has come to these, which are live; maybe none.
    void sessionsFound(const QList<frontdesk::api::Session> &sessions, const frontdesk::Purpose &purpose);

private:
    struct Progress {
        State state = State::Left;
        std::optional<Failure> failure;
    };

    [[nodiscard]] Progress &at(Step step) { return m_steps[static_cast<int>(step)]; }
    void next();
    void send(Step step);
    void settle(Step step, const Result<api::User> &answer);
    void ask(Step step, const Failure &failure);
    void takeSessions();
    void set(Step step, State state, const std::optional<Failure> &failure = {});

    api::UsersService &m_users;
    operations::LiveSessions m_listing;
    UserId m_user;
    Purpose m_purpose;
    Progress m_steps[stepCount];
};

} // namespace frontdesk::controllers
