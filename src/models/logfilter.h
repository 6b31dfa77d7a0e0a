// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace frontdesk::models {

//! Which lines of a LogModel are listed.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    //! Nothing below \a severity, see LogModel::severity().
    void setLeast(int severity);
    //! Only what \a category, or one below it, said; empty: all.
    void setCategory(const QString &category);
    //! Only lines that hold \a text, whatever its case; empty: all.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
    QString m_category;
    QString m_text;
};

} // namespace frontdesk::models
