// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboardstatus.h"

#include "ui/tokenclipboard.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ClipboardStatus::ClipboardStatus(TokenClipboard &clipboard, QAction &clear, QWidget *parent)
    : QWidget(parent)
{
    auto *words = new QLabel(this);
    auto *button = new QToolButton(this);
    button->setObjectName(u"clearClipboardButton"_s);
    button->setText(tr("Clear now"));
    button->setToolTip(clear.toolTip());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(words);
    line->addWidget(button);
    connect(button, &QToolButton::clicked, &clear, &QAction::trigger);
    connect(&clear, &QAction::triggered, &clipboard, &TokenClipboard::clear);
    const auto hold = [this, &clear](bool holding) {
        setVisible(holding);
        clear.setEnabled(holding);
    };
    connect(&clipboard, &TokenClipboard::remaining, this, [words, hold](int seconds) {
        words->setText(tr("Clipboard clears in %n second(s)", nullptr, seconds));
        hold(true);
    });
    connect(&clipboard, &TokenClipboard::cleared, this, [hold] { hold(false); });
    hold(false);
}

} // namespace frontdesk::ui
