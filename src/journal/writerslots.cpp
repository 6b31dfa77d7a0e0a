// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/writerslots.h"

#include <QFile>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

auto refused(const QString &why)
{
    return fail(Failure::refused(Refusal::Unrecorded, why));
}

//! Whether the writer called \a name left an intent without an outcome or a job without an end.
bool leftSomething(const QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    query.prepare(
        u"SELECT EXISTS (SELECT 1 FROM records r WHERE r.writer = :name AND r.type = 0 AND NOT EXISTS"
        " (SELECT 1 FROM records a WHERE a.subject_writer = r.writer AND a.subject = r.number AND a.type = "
        "1))"
        " OR EXISTS (SELECT 1 FROM records r WHERE r.writer = :name AND r.type = 2 AND NOT EXISTS"
        " (SELECT 1 FROM records a WHERE a.subject_writer = r.writer AND a.subject = r.number AND a.type = 3))"_s);
    query.bindValue(u":name"_s, name);
    return query.exec() && query.next() && query.value(0).toBool();
}

} // namespace

WriterSlots::WriterSlots() = default;
WriterSlots::~WriterSlots() = default;

Result<void> WriterSlots::claim(const QSqlDatabase &database, const QString &path)
{
    if (!m_name.isEmpty())
        return {};
    QSqlQuery rows(database);
    if (!rows.exec(
            u"SELECT slot, name, (SELECT coalesce(max(id), 0) FROM records) FROM writers ORDER BY slot"_s))
        return refused(rows.lastError().text());
    while (rows.next()) {
        const QString name = rows.value(1).toString();
        m_lastBefore = rows.value(2).toLongLong();
        if (!lock(path, rows.value(0).toInt(), name))
            continue;
        if (m_name.isEmpty())
            m_name = name;
        else if (!leftSomething(database, name))
            m_locks.erase(name);
    }
    return m_name.isEmpty() ? make(database, path) : Result<void>();
}

void WriterSlots::release()
{
    m_locks.clear();
    m_name.clear();
}

QStringList WriterSlots::held() const
{
    QStringList names;
    for (const auto &[name, lock] : m_locks)
        names << name;
    return names;
}

bool WriterSlots::lock(const QString &path, int slot, const QString &name)
{
    const QString lockPath = u"%1.writer-%2.lock"_s.arg(path).arg(slot);
    auto file = std::make_unique<QLockFile>(lockPath);
    // Never by age: a program may run for weeks. Only one that is no longer there has lost its lock.
    file->setStaleLockTime(0);
    if (!file->tryLock(0))
        return false;
    QFile::setPermissions(lockPath, QFile::ReadOwner | QFile::WriteOwner);
    m_locks[name] = std::move(file);
    return true;
}

Result<void> WriterSlots::make(const QSqlDatabase &database, const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO writers (name) VALUES (?)"_s);
    query.addBindValue(name);
    if (!query.exec())
        return refused(query.lastError().text());
    if (!lock(path, query.lastInsertId().toInt(), name))
        return refused(u"%1.writer-%2.lock cannot be taken"_s.arg(path).arg(query.lastInsertId().toInt()));
    m_name = name;
    return {};
}

} // namespace frontdesk::journal
