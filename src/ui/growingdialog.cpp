// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growingdialog.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace frontdesk::ui {

bool GrowingDialog::event(QEvent *event)
{
    // Asked first: another event may be the dialog's end.
    const bool isLayout = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    const bool handled = QDialog::event(event);
    if (isLayout && layout()) {
        // A minimum of the dialog's own would have the layout's ignored.
        setMinimumWidth(std::max(minimumWidth(), layout()->totalMinimumSize().width()));
        if (layout()->hasHeightForWidth())
            setMinimumHeight(layout()->totalHeightForWidth(width()));
    }
    return handled;
}

} // namespace frontdesk::ui
