// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear"));
}

} // namespace frontdesk::ui
