// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboardglance.h"

#include "token/jwt.h"
#include "ui/tokenclipboard.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>

namespace frontdesk::ui {

ClipboardGlance::ClipboardGlance(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_isSlow = false; });
}

QString ClipboardGlance::text()
{
    constexpr qint64 patience = 50; // milliseconds
    constexpr qsizetype most = token::maximumTokenSize;
    if (m_isSlow)
        return {};
    QElapsedTimer timer;
    timer.start();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QString text;
    if (data && data->hasText() && !TokenClipboard::isMarkedSecret(*data))
        text = data->text();
    m_isSlow = timer.elapsed() > patience;
    return text.size() <= most ? text : QString();
}

} // namespace frontdesk::ui
