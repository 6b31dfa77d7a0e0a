// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutsdialog.h"

#include "ui/deskactions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const DeskActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(u"shortcuts"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    const auto add = [table](const QString &key, const QString &what) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row, 1, new QTableWidgetItem(what));
    };
    const auto listed = parent->findChildren<QAction *>();
    for (const QAction *action : listed) {
        // Fields have actions of their own, which nobody has named.
        QString what = action->statusTip().isEmpty() ? action->text().remove(u'…') : action->statusTip();
        if (!action->shortcut().isEmpty() && !what.isEmpty())
            add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                what.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&'));
    }
    add(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), actions.inspect->statusTip());
    table->resizeColumnToContents(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 75, fontMetrics().height() * 24);
}

} // namespace frontdesk::ui
