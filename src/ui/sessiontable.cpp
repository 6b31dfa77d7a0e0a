// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontable.h"

#include "models/sessionsortproxy.h"
#include "models/sessiontablemodel.h"
#include "ui/sessiondelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

SessionTable::SessionTable(SessionTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_proxy(new models::SessionSortProxy(this))
{
    setObjectName(u"sessions"_s);
    setAccessibleName(tr("Sessions"));
    m_proxy->setSourceModel(&model);
    setModel(m_proxy);
    setItemDelegate(new SessionDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeader();

    connect(
        this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT inspectRequested(currentSession()); });
    // A reset moves the cursor without a word.
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SessionTable::announce);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= verticalScrollBar()->maximum() - viewport()->height())
            Q_EMIT endReached();
    });
}

QModelIndex SessionTable::chosenRow() const
{
    // Not the current index: Qt moves that to the first row by itself when the table gets the keyboard.
    const QModelIndexList rows = selectionModel()->selectedRows();
    const bool isCurrent = rows.contains(currentIndex().siblingAtColumn(0));
    return rows.isEmpty() ? QModelIndex() : isCurrent ? currentIndex() : rows.constFirst();
}

QList<api::Session> SessionTable::selectedSessions() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<api::Session> sessions;
    for (const QModelIndex &row : std::as_const(rows))
        sessions << *m_model.session(m_proxy->mapToSource(row));
    return sessions;
}

QList<api::Session> SessionTable::shownSessions() const
{
    QList<api::Session> sessions;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        sessions << *m_model.session(m_proxy->mapToSource(m_proxy->index(row, 0)));
    return sessions;
}

SessionId SessionTable::currentSession() const
{
    return SessionId::parse(chosenRow().data(SessionTableModel::SessionIdRole).toString())
        .value_or(SessionId());
}

void SessionTable::select(const SessionId &id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model.index(row, 0));
    // Another row must not stay chosen beside it: actions would mean that one.
    if (!index.isValid())
        return clearSelection();
    setCurrentIndex(index);
    scrollTo(index);
}

void SessionTable::setStatusFilter(std::optional<api::SessionStatus> status)
{
    m_proxy->setStatusFilter(status);
}

void SessionTable::setUserColumnVisible(bool visible)
{
    setColumnHidden(SessionTableModel::User, !visible);
}

int SessionTable::shown() const
{
    return m_proxy->rowCount();
}

bool SessionTable::isSorted() const
{
    return m_proxy->sortColumn() >= 0;
}

void SessionTable::copyRow() const
{
    const QModelIndex row = chosenRow();
    if (!row.isValid())
        return;
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells << row.siblingAtColumn(column).data(SessionTableModel::CopyRole).toString();
    }
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void SessionTable::copySessionId() const
{
    if (const SessionId id = currentSession(); !id.isEmpty())
        QGuiApplication::clipboard()->setText(id.text());
}

void SessionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    announce();
    Q_EMIT selectedSessionsChanged();
}

void SessionTable::announce()
{
    const SessionId id = currentSession();
    if (id == m_announced)
        return;
    m_announced = id;
    Q_EMIT currentSessionChanged(id);
}

void SessionTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !currentSession().isEmpty()) {
        Q_EMIT inspectRequested(currentSession());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SessionTable::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);

    const int em = fontMetrics().horizontalAdvance(u'0');
    const struct {
        int column;
        int characters;
        bool shown;
    } columns[] = {
        {SessionTableModel::Status, 24, true},
        {SessionTableModel::User, 22, false},
        {SessionTableModel::Device, 24, true},
        {SessionTableModel::Place, 18, true},
        {SessionTableModel::Ip, 17, true},
        {SessionTableModel::LastActive, 14, true},
        {SessionTableModel::Created, 18, false},
        {SessionTableModel::Expires, 20, true},
        {SessionTableModel::Organization, 18, false},
        {SessionTableModel::ImpersonatedBy, 18, false},
        {SessionTableModel::Client, 18, false},
        {SessionTableModel::SessionId, 24, false},
    };
    for (const auto &column : columns) {
        header->resizeSection(column.column, column.characters * em);
        setColumnHidden(column.column, !column.shown);
    }
    header->setSectionResizeMode(SessionTableModel::Device, QHeaderView::Stretch);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &SessionTable::chooseColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SessionTable::sortingChanged);
}

void SessionTable::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == SessionTableModel::Status)
            continue; // without it a row would not say the most important thing
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace frontdesk::ui
