// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace frontdesk::ui {

//! A table that is read like a log: whole rows are chosen, and its own Ctrl+C means them, whatever the
//! window's does. What is added to its actions is its context menu.
class RowTable final : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    //! How wide the columns begin, in characters; the last one takes what is left. Wants the model.
    void setWidths(std::initializer_list<int> characters);

    QAction *const copy; //!< The first of the context menu.

Q_SIGNALS:
    //! The chosen rows are to be copied.
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace frontdesk::ui
