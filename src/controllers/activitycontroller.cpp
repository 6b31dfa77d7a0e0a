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
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &ActivityController::read);
    connect(&journal, &journal::Journal::changed, this, &ActivityController::readSoon);
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

void ActivityController::check()
{
    m_journal.verify(
        m_kept, this, [this](const Result<journal::Verification> &result) { Q_EMIT checked(result); });
}

void ActivityController::readSoon()
{
    // Not put off by the next change, or a long job would show nothing until its end.
    if (m_watching && !m_soon.isActive())
        m_soon.start();
}

void ActivityController::read()
{
    m_soon.stop();
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
