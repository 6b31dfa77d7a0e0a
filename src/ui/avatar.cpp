// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/avatar.h"

#include "ui/peopledelegate.h"

#include <QPainter>

namespace frontdesk::ui {

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = fontMetrics().height() * 5 / 2;
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_initials, palette());
}

} // namespace frontdesk::ui
