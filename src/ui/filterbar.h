// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace frontdesk::models {
class SessionTableModel;
class SessionView;
} // namespace frontdesk::models

namespace frontdesk::ui {

class FilterChip;
class FlowLayout;

//! Above the list: what it is filtered by, one chip a facet, and a line to find words in it.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    //! Offers \a save while there is a filter. All of these must outlive the bar.
    FilterBar(const models::SessionTableModel &table, models::SessionView &view, QAction *save,
        QWidget *parent = nullptr);

    //! Puts the keyboard into the line that finds words.
    void find();
    //! Opens the facets to choose from.
    void addFilter();
    //! Lifts every filter.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QMenu *valuesOf(models::Facet facet, QWidget *parent);
    void showFilter();
    void showChips();

    const models::SessionTableModel &m_table;
    models::SessionView &m_view;
    FlowLayout *m_layout;
    QToolButton *m_add;
    QLineEdit *m_find;
    QToolButton *m_clear;
    QToolButton *m_save;
    QList<FilterChip *> m_chips;
    QTimer m_pause;
};

} // namespace frontdesk::ui
