// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shownlanes.h"

#include "core/background.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"

namespace frontdesk::models {

namespace {

// So many take a millisecond or two: a thread would only make the answer come later.
constexpr int few = 500;

} // namespace

ShownLanes::ShownLanes(const SessionTableModel &table, const SessionView &view, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_view(view)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &ShownLanes::ask);
    using Model = QAbstractItemModel;
    const auto note = [this] {
        if (m_isWatching)
            m_due.start();
    };
    // In which order they stand there makes no difference here.
    connect(&view, &Model::rowsInserted, this, note);
    connect(&view, &Model::rowsRemoved, this, note);
    connect(&view, &Model::dataChanged, this, note);
    connect(&view, &Model::modelReset, this, [this, note] {
        ++m_generation;
        m_isAsked = false;
        m_lanes = {};
        Q_EMIT changed();
        note();
    });
}

void ShownLanes::setWatching(bool watching)
{
    if (watching == std::exchange(m_isWatching, watching))
        return;
    if (watching)
        ask();
    else
        m_due.stop();
}

void ShownLanes::ask()
{
    m_isStale = m_isAsked;
    if (m_isAsked)
        return;
    const Instant now = m_view.now();
    const auto work = [list = m_table.list(), shown = m_view.numbers(), now] {
        return sessionLanes(list, shown, now, most);
    };
    if (m_table.rowCount() <= few)
        return take(work(), now);
    m_isAsked = true;
    inBackground(this, work, [this, now, generation = m_generation](const SessionLanes &lanes) {
        if (generation != m_generation)
            return;
        m_isAsked = false;
        take(lanes, now);
        if (m_isStale && m_isWatching)
            ask();
    });
}

void ShownLanes::take(const SessionLanes &lanes, Instant now)
{
    m_lanes = lanes;
    m_now = now;
    Q_EMIT changed();
}

} // namespace frontdesk::models
