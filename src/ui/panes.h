// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace frontdesk::ui {

//! A part of a window.
struct Pane {
    QWidget *whole = nullptr;
    QWidget *entrance
        = nullptr; //!< Where the keyboard goes; null: to its focus proxy, or where Tab would enter it.
};

/*! Moves the keyboard from the pane that has it to the next that can take it, or to the one before for
    \a step -1: F6 and Shift+F6. */
void goToPane(const QList<Pane> &panes, int step);

} // namespace frontdesk::ui
