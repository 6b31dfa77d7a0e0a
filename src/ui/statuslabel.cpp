// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statuslabel.h"

#include "models/safetext.h"
#include "models/statusvocabulary.h"

#include <QEvent>

namespace frontdesk::ui {

QColor statusColour(api::SessionStatus status, const QPalette &palette)
{
    const models::StatusColours colours = models::statusColours(status);
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor colour = dark ? colours.dark : colours.light;
    return colour.isValid() ? colour : palette.color(QPalette::Text);
}

StatusLabel::StatusLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("statusLabel"));
    setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void StatusLabel::setSession(const api::Session &session)
{
    m_status = session.status;
    setText(models::statusGlyph(session.status) + u' ' + models::statusName(session));
    setToolTip(models::toolTipText(models::statusExplanation(session)));
    setAccessibleName(tr("Status: %1").arg(models::statusName(session)));
    colour();
}

void StatusLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void StatusLabel::colour()
{
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, statusColour(m_status, coloured));
    setPalette(coloured);
}

} // namespace frontdesk::ui
