// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/activitycontroller.h"

#include "journal/journal.h"
#include "models/activitymodel.h"

#include <QPointer>
#include <QSet>

#include <limits>

namespace frontdesk::controllers {

ActivityController::ActivityController(
    journal::Journal &journal, models::ActivityModel &model, const policy::Policy &rules, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_model(model)
    , m_mayExport(!rules.noExport)
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

void ActivityController::beginAnew(const journal::Filter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_model.setEntries({});
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

void ActivityController::collect(
    journal::Filter filter, QObject *context, std::function<void(const Result<QList<journal::Entry>> &)> then)
{
    if (!m_mayExport) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(fail(Failure::refused(Refusal::ManagedExport))); },
            Qt::QueuedConnection);
        return;
    }
    filter.limit = std::numeric_limits<int>::max();
    m_journal.read(filter, context, std::move(then));
}

QList<CaseSubject> ActivityController::subjects() const
{
    QList<CaseSubject> subjects;
    QSet<QString> tickets;
    QSet<qint64> jobs;
    for (const journal::Entry &entry : m_model.entries()) {
        const Change &change = entry.intent.change;
        const QString &ticket = change.purpose.ticket;
        if (!ticket.isEmpty() && !tickets.contains(ticket))
            subjects.append({ticket, 0, {}});
        if (change.job != 0 && !jobs.contains(change.job))
            subjects.append({{}, change.job, entry.intent.at});
        tickets.insert(ticket);
        jobs.insert(change.job);
    }
    return subjects;
}

void ActivityController::report(const CaseSubject &subject, QObject *context,
    std::function<void(const Result<models::CaseReport> &)> then)
{
    journal::Filter filter;
    filter.job = subject.job;
    filter.text = subject.ticket;
    filter.field = journal::Filter::Field::Ticket;
    collect(filter, context,
        [this, subject, context = QPointer(context), then = std::move(then)](
            const Result<QList<journal::Entry>> &found) {
            if (!found)
                return then(fail(found.error()));
            models::CaseReport report;
            report.hasPseudonyms = hasPseudonyms();
            // The journal finds tickets by a part of them.
            for (const journal::Entry &entry : *found) {
                if (subject.ticket.isEmpty() || entry.intent.change.purpose.ticket == subject.ticket)
                    report.entries.prepend(entry);
            }
            m_journal.verify(
                m_kept, context, [report, then](const Result<journal::Verification> &checked) mutable {
                    if (checked)
                        report.checked = *checked;
                    then(report);
                });
        });
}

bool ActivityController::hasPseudonyms() const
{
    return m_journal.veil();
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
