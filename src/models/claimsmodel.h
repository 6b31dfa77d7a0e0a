// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace frontdesk::models {

//! One thing that a token says.
struct ClaimRow {
    QString name; //!< As the token has it, e.g. "exp".
    QString value;
    QString meaning; //!< In words.
    bool isLoud = false; //!< Not to be overlooked: somebody acts as somebody else, for example.

    friend bool operator==(const ClaimRow &a, const ClaimRow &b) = default;
};

//! What a token says, a row a claim.
class ClaimsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Value,
        Meaning,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Rows of another token replace all; those of the same one are changed in their place.
    void setRows(const QList<ClaimRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ClaimRow> m_rows;
};

} // namespace frontdesk::models
