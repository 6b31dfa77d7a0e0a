// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenline.h"

#include <QLabel>

namespace frontdesk::ui {

QLabel *tokenLineLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void showLine(QLabel *label, const TokenLine &line)
{
    label->setText(line.text.isEmpty() ? QString() : QString(glyph(line.mark) + u' ' + line.text));
    label->setVisible(!line.text.isEmpty());
}

} // namespace frontdesk::ui
