// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/personcontroller.h"

#include "api/usersservice.h"

namespace frontdesk::controllers {

PersonController::PersonController(api::UsersService &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
}

void PersonController::show(const api::User &user)
{
    m_call.cancel();
    m_person = user;
    Q_EMIT changed();
}

void PersonController::show(const UserId &id)
{
    m_call.cancel();
    if (!m_person || m_person->id != id) {
        m_person.emplace();
        m_person->id = id;
        Q_EMIT changed();
    }
    m_call = m_users.get(id).then(this, [this, id](const Result<api::Fetched<api::User>> &answer) {
        if (!m_person || m_person->id != id)
            return;
        if (answer)
            show(answer->value);
        else if (answer.error().fault != Fault::Cancelled)
            Q_EMIT failed(answer.error());
    });
}

void PersonController::clear()
{
    m_call.cancel();
    m_person.reset();
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
