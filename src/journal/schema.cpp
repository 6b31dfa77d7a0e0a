// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/schema.h"

#include "journal/olderjournal.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shape = 3; //!< PRAGMA user_version: what this version reads and writes.
constexpr int shapeOfOneComputer = 2; //!< Without letters, nor what was written elsewhere.
constexpr int shapeWithoutChains = 1; //!< Two tables.

// How far the journal of a team is known to have a writer's records.
QString makeTeamTable()
{
    return u"CREATE TABLE team (address TEXT NOT NULL, writer TEXT NOT NULL, number INTEGER NOT NULL,"
           " PRIMARY KEY (address, writer)) WITHOUT ROWID"_s;
}

//! What is found by one letter or two, as words for the rest, which a trigram index cannot find.
QString makeLetters()
{
    return u"CREATE VIRTUAL TABLE letters USING fts5 (operator, person, ticket, rest, content = '',"
           " detail = column, columnsize = 0, tokenize = 'ascii')"_s;
}

QString setShape()
{
    return u"PRAGMA user_version = %1"_s.arg(shape);
}

// What was written is never changed: the file itself refuses it.
const QStringList &statements()
{
    static const QStringList all {
        u"CREATE TABLE records (id INTEGER PRIMARY KEY, writer TEXT NOT NULL, number INTEGER NOT NULL,"
        " type INTEGER NOT NULL, subject_writer TEXT NOT NULL, subject INTEGER NOT NULL, at INTEGER NOT NULL,"
        " code INTEGER NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL, origin INTEGER)"_s,
        u"CREATE UNIQUE INDEX records_chain ON records (writer, number)"_s,
        // Also what keeps an intent from having two outcomes, and a job two ends.
        u"CREATE UNIQUE INDEX records_outcome ON records (subject_writer, subject) WHERE type = 1"_s,
        u"CREATE UNIQUE INDEX records_end ON records (subject_writer, subject) WHERE type = 3"_s,
        u"CREATE INDEX records_job ON records (subject_writer, subject) WHERE type = 0 AND subject > 0"_s,
        u"CREATE INDEX records_kind ON records (type, writer, number)"_s,
        u"CREATE INDEX records_code ON records (type, code)"_s,
        u"CREATE INDEX records_at ON records (type, at)"_s,
        u"CREATE TABLE writers (slot INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s,
        // By row: an intent's words under its id, its outcome's under the negative of that.
        u"CREATE VIRTUAL TABLE words USING fts5 (operator, person, ticket, rest, content = '',"
        " tokenize = 'trigram')"_s,
        u"CREATE TRIGGER records_stay BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER records_keep BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        // REPLACE removes a row without asking the trigger on DELETE.
        u"CREATE TRIGGER records_once BEFORE INSERT ON records WHEN EXISTS (SELECT 1 FROM records"
        " WHERE id = NEW.id OR (writer = NEW.writer AND number = NEW.number))"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        makeLetters(),
        makeTeamTable(),
        setShape(),
    };
    return all;
}

// What is there stays where it is: origin is NULL in all of it.
const QStringList &statementsFromOneComputer()
{
    static const QStringList all {
        u"ALTER TABLE records ADD COLUMN origin INTEGER"_s,
        makeLetters(),
        makeTeamTable(),
        setShape(),
    };
    return all;
}

//! One attempt at it, with what went wrong.
class Preparation final {
public:
    explicit Preparation(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<QString> run()
    {
        // Read before anything is set: a file that is not ours is not to be altered.
        const int found = number(u"PRAGMA user_version"_s);
        const bool isForeign = found == 0 && number(u"SELECT count(*) FROM sqlite_schema"_s) != 0;
        if (!m_error.isEmpty())
            return m_error;
        if (isForeign)
            return u"the file is a database, but no journal"_s;
        if (found > shape)
            return u"the file is of version %1; this Frontdesk knows version %2"_s.arg(found).arg(shape);
        for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                 u"PRAGMA busy_timeout = 5000"_s}) {
            if (!exec(pragma))
                return m_error;
        }
        if (found == shape)
            return std::nullopt;
        return make();
    }

private:
    [[nodiscard]] std::optional<QString> make()
    {
        // Two programs may come upon the same file at once: whoever is second finds it made.
        if (!exec(u"BEGIN IMMEDIATE"_s))
            return m_error;
        const int found = number(u"PRAGMA user_version"_s);
        bool fine = m_error.isEmpty();
        if (found != shape) {
            const QStringList &steps
                = found == shapeOfOneComputer ? statementsFromOneComputer() : statements();
            fine = fine && std::ranges::all_of(steps, [this](const QString &s) { return exec(s); });
        }
        if (found == shapeWithoutChains && fine)
            fine = carryOver(m_database, m_error);
        if (found == shapeOfOneComputer && fine)
            fine = indexLetters(m_database, m_error);
        if (fine && exec(u"COMMIT"_s))
            return std::nullopt;
        const QString problem = m_error;
        static_cast<void>(exec(u"ROLLBACK"_s));
        return problem;
    }

    [[nodiscard]] bool exec(const QString &statement)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(statement);
        if (!done)
            m_error = query.lastError().text();
        return done;
    }
    [[nodiscard]] int number(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (query.exec(statement) && query.next())
            return query.value(0).toInt();
        m_error = query.lastError().text();
        return 0;
    }

    const QSqlDatabase &m_database;
    QString m_error;
};

} // namespace

std::optional<QString> prepare(const QSqlDatabase &database)
{
    return Preparation(database).run();
}

} // namespace frontdesk::journal
