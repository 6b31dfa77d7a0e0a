// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

#include <QAbstractTableModel>
#include <QList>

namespace frontdesk::models {

//! What the journal holds, a row an entry, newest first. Knows columns and rows, no file.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        What,
        Outcome,
        Instance,
        Environment,
        User,
        Session,
        Reason,
        Ticket,
        Operator,
        Detail,
        TraceId,
        ColumnCount,
    };
    Q_ENUM(Column)

    enum Role {
        CopyRole = Qt::UserRole + 1, //!< QString: the whole value; times as ISO 8601 in UTC
        IdentifierRole, //!< bool: an id, to be shown monospaced and cut in the middle
    };

    using QAbstractTableModel::QAbstractTableModel;

    /*! Shows \a entries, newest first. What is listed already stays where it is, and changes in place when
       its outcome has come. */
    void setEntries(const QList<journal::Entry> &entries);
    [[nodiscard]] const QList<journal::Entry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void dropMissing(const QList<journal::Entry> &entries);

    QList<journal::Entry> m_entries;
};

} // namespace frontdesk::models
