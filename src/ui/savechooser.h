// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace frontdesk::ui {

//! What a file may be: "CSV (*.csv)" and "csv".
struct FileKind {
    QString filter;
    QString suffix;
};

//! Asks where to save, beginning among the person's documents with \a name; asks again before a file is
//! replaced. \a then gets the path; not when nothing is chosen, nor once \a parent is gone.
void chooseWhereToSave(QWidget *parent, const QString &title, const QString &name,
    const QList<FileKind> &kinds, const std::function<void(const QString &path)> &then);

} // namespace frontdesk::ui
