// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"
#include "core/result.h"

#include <QObject>
#include <QSet>

namespace frontdesk::api {
class UsersService;
struct UsersQuery;
} // namespace frontdesk::api

namespace frontdesk::operations {

//! Finds many people by their addresses and ids, or by the ids of organizations they are members of.
class PeopleList final : public QObject {
    Q_OBJECT

public:
    //! \a service must outlive this.
    explicit PeopleList(api::UsersService &service, QObject *parent = nullptr);

    //! Looks up \a names, which peopleColumnsIn() gave. finished() or failed() follows. Once.
    void find(const QStringList &names);

    //! Each once.
    [[nodiscard]] const QList<api::User> &people() const { return m_people; }
    //! Names nobody has, and organizations without members.
    [[nodiscard]] QStringList unknown() const;

Q_SIGNALS:
    void finished();
    void failed(const frontdesk::Failure &failure);

private:
    void findNext();
    void ask(const api::UsersQuery &query);
    void take(const QList<api::User> &users);

    api::UsersService &m_service;
    QStringList m_names;
    QStringList m_waiting;
    QList<api::User> m_people;
    QSet<QString> m_found; //!< Of m_people and m_names: ids, and addresses in small letters.
};

} // namespace frontdesk::operations
