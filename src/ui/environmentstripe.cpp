// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentstripe.h"

#include <QDialog>
#include <QLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

EnvironmentStripe::EnvironmentStripe(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"environmentStripe"_s);
    setFixedHeight(4);
    QPalette red;
    red.setColor(QPalette::Window, QColor(0xb3, 0x26, 0x1e));
    setPalette(red);
    setAutoFillBackground(true);
    hide();
}

void EnvironmentStripe::setEnvironment(Environment environment)
{
    setVisible(environment == Environment::Production);
}

EnvironmentStripe *EnvironmentStripe::addTo(QDialog *dialog, Environment environment)
{
    auto *stripe = new EnvironmentStripe(dialog);
    // What a layout calls its menu bar is what lies over its margins.
    dialog->layout()->setMenuBar(stripe);
    stripe->setEnvironment(environment);
    return stripe;
}

} // namespace frontdesk::ui
