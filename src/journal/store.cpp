// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/store.h"

#include <QSqlError>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

auto unrecorded(const QString &why)
{
    return fail(Failure::refused(Refusal::Unrecorded, why));
}

} // namespace

Store::Store(QString path)
    : m_path(std::move(path))
{
}

Result<void> Store::begin()
{
    const bool wasOpen = m_database.isOpen();
    if (const auto problem = m_database.open(m_path))
        return unrecorded(*problem);
    if (!wasOpen)
        m_writers.release(); // the slots of another file
    if (const auto claimed = m_writers.claim(m_database.connection(), m_path); !claimed)
        return claimed;
    QSqlQuery query = m_database.query();
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return unrecorded(query.lastError().text());
    m_chain.emplace(m_database.connection(), m_writers.name());
    if (m_chain->open())
        return {};
    const QString problem = m_chain->error();
    rollBack();
    return unrecorded(problem);
}

Result<EntryId> Store::add(const Intent &intent)
{
    Record record = recordOf(intent);
    if (intent.change.job != 0 && !point(record, intent.change.job, Record::Type::Job))
        return unrecorded(u"there is no job %1"_s.arg(intent.change.job));
    if (!m_chain->append(record, wordsOf(intent)))
        return unrecorded(m_chain->error());
    return record.id;
}

Result<void> Store::addOutcome(EntryId entry, const Outcome &outcome)
{
    Record record = recordOf(outcome);
    if (!point(record, entry, Record::Type::Intent))
        return unrecorded(u"there is no intent %1"_s.arg(entry));
    if (!m_chain->append(record, wordsOf(outcome), -entry))
        return unrecorded(m_chain->error());
    return {};
}

Result<JobId> Store::addJob(const Job &job)
{
    Record record = recordOf(job);
    if (!m_chain->append(record))
        return unrecorded(m_chain->error());
    return record.id;
}

Result<void> Store::endJob(JobId job, JobEnd how, Instant at)
{
    Record record;
    record.type = Record::Type::JobEnd;
    record.at = at.time_since_epoch().count();
    record.code = static_cast<int>(how);
    record.body = "{}";
    if (!point(record, job, Record::Type::Job))
        return unrecorded(u"there is no job %1"_s.arg(job));
    if (!m_chain->append(record))
        return unrecorded(m_chain->error());
    return {};
}

Result<void> Store::commit()
{
    QSqlQuery query = m_database.query();
    if (!query.exec(u"COMMIT"_s)) {
        const QString problem = query.lastError().text();
        rollBack();
        return unrecorded(problem);
    }
    m_head = m_chain->head();
    m_chain.reset();
    return {};
}

void Store::rollBack()
{
    m_chain.reset();
    m_database.query().exec(u"ROLLBACK"_s);
}

bool Store::point(Record &record, qint64 id, Record::Type type)
{
    QSqlQuery query = m_database.query();
    query.prepare(u"SELECT writer, number FROM records WHERE id = ? AND type = ?"_s);
    query.addBindValue(id);
    query.addBindValue(static_cast<int>(type));
    if (!query.exec() || !query.next())
        return false;
    record.subjectWriter = query.value(0).toString();
    record.subject = query.value(1).toLongLong();
    return true;
}

} // namespace frontdesk::journal
