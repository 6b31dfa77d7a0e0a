// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savechooser.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

void chooseWhereToSave(QWidget *parent, const QString &title, const QString &name,
    const QList<FileKind> &kinds, const std::function<void(const QString &path)> &then)
{
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters << kind.filter;
    auto *chooser
        = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(filters);
    chooser->setDefaultSuffix(kinds.constFirst().suffix);
    chooser->selectFile(name);
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser, kinds](const QString &filter) {
        for (const FileKind &kind : kinds) {
            if (kind.filter == filter)
                chooser->setDefaultSuffix(kind.suffix);
        }
    });
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, then);
    chooser->open();
}

} // namespace frontdesk::ui
