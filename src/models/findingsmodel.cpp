// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include "core/background.h"
#include "models/findingwords.h"
#include "models/sessiontablemodel.h"

#include <utility>

namespace frontdesk::models {

namespace {

// So many take a millisecond or two.
constexpr int few = 2000;

} // namespace

FindingsModel::FindingsModel(SessionTableModel &table, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
{
    connect(&table, &QAbstractItemModel::rowsInserted, this, &FindingsModel::schedule);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &FindingsModel::schedule);
    connect(&table, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            // What is only shown in another way is the same session.
            if (roles.isEmpty())
                schedule();
        });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        ++m_generation;
        m_isAsked = m_isStale = false;
        take({});
        schedule();
    });
    schedule();
}

void FindingsModel::setSetup(const FindingSetup &setup)
{
    m_setup = setup;
    schedule();
}

void FindingsModel::setNow(Instant now)
{
    const auto minute = [](Instant time) { return std::chrono::floor<std::chrono::minutes>(time); };
    if (minute(now) != minute(m_now))
        schedule();
    m_now = now;
}

// Sessions come and change in many signals; they are looked through once behind them all.
void FindingsModel::schedule()
{
    m_isStale = m_isAsked;
    if (m_isAsked || std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &FindingsModel::ask, Qt::QueuedConnection);
}

void FindingsModel::ask()
{
    m_isScheduled = false;
    if (m_table.rowCount() <= few)
        return take(findingsIn(m_table.list(), m_setup, m_now));
    m_isAsked = true;
    inBackground(
        this, [list = m_table.list(), setup = m_setup, now = m_now] { return findingsIn(list, setup, now); },
        [this, generation = m_generation](const Findings &findings) {
            if (generation != m_generation)
                return;
            m_isAsked = false;
            take(findings);
            if (m_isStale)
                schedule();
        });
}

void FindingsModel::take(const Findings &findings)
{
    m_table.setFindings(findings.marks);
    const bool isSame = findings.list == m_findings.list;
    if (!isSame)
        beginResetModel();
    m_findings = findings;
    m_findings.marks.clear();
    if (!isSame)
        endResetModel();
    else if (!findings.list.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the words go by setup and time too
    Q_EMIT changed();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.list.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return findingTitle(finding, m_setup);
    case EvidenceRole:
        return findingEvidence(finding, m_setup, m_now).join(u'\n');
    case ExplanationRole:
        return ruleExplanation(finding.rule);
    case Qt::AccessibleTextRole:
        return QStringList {findingTitle(finding, m_setup), data(index, EvidenceRole).toString()}.join(u'\n');
    default:
        return {};
    }
}

} // namespace frontdesk::models
