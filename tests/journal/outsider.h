// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

//! A journal's file as any other program sees it.
class Outsider final {
public:
    explicit Outsider(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outsider")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("the file cannot be opened");
    }
    ~Outsider()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("outsider"));
    }
    Q_DISABLE_COPY_MOVE(Outsider)

    //! The first value that \a statement gives; invalid when it fails or gives none.
    [[nodiscard]] QVariant ask(const QString &statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }
    //! Why \a statement fails; empty: it does not.
    [[nodiscard]] QString complaint(const QString &statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) ? QString() : query.lastError().text();
    }
    //! Runs \a statement; the test ends when it fails.
    void run(const QString &statement) const
    {
        if (const QString why = complaint(statement); !why.isEmpty())
            qFatal("%s: %s", qPrintable(statement), qPrintable(why));
    }
    //! Takes away what keeps rows from being changed.
    void disarm() const
    {
        for (const char *trigger : {"records_stay", "records_keep", "records_once"})
            run(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger));
    }

private:
    QSqlDatabase m_database;
};

} // namespace frontdesk::journal
