// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortlist.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

ShortList::ShortList(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_list(new QListView(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setBuddy(m_list);
    m_heading->setContentsMargins(8, 0, 8, 0);
    // Above its lines, whichever way the words themselves are read.
    m_heading->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &ShortList::choose);
}

void ShortList::setModel(QAbstractItemModel *model)
{
    m_list->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_row = m_list->currentIndex().row(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ShortList::showLines);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortList::entered);
    showLines();
}

void ShortList::setDelegate(QAbstractItemDelegate *delegate)
{
    m_list->setItemDelegate(delegate);
    showLines();
}

void ShortList::addOwnAction(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
}

bool ShortList::isEmpty() const
{
    return m_list->model()->rowCount() == 0;
}

void ShortList::showLines()
{
    // Itself too: what is above and below would keep its distance.
    setVisible(!isEmpty());
    m_heading->setVisible(!isEmpty());
    m_list->setVisible(!isEmpty());
    m_list->setFixedHeight(m_list->model()->rowCount() * m_list->sizeHintForRow(0));
    if (m_list->hasFocus())
        setCurrentRow(m_row);
}

void ShortList::setCurrentRow(int row)
{
    const QAbstractItemModel &model = *m_list->model();
    m_list->setCurrentIndex(model.index(qBound(0, row, model.rowCount() - 1), 0));
}

bool ShortList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        // Once it has taken the other font itself.
        QMetaObject::invokeMethod(this, &ShortList::showLines, Qt::QueuedConnection);
        return false;
    case QEvent::FocusIn:
        // What Enter would choose is marked, and only while Enter would.
        setCurrentRow(qMax(0, m_list->currentIndex().row()));
        return false;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_list->clearSelection();
        return false;
    case QEvent::ShortcutOverride:
        // Delete is also the window's shortcut for revoking.
        if (actionFor(*static_cast<QKeyEvent *>(event)))
            event->accept();
        return event->isAccepted();
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

QAction *ShortList::actionFor(const QKeyEvent &event) const
{
    const QList<QAction *> actions = m_list->actions();
    const QKeySequence key(event.key() | (event.modifiers() & ~Qt::KeypadModifier));
    const auto found = std::ranges::find(actions, key, &QAction::shortcut);
    return found == actions.end() ? nullptr : *found;
}

bool ShortList::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    QAction *action = actionFor(event);
    if (action)
        action->trigger();
    return action;
}

} // namespace frontdesk::ui
