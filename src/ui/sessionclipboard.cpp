// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace frontdesk::ui {

void copySessions(const QString &text, models::ExportFormat format)
{
    auto *content = new QMimeData;
    content->setText(text);
    if (format == models::ExportFormat::Html)
        content->setHtml(text);
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace frontdesk::ui
