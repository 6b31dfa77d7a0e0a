// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"
#include "core/result.h"

#include <QObject>

namespace frontdesk::api {
class UsersService;
}

namespace frontdesk::operations {

//! The email addresses and user ids in \a text, each once, in their order; whatever else stands there, such
//! as the other columns of a table, is passed over.
[[nodiscard]] QStringList peopleIn(const QString &text);

//! Finds many people by their addresses and ids.
class PeopleList final : public QObject {
    Q_OBJECT

public:
    //! \a service must outlive this.
    explicit PeopleList(api::UsersService &service, QObject *parent = nullptr);

    //! Looks up \a names, which peopleIn() gave. finished() or failed() follows. Once.
    void find(const QStringList &names);

    //! Each once.
    [[nodiscard]] const QList<api::User> &people() const { return m_people; }
    //! Names nobody has.
    [[nodiscard]] QStringList unknown() const;

Q_SIGNALS:
    void finished();
    void failed(const frontdesk::Failure &failure);

private:
    void findNext();

    api::UsersService &m_service;
    QStringList m_names;
    QStringList m_waiting;
    QList<api::User> m_people;
};

} // namespace frontdesk::operations
