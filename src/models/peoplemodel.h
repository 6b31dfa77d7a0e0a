// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"

#include <QAbstractListModel>

namespace frontdesk::models {

//! The people a search found, in Clerk's order.
class PeopleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole, //!< QString, one line
        SecondaryRole
        = Qt::UserRole + 1, //!< QString: what tells people of one name apart, and if they are banned
        EmailRole, //!< QString; empty: none
        InitialsRole, //!< QString, one or two characters
        BannedRole, //!< bool
        LockedRole, //!< bool
        LastActiveRole, //!< qint64, ms since the epoch; invalid: never or unknown
        UserIdRole, //!< QString
    };

    using QAbstractListModel::QAbstractListModel;

    //! Replaces all: another search was answered.
    void setPeople(const QList<api::User> &people);
    [[nodiscard]] const QList<api::User> &people() const { return m_people; }
    //! The person in \a row, which must be a row of this model.
    [[nodiscard]] const api::User &person(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<api::User> m_people;
};

//! One or two characters that stand for the person where no picture does; "?" when the name has no letters.
[[nodiscard]] QString initials(const api::User &user);

} // namespace frontdesk::models
