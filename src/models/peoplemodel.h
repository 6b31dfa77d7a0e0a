// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"

#include <QAbstractListModel>

namespace frontdesk::models {

//! People, one a row: whom a search found, or who was shown not long ago.
class PeopleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole, //!< QString, one line
        SecondaryRole = Qt::UserRole + 1, //!< QString: what tells people of one name apart
        EmailRole, //!< QString; empty: none
        InitialsRole, //!< QString, one or two characters
        StandingRole, //!< QStringList: "Banned", "Locked"
        LastActiveRole, //!< QString, "Active 3 d ago"; empty: never, or unknown
        UserIdRole, //!< QString
    };

    using QAbstractListModel::QAbstractListModel;

    //! Replaces all. \a now is for how long ago they were active; where nothing is known of that it does not
    //! matter.
    void setPeople(const QList<api::User> &people, Instant now = {});
    [[nodiscard]] const QList<api::User> &people() const { return m_people; }
    //! The person in \a row, which must be a row of this model.
    [[nodiscard]] const api::User &person(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<api::User> m_people;
    Instant m_now {};
};

//! One or two characters that stand for the person where no picture does; "?" when the name has no letters.
[[nodiscard]] QString initials(const api::User &user);

} // namespace frontdesk::models
