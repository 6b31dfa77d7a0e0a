// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logline.h"

#include <QAbstractTableModel>
#include <QList>

namespace frontdesk::models {

//! The lines of the log, oldest first. Grows at the end and forgets at the beginning, never anew as a whole.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        LineRole = Qt::UserRole + 1, //!< QString: the line as the file has it, without its end
        LevelRole, //!< int: rises with how bad it is
    };

    //! Not more than \a mostRows are kept.
    explicit LogModel(qsizetype mostRows, QObject *parent = nullptr);

    //! \a lines are newer than what is there.
    void append(const QList<LogLine> &lines);
    void clear();
    //! The number of the newest line; 0 when there is none.
    [[nodiscard]] quint64 newest() const { return m_lines.isEmpty() ? 0 : m_lines.constLast().number; }

    //! How bad it is, for LevelRole: 0 for what helps to find faults, 1 information, 2 and more warnings.
    [[nodiscard]] static int severity(QtMsgType level);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const qsizetype m_mostRows;
    QList<LogLine> m_lines;
};

} // namespace frontdesk::models
