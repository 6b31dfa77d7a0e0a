// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontable.h"

#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "ui/sessiondelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

SessionTable::SessionTable(SessionTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_view(new models::SessionView(model, this))
{
    setObjectName(u"sessions"_s);
    setAccessibleName(tr("Sessions"));
    setModel(m_view);
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
    connect(m_view, &QAbstractItemModel::modelReset, this, &SessionTable::announce);
    connect(m_view, &models::SessionView::rearranging, this, &SessionTable::keepPlace);
    connect(m_view, &models::SessionView::rearranged, this, &SessionTable::findPlace);
    connect(m_view, &models::SessionView::settled, this, [this] {
        m_wasSorted = false;
        Q_EMIT shownChanged();
    });
}

QModelIndex SessionTable::chosenRow() const
{
    // Not the current index: Qt moves that to the first row by itself when the table gets the keyboard. And
    // not the list of selected rows, which may be many.
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const bool isCurrent = selectionModel()->isRowSelected(currentIndex().row());
    return isCurrent ? currentIndex() : m_view->index(selection.constFirst().top(), 0);
}

int SessionTable::selected() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

void SessionTable::keepPlace()
{
    const QModelIndex current = currentIndex();
    constexpr int around = 20;
    m_neighbours.clear();
    for (int step = 0; current.isValid() && step <= around; ++step)
        m_neighbours << current.siblingAtRow(current.row() + step);
    for (int step = 1; current.isValid() && step <= around; ++step)
        m_neighbours << current.siblingAtRow(current.row() - step);

    m_places.clear();
    // Whoever looks at the first rows wants to go on seeing the first.
    const bool isFirst = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    const int top = rowAt(0);
    if (isFirst || m_wasSorted || top < 0)
        return;
    const int below = rowAt(viewport()->height() - 1);
    const int bottom = below < 0 ? m_view->rowCount() - 1 : below;
    const auto keep = [this](int row) { m_places.append({m_view->index(row, 0), rowViewportPosition(row)}); };
    // The row somebody works with before the others.
    if (current.row() >= top && current.row() <= bottom)
        keep(current.row());
    for (int row = top; row <= bottom; ++row)
        keep(row);
}

void SessionTable::findPlace()
{
    const auto neighbours = std::exchange(m_neighbours, {});
    const auto nearest = std::ranges::find_if(neighbours, &QPersistentModelIndex::isValid);
    // Where the current row went, its neighbour is.
    if (nearest != neighbours.cend() && nearest != neighbours.cbegin())
        selectionModel()->setCurrentIndex(*nearest, QItemSelectionModel::NoUpdate);
    const auto places = std::exchange(m_places, {});
    const auto place = std::ranges::find_if(places, [](const Place &one) { return one.row.isValid(); });
    if (place == places.cend())
        return;
    updateGeometries();
    const int moved = rowViewportPosition(place->row.row()) - place->position;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

QList<api::Session> SessionTable::selectedSessions() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<api::Session> sessions;
    for (const QModelIndex &row : std::as_const(rows))
        sessions << *m_model.session(m_view->mapToSource(row));
    return sessions;
}

QList<api::Session> SessionTable::shownSessions() const
{
    QList<api::Session> sessions;
    for (int row = 0; row < m_view->rowCount(); ++row)
        sessions << *m_model.session(m_view->mapToSource(m_view->index(row, 0)));
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
    const QModelIndex index = row < 0 ? QModelIndex() : m_view->mapFromSource(m_model.index(row, 0));
    // Another row must not stay chosen beside it: actions would mean that one.
    if (!index.isValid())
        return clearSelection();
    setCurrentIndex(index);
    scrollTo(index);
}

bool SessionTable::shows(const SessionId &id) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && m_view->mapFromSource(m_model.index(row, 0)).isValid();
}

void SessionTable::setUserColumnVisible(bool visible)
{
    setColumnHidden(SessionTableModel::User, !visible);
}

int SessionTable::shown() const
{
    return m_view->rowCount();
}

bool SessionTable::isSorted() const
{
    return m_view->order().column >= 0;
}

QList<quint32> SessionTable::selectedNumbers() const
{
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    QList<quint32> numbers;
    for (const QItemSelectionRange &range : std::as_const(selection))
        numbers << m_view->numbers().mid(range.top(), range.height());
    return numbers;
}

QList<SessionTableModel::Column> SessionTable::shownColumns() const
{
    QList<SessionTableModel::Column> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << static_cast<SessionTableModel::Column>(column);
    }
    return columns;
}

void SessionTable::copySessionId() const
{
    if (const SessionId id = currentSession(); !id.isEmpty())
        QGuiApplication::clipboard()->setText(id.text());
}

void SessionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Where assistive tools listen, Qt makes an index of every cell to tell them of the first.
    const auto first = [](const QItemSelection &cells) {
        return cells.isEmpty() ? QItemSelection() : QItemSelection(cells[0].topLeft(), cells[0].topLeft());
    };
    QTableView::selectionChanged(first(selected), first(deselected));
    viewport()->update();
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
        {SessionTableModel::Ip, 20, true},
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
    // Before the view hears of it.
    connect(header, &QHeaderView::sectionPressed, this, [this] { m_wasSorted = true; });
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
