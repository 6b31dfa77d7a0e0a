// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace frontdesk::journal {

/*! The journal's file, open: made with its folder, private to its owner, in the shape this version knows.

    Belongs to the thread that opened it.
*/
class Database final {
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Opens \a path unless it is open already. Says why it could not be, technically; nullopt: it is open.
    [[nodiscard]] std::optional<QString> open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    //! A query on the open file.
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }
    [[nodiscard]] const QSqlDatabase &connection() const { return m_database; }

private:
    const QString m_name;
    QSqlDatabase m_database;
};

} // namespace frontdesk::journal
