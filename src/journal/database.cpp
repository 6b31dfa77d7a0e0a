// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/database.h"

#include "journal/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QSqlError>
#include <QUuid>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! Makes \a path with its folder, for its owner only, before anything is written into it.

    A file that is there is never opened: closing it again would drop the locks that SQLite holds on it for
    all connections of this process, and another program might then take the log away under them. */
std::optional<QString> makePrivate(const QString &path)
{
    static QMutex one;
    const QMutexLocker locker(&one);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo info(path);
    if (info.exists())
        return info.isFile() ? std::nullopt : std::optional(u"%1 is no file"_s.arg(path));
    const QString folder = info.absolutePath();
    if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder))
            return u"the folder %1 cannot be made"_s.arg(folder);
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !QFile::exists(path))
        return u"%1: %2"_s.arg(path, file.errorString());
    // SQLite gives the files beside it the same permissions.
    if (file.isOpen() && !file.setPermissions(ownerOnly))
        return u"%1: %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

//! As prepare(), one program after the other: SQLite's own patience does not reach so far as the change of
//! the file's mode. Where the lock cannot be had, prepare() says what is wrong.
std::optional<QString> prepared(const QSqlDatabase &database, const QString &path)
{
    QLockFile one(path + u".opening.lock"_s);
    static_cast<void>(one.tryLock(5000));
    return prepare(database);
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
    if (m_database.isOpen() && QFileInfo(path).isFile())
        return std::nullopt;
    close();
    if (auto problem = makePrivate(path))
        return problem;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    auto problem
        = m_database.open() ? prepared(m_database, path) : std::optional(m_database.lastError().text());
    if (problem)
        close();
    return problem;
}

void Database::close()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace frontdesk::journal
