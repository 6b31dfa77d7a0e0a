// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowtable.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

namespace frontdesk::ui {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
    , copy(new QAction(tr("&Copy"), this))
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(copy, &QAction::triggered, this, &RowTable::copyRequested);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RowTable::setWidths(std::initializer_list<int> characters)
{
    const int em = fontMetrics().horizontalAdvance(u'0');
    int column = 0;
    for (const int count : characters)
        horizontalHeader()->resizeSection(column++, count * em);
}

bool RowTable::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QTableView::event(event);
    event->accept();
    return true;
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace frontdesk::ui
