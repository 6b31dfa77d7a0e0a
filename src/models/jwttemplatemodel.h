// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"

#include <QAbstractTableModel>
#include <QList>

namespace frontdesk::models {

//! The JWT templates of an instance, a row each, in Clerk's order.
class JwtTemplateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Algorithm,
        Lifetime,
        ClockSkew,
        Key,
        ColumnCount,
    };

    enum Role {
        SortRole = Qt::UserRole + 1, //!< QString or qint64, in seconds
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Replaces all.
    void setTemplates(const QList<api::JwtTemplate> &templates);
    //! The template in \a row, which must be a row of this model.
    [[nodiscard]] const api::JwtTemplate &jwtTemplate(int row) const { return m_templates.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<api::JwtTemplate> m_templates;
};

} // namespace frontdesk::models
