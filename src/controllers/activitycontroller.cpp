// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/activitycontroller.h"

#include "journal/journal.h"
#include "models/activitymodel.h"

namespace frontdesk::controllers {

ActivityController::ActivityController(
    journal::Journal &journal, models::ActivityModel &model, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_model(model)
{
    connect(&journal, &journal::Journal::changed, this, &ActivityController::read);
}

void ActivityController::setFilter(const journal::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    read();
}

void ActivityController::setWatching(bool watching)
{
    m_watching = watching;
    read();
}

void ActivityController::read()
{
    if (!m_watching)
        return;
    m_journal.read(
        m_filter, this, [this, generation = ++m_generation](const Result<QList<journal::Entry>> &entries) {
            if (generation != m_generation)
                return;
            m_failure = entries ? std::nullopt : std::optional(entries.error());
            if (entries)
                m_model.setEntries(*entries);
            Q_EMIT changed();
        });
}

} // namespace frontdesk::controllers
