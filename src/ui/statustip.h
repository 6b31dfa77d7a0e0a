// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStatusTipEvent>
#include <QWidget>

namespace frontdesk::ui {

//! Says \a words in the status bar of the window that \a widget is in.
inline void sayInStatusBar(const QWidget &widget, const QString &words)
{
    QStatusTipEvent event(words);
    QCoreApplication::sendEvent(widget.window(), &event);
}

} // namespace frontdesk::ui
