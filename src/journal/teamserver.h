// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "journal/record.h"
#include "journal/replica.h"
#include "journal/threadend.h"
#include "journal/types/teamaddress.h"

#include <QSqlDatabase>

#include <memory>

namespace frontdesk::journal {

/*! A team's journal on PostgreSQL. What comes from there may be anything.

    Belongs to one thread. Every call may take as long as the server does, ten seconds for a statement as long
   as it keeps to them. Fails with the Refusals that begin with Team; no text of a failure holds the password.
*/
class TeamServer final {
public:
    using Heads = QHash<QString, Head>;

    explicit TeamServer(std::shared_ptr<const ThreadEnd> end);
    ~TeamServer();
    Q_DISABLE_COPY_MOVE(TeamServer)

    //! Connects unless it is connected.
    [[nodiscard]] Result<void> open(const TeamAddress &address, const Secret &password);
    void close();
    //! Makes the journal if the database holds none, and checks that it is of the shape this version knows.
    [[nodiscard]] Result<void> prepare();
    //! As prepare(), without making one: whether there is one.
    [[nodiscard]] Result<bool> look();

    //! Where each chain ends.
    [[nodiscard]] Result<Heads> heads();
    //! Adds \a links in their order, those left out that are there, in one transaction.
    [[nodiscard]] Result<void> add(const QList<Link> &links);
    //! What comes behind \a have, of these writers only, in the order it came there, a batch of it.
    [[nodiscard]] Result<QList<Link>> fetch(const Replica::Numbers &have);
    //! Until the next call all is read as of one moment.
    [[nodiscard]] Result<void> beginReading();
    [[nodiscard]] Result<void> endReading();

private:
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Failure failureOf(const QSqlError &error) const;

    const std::shared_ptr<const ThreadEnd> m_end;
    const QString m_name;
    QSqlDatabase m_database;
    Secret m_password;
};

} // namespace frontdesk::journal
