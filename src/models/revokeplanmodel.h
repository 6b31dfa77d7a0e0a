// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace frontdesk::models {

//! The sessions a job is to end, grouped by person, each to be ticked off. Knows no network and no clock.
class RevokePlanModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    //! What to call people, beside those named before; whoever has no name is called by the id.
    void setNames(const QHash<UserId, QString> &names);
    //! Lists \a sessions as of \a now, all ticked but \a kept.
    void setSessions(const QList<api::Session> &sessions, const QSet<SessionId> &kept, Instant now);

    //! What is ticked, in the order listed.
    [[nodiscard]] QList<api::Session> ticked() const;
    //! People with a ticked session.
    [[nodiscard]] int tickedPeople() const;
    //! People of whom everything is ticked.
    [[nodiscard]] QList<UserId> wholePeople() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        api::Session session;
        bool ticked = true;
    };
    struct Group {
        UserId user;
        std::vector<Row> rows;

        [[nodiscard]] int ticked() const;
    };

    [[nodiscard]] static bool isPerson(const QModelIndex &index) { return index.internalId() == 0; }
    [[nodiscard]] const Group &group(const QModelIndex &index) const;
    [[nodiscard]] QString words(const Row &row) const;
    [[nodiscard]] QString words(const Group &group) const;

    std::vector<Group> m_groups;
    QHash<UserId, QString> m_names;
    Instant m_now {};
};

} // namespace frontdesk::models
