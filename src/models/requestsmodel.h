// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/callrecord.h"

#include <QAbstractTableModel>

namespace frontdesk::models {

//! Calls to the API, a row a call, oldest first. IP addresses are masked in all it says.
class RequestsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Size, Tries, TraceId, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1, //!< Numbers and times by their value.
        CopyRole, //!< QString: times as ISO 8601 in UTC, numbers without units.
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Shows \a records, whose numbers rise. What is listed already stays, and changes in place.
    void setRecords(const QList<api::CallRecord> &records);
    [[nodiscard]] const api::CallRecord &record(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<api::CallRecord> m_records;
};

} // namespace frontdesk::models
