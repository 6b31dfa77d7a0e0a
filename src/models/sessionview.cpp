// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionview.h"

#include "core/background.h"
#include "models/sessiontablemodel.h"

#include <algorithm>

namespace frontdesk::models {

namespace {

// So many take less than a millisecond: a thread would only make the answer come later.
constexpr int few = 2000;
// Each run of rows that comes or goes costs the view a pass over all of them.
constexpr int mostRuns = 16;

//! Calls use(first, last) for every run of rows in \a list of which isWanted(number) says so, from the end.
template <typename Wanted, typename Use>
void forEachRunFromEnd(const QList<quint32> &list, Wanted isWanted, Use use)
{
    for (qsizetype last = list.size() - 1; last >= 0; --last) {
        if (!isWanted(list[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && isWanted(list[first - 1]))
            --first;
        use(static_cast<int>(first), static_cast<int>(last));
        last = first;
    }
}

template <typename Wanted>
int runsOf(const QList<quint32> &list, Wanted isWanted)
{
    int runs = 0;
    forEachRunFromEnd(list, isWanted, [&runs](int, int) { ++runs; });
    return runs;
}

} // namespace

SessionView::SessionView(SessionTableModel &table, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
{
    QAbstractProxyModel::setSourceModel(&table);
    using Model = QAbstractItemModel;
    connect(&table, &Model::rowsInserted, this, &SessionView::ask);
    connect(&table, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsAboutToGo(first, last); });
    connect(&table, &Model::dataChanged, this, &SessionView::sourceChanged);
    connect(&table, &Model::modelAboutToBeReset, this, [this] {
        ++m_generation;
        m_isAsked = m_isStale = false;
        beginResetModel();
        m_shown.clear();
        m_rows.clear();
    });
    connect(&table, &Model::modelReset, this, [this] {
        endResetModel();
        ask();
    });
    ask();
}

void SessionView::setFilter(const SessionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask();
    Q_EMIT filterChanged();
}

void SessionView::sort(int column, Qt::SortOrder direction)
{
    const SessionOrder order {column, direction};
    if (order == m_order)
        return;
    m_order = order;
    ask();
}

void SessionView::setNow(Instant now)
{
    // Periods are of whole seconds; and whoever hears of the answer may well say what time it is.
    const auto second = [](Instant time) { return std::chrono::floor<std::chrono::seconds>(time); };
    const bool isLater = second(now) != second(m_now);
    m_now = now;
    if (isLater && m_filter.dependsOnTime())
        ask();
}

void SessionView::ask()
{
    m_isStale = m_isAsked;
    if (m_isAsked)
        return;
    if (m_table.rowCount() <= few) {
        show(sessionIndex(m_table.list(), m_filter, m_order, m_now));
        Q_EMIT settled();
        return;
    }
    m_isAsked = true;
    inBackground(
        this,
        [list = m_table.list(), filter = m_filter, order = m_order, now = m_now] {
            return sessionIndex(list, filter, order, now);
        },
        [this, generation = m_generation](const QList<quint32> &numbers) {
            if (generation == m_generation)
                take(numbers);
        });
}

void SessionView::take(const QList<quint32> &numbers)
{
    m_isAsked = false;
    QList<quint32> there = numbers;
    // Of those that went meanwhile there is nothing to show.
    there.removeIf([this](quint32 number) { return m_table.rowOf(number) < 0; });
    show(there);
    if (m_isStale)
        return ask();
    Q_EMIT settled();
}

void SessionView::show(const QList<quint32> &numbers)
{
    if (numbers == m_shown)
        return;
    Q_EMIT rearranging();
    QList<bool> isWanted(m_table.numbers());
    for (const quint32 number : numbers)
        isWanted[number] = true;
    removeGone([&isWanted](quint32 number) { return !isWanted[number]; });

    QList<bool> isHere(m_table.numbers());
    for (const quint32 number : std::as_const(m_shown))
        isHere[number] = true;
    const auto isNew = [&isHere](quint32 number) { return !isHere[number]; };
    QList<quint32> stays = numbers;
    stays.removeIf(isNew);
    if (stays != m_shown)
        reorder(stays);
    if (m_shown.size() < numbers.size()) {
        if (runsOf(numbers, isNew) <= mostRuns) {
            for (int first = 0; first < numbers.size(); ++first) {
                if (!isNew(numbers[first]))
                    continue;
                int last = first;
                while (last + 1 < numbers.size() && isNew(numbers[last + 1]))
                    ++last;
                beginInsertRows({}, first, last);
                m_shown = m_shown.mid(0, first) + numbers.mid(first, last - first + 1) + m_shown.mid(first);
                m_rows.clear();
                endInsertRows();
                first = last;
            }
        } else {
            // All of them at the end, and from there to their places.
            beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(numbers.size()) - 1);
            for (const quint32 number : numbers) {
                if (isNew(number))
                    m_shown << number;
            }
            m_rows.clear();
            endInsertRows();
            reorder(numbers);
        }
    }
    Q_EMIT rearranged();
}

void SessionView::removeGone(const std::function<bool(quint32)> &isGone)
{
    if (runsOf(m_shown, isGone) > mostRuns) {
        // Together at the end first, so that they go in one run.
        QList<quint32> parted = m_shown;
        std::stable_partition(parted.begin(), parted.end(), [&](quint32 number) { return !isGone(number); });
        reorder(parted);
    }
    forEachRunFromEnd(QList<quint32>(m_shown), isGone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_shown.remove(first, last - first + 1);
        m_rows.clear();
        endRemoveRows();
    });
}

//! \a numbers are those shown, in another order.
void SessionView::reorder(const QList<quint32> &numbers)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<quint32> old = std::exchange(m_shown, numbers);
    m_rows.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after << createIndex(rowOf(old[index.row()]), index.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SessionView::sourceRowsAboutToGo(int first, int last)
{
    QList<bool> isGone(m_table.numbers());
    for (int row = first; row <= last; ++row)
        isGone[m_table.numberAt(row)] = true;
    Q_EMIT rearranging();
    removeGone([&isGone](quint32 number) { return isGone[number]; });
    Q_EMIT rearranged();
    // What is being worked out may still name them.
    m_isStale = m_isAsked;
}

void SessionView::sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // For many rows one signal, for more than is shown costs less than a signal each.
    constexpr int many = 50;
    if (last.row() - first.row() >= many) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
    } else {
        for (int row = first.row(); row <= last.row(); ++row) {
            if (const int here = rowOf(m_table.numberAt(row)); here >= 0)
                Q_EMIT dataChanged(index(here, first.column()), index(here, last.column()), roles);
        }
    }
    // Which sessions pass, and where they stand, depends on what they are and not on how it is shown.
    const bool isMarked
        = roles.contains(SessionTableModel::FindingsRole) && m_filter.chosen.contains(Facet::Finding);
    if (roles.isEmpty() || isMarked)
        ask();
}

int SessionView::rowOf(quint32 number) const
{
    if (m_rows.isEmpty()) {
        m_rows.fill(-1, m_table.numbers());
        for (qsizetype row = 0; row < m_shown.size(); ++row)
            m_rows[m_shown[row]] = static_cast<int>(row);
    }
    return number < m_rows.size() ? m_rows[number] : -1;
}

QModelIndex SessionView::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SessionView::parent(const QModelIndex &) const
{
    return {};
}

int SessionView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SessionView::columnCount(const QModelIndex &parent) const
{
    return m_table.columnCount(parent);
}

QModelIndex SessionView::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_table.index(m_table.rowOf(m_shown[index.row()]), index.column());
}

QModelIndex SessionView::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return this->index(rowOf(m_table.numberAt(index.row())), index.column());
}

QVariant SessionView::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not by mapping a cell, of which there may be none.
    return m_table.headerData(section, orientation, role);
}

} // namespace frontdesk::models
