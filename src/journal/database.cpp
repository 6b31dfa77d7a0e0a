// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shape = 1; //!< PRAGMA user_version: what this version reads and writes.

// What was written is never changed: the file itself refuses it.
const QStringList &statements()
{
    static const QStringList all {
        u"CREATE TABLE intents (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,"
        " operator TEXT NOT NULL, instance TEXT NOT NULL, instance_id TEXT NOT NULL, production INTEGER NOT "
        "NULL,"
        " action INTEGER NOT NULL, session TEXT NOT NULL, user TEXT NOT NULL, detail TEXT NOT NULL,"
        " reason TEXT NOT NULL, ticket TEXT NOT NULL)"_s,
        u"CREATE TABLE outcomes (intent INTEGER PRIMARY KEY REFERENCES intents (id), at INTEGER NOT NULL,"
        " kind INTEGER NOT NULL, status INTEGER NOT NULL, trace TEXT NOT NULL, detail TEXT NOT NULL)"_s,
        u"CREATE INDEX intents_at ON intents (at)"_s,
        u"CREATE TRIGGER intents_stay BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER intents_keep BEFORE DELETE ON intents BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER outcomes_stay BEFORE UPDATE ON outcomes BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER outcomes_keep BEFORE DELETE ON outcomes BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        // REPLACE removes a row without asking the triggers on DELETE.
        u"CREATE TRIGGER intents_once BEFORE INSERT ON intents"
        " WHEN EXISTS (SELECT 1 FROM intents WHERE id = NEW.id)"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER outcomes_once BEFORE INSERT ON outcomes"
        " WHEN EXISTS (SELECT 1 FROM outcomes WHERE intent = NEW.intent)"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"PRAGMA user_version = %1"_s.arg(shape),
    };
    return all;
}

//! Makes \a path with its folder, for its owner only, before anything is written into it.
std::optional<QString> makePrivate(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder))
            return u"the folder %1 cannot be made"_s.arg(folder);
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return u"%1 is no file"_s.arg(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return u"%1: %2"_s.arg(path, file.errorString());
    // SQLite gives the files beside it the same permissions.
    file.setPermissions(ownerOnly);
    return std::nullopt;
}

} // namespace

Database::Database()
    : m_name(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

std::optional<QString> Database::open(const QString &path)
{
    // SQLite would go on writing into a file that was deleted.
    if (m_database.isOpen() && QFile::exists(path))
        return std::nullopt;
    close();
    if (auto problem = makePrivate(path))
        return problem;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    auto problem = m_database.open() ? prepare() : std::optional(m_database.lastError().text());
    if (problem)
        close();
    return problem;
}

void Database::close()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<QString> Database::prepare()
{
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (!run(pragma))
            return m_error;
    }
    // Two programs may come upon a fresh file at once: whoever is second finds it made.
    if (!run(u"BEGIN IMMEDIATE"_s))
        return m_error;
    QSqlQuery version = query();
    const bool known = version.exec(u"PRAGMA user_version"_s) && version.next();
    const int found = known ? version.value(0).toInt() : -1;
    version.finish();
    bool fine = found == shape;
    if (found == 0)
        fine = std::ranges::all_of(statements(), [this](const QString &statement) { return run(statement); });
    else if (!fine)
        m_error = u"the file is of version %1; this Frontdesk knows version %2"_s.arg(found).arg(shape);
    if (fine && run(u"COMMIT"_s))
        return std::nullopt;
    const QString problem = m_error;
    query().exec(u"ROLLBACK"_s);
    return problem;
}

bool Database::run(const QString &statement)
{
    QSqlQuery statementQuery = query();
    const bool done = statementQuery.exec(statement);
    if (!done)
        m_error = statementQuery.lastError().text();
    return done;
}

} // namespace frontdesk::journal
