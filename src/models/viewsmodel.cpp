// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewsmodel.h"

#include "core/background.h"
#include "models/findingrules.h"
#include "models/safetext.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"

#include <algorithm>
#include <utility>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<int> countsOf(const SessionList &list, const QList<SessionFilter> &filters, Instant now)
{
    QList<int> counts;
    for (const SessionFilter &filter : filters)
        counts << static_cast<int>(sessionIndex(list, filter, {}, now).size());
    return counts;
}

QList<NamedView> alwaysThere()
{
    const SessionFilter all;
    const SessionFilter active = all.with(Facet::Status, u"active"_s);
    const Period longAgo {Period::Kind::Beyond, std::chrono::hours(7 * 24), {}, {}};
    return {{ViewsModel::tr("All sessions"), {all, {}}}, {ViewsModel::tr("Active"), {active, {}}},
        {ViewsModel::tr("Idle over 7 days"),
            {active.with(Facet::Status, u"pending"_s).with(Facet::LastActive, longAgo.text()), {}}},
        {ViewsModel::tr("Phones"), {all.with(Facet::Device, u"phone"_s), {}}},
        {ViewsModel::tr("Impersonated"), {all.with(Facet::Impersonated, u"yes"_s), {}}},
        {ViewsModel::tr("Worth a look"), {all.with(Facet::Finding, anyFinding), {}}}};
}

} // namespace

ViewsModel::ViewsModel(SessionTableModel &table, SessionView &view, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
    , m_view(view)
    , m_views(alwaysThere())
    , m_current(currentRow())
{
    using Model = QAbstractItemModel;
    connect(&table, &Model::rowsInserted, this, &ViewsModel::ask);
    connect(&table, &Model::rowsRemoved, this, &ViewsModel::ask);
    connect(&table, &Model::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            // What a session is counts, not how it is shown.
            if (roles.isEmpty() || roles.contains(SessionTableModel::FindingsRole))
                ask();
        });
    connect(&table, &Model::modelReset, this, &ViewsModel::forgetCounts);
    connect(&view, &SessionView::filterChanged, this, &ViewsModel::showCurrent);
    connect(&view, &SessionView::settled, this, &ViewsModel::showCurrent);
    ask();
}

void ViewsModel::setSaved(const QList<NamedView> &views)
{
    beginResetModel();
    m_views.removeIf([](const NamedView &view) { return view.isSaved; });
    m_views += views;
    m_counts.clear();
    m_current = currentRow();
    endResetModel();
    ++m_generation;
    ask();
}

void ViewsModel::setNow(Instant now)
{
    m_now = now;
    ask();
}

int ViewsModel::currentRow() const
{
    // A saved one in its own order first: it may show the same sessions as one that is always there.
    const ViewChoice shown {m_view.filter(), m_view.order()};
    const auto own = std::ranges::find_if(
        m_views, [&shown](const NamedView &view) { return view.isSaved && view.choice == shown; });
    const auto found
        = own != m_views.end() ? own : std::ranges::find_if(m_views, [&shown](const NamedView &view) {
              return view.choice.filter == shown.filter;
          });
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

void ViewsModel::showCurrent()
{
    const int before = std::exchange(m_current, currentRow());
    if (before == m_current)
        return;
    for (const int row : {before, m_current}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {CurrentRole, Qt::AccessibleTextRole});
    }
}

// Those of another list would be taken for this one's.
void ViewsModel::forgetCounts()
{
    ++m_generation;
    take({});
    ask();
}

void ViewsModel::ask()
{
    m_isStale = m_isCounting;
    // Once for all that changes in one go.
    if (!std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &ViewsModel::count, Qt::QueuedConnection);
}

void ViewsModel::count()
{
    QList<SessionFilter> filters;
    for (const NamedView &view : std::as_const(m_views))
        filters << view.choice.filter;
    m_isCounting = true;
    m_isStale = false;
    inBackground(
        this, [list = m_table.list(), filters, now = m_now] { return countsOf(list, filters, now); },
        [this, generation = m_generation](const QList<int> &counts) {
            m_isAsked = m_isCounting = false;
            if (generation == m_generation)
                take(counts);
            if (m_isStale || generation != m_generation)
                return ask();
            Q_EMIT counted();
        });
}

void ViewsModel::take(const QList<int> &counts)
{
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedView &view = m_views[index.row()];
    const QString name = safeText(view.name);
    const bool isCounted = !m_counts.isEmpty();
    switch (role) {
    case NameRole:
    case Qt::ToolTipRole:
        return name;
    case CountRole:
        return isCounted ? QVariant(m_counts[index.row()]) : QVariant();
    case CurrentRole:
        return index.row() == m_current;
    case SavedRole:
        return view.isSaved;
    case Qt::AccessibleTextRole:
        return isCounted ? tr("%1, %n session(s)", nullptr, m_counts[index.row()]).arg(name) : name;
    default:
        return {};
    }
}

} // namespace frontdesk::models
