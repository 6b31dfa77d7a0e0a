// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/user.h"

#include <QObject>

namespace frontdesk::api {
class UsersService;
}

namespace frontdesk::controllers {

//! Who the sessions on the screen belong to.
class PersonController final : public QObject {
    Q_OBJECT

public:
    explicit PersonController(api::UsersService &users, QObject *parent = nullptr);

    //! \a user is known already, from a search.
    void show(const api::User &user);
    //! Only the id is known: the rest is asked of Clerk.
    void show(const UserId &id);
    void clear();

    //! The person; with nothing but an id until Clerk has answered, nullopt when none is shown.
    [[nodiscard]] const std::optional<api::User> &person() const { return m_person; }

Q_SIGNALS:
    void changed();
    void failed(const frontdesk::Failure &failure);

private:
    api::UsersService &m_users;
    std::optional<api::User> m_person;
    api::CallHandle m_call;
};

} // namespace frontdesk::controllers
