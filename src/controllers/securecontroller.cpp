// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/securecontroller.h"

#include "api/usersservice.h"

#include <QSet>

#include <algorithm>

namespace frontdesk::controllers {

SecureController::SecureController(api::UsersService &users, api::SessionsService &sessions, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_listing(sessions)
{
    connect(&m_listing, &operations::LiveSessions::finished, this, &SecureController::takeSessions);
}

bool SecureController::isBusy() const
{
    return std::ranges::any_of(m_steps, [](const Progress &step) {
        return step.state == State::Waiting || step.state == State::Running || step.state == State::Undoing;
    });
}

void SecureController::run(const UserId &user, const QSet<Step> &steps, const Purpose &purpose)
{
    if (isBusy())
        return;
    m_user = user;
    m_purpose = purpose;
    for (int step = 0; step < stepCount; ++step)
        m_steps[step] = {steps.contains(static_cast<Step>(step)) ? State::Waiting : State::Left, {}};
    next();
}

void SecureController::next()
{
    const auto *waiting = std::ranges::find(m_steps, State::Waiting, &Progress::state);
    if (waiting != std::end(m_steps))
        send(static_cast<Step>(waiting - m_steps));
}

void SecureController::send(Step step)
{
    set(step, State::Running);
    const auto settled = [this, step](const Result<api::User> &answer) { settle(step, answer); };
    switch (step) {
    case Step::Ban:
        m_users.ban(m_user, m_purpose).then(this, settled);
        break;
    case Step::Lock:
        m_users.lock(m_user, m_purpose).then(this, settled);
        break;
    case Step::MarkPassword:
        m_users.markPasswordCompromised(m_user, m_purpose).then(this, settled);
        break;
    case Step::EndSessions:
        m_listing.list(QList {m_user});
        break;
    }
}

void SecureController::settle(Step step, const Result<api::User> &answer)
{
    if (!answer && answer.error().outcomeUnknown && step != Step::MarkPassword)
        return ask(step, answer.error());
    if (answer)
        Q_EMIT told(*answer);
    if (answer)
        set(step, State::Done);
    else
        set(step, answer.error().outcomeUnknown ? State::Unknown : State::Failed, answer.error());
    next();
}

// Clerk tells of every person whether they are banned or locked.
void SecureController::ask(Step step, const Failure &failure)
{
    m_users.get(m_user).then(this, [this, step, failure](const Result<api::Fetched<api::User>> &answer) {
        if (!answer) {
            set(step, State::Unknown, failure);
            return next();
        }
        Q_EMIT told(answer->value);
        const bool isDone = step == Step::Ban ? answer->value.banned : answer->value.locked;
        set(step, isDone ? State::Done : State::Failed,
            isDone ? std::nullopt : std::optional(Failure::cancelled()));
        next();
    });
}

void SecureController::takeSessions()
{
    if (state(Step::EndSessions) != State::Running)
        return;
    if (!m_listing.missed().isEmpty()) {
        set(Step::EndSessions, State::Failed, m_listing.missed().constFirst().failure);
        return next();
    }
    Q_EMIT sessionsFound(m_listing.sessions(), m_purpose);
    set(Step::EndSessions, State::Done);
    next();
}

void SecureController::undo(Step step)
{
    if (isBusy() || state(step) != State::Done || step == Step::EndSessions)
        return;
    set(step, State::Undoing);
    auto call = step == Step::Ban ? m_users.unban(m_user, m_purpose)
        : step == Step::Lock      ? m_users.unlock(m_user, m_purpose)
                                  : m_users.clearPasswordCompromised(m_user, m_purpose);
    std::move(call).then(this, [this, step](const Result<api::User> &answer) {
        if (answer)
            Q_EMIT told(*answer);
        set(step, answer ? State::Undone : State::Done,
            answer ? std::nullopt : std::optional(answer.error()));
    });
}

void SecureController::set(Step step, State state, const std::optional<Failure> &failure)
{
    at(step) = {state, failure};
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
