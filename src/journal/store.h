// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/database.h"
#include "journal/types/entry.h"

#include <QObject>

namespace frontdesk::journal {

//! Reads and writes the journal's file, on the thread it lives on. Each call opens the file if need be.
class Store final : public QObject {
    Q_OBJECT

public:
    explicit Store(QString path);

    [[nodiscard]] Result<EntryId> add(const Intent &intent);
    [[nodiscard]] Result<void> addOutcome(EntryId entry, const Outcome &outcome);
    [[nodiscard]] Result<QList<Entry>> read(const Filter &filter);

private:
    //! Runs \a query and commits what it did to the disk; says what went wrong with \a refusal.
    [[nodiscard]] Result<void> write(QSqlQuery &query);

    const QString m_path;
    Database m_database;
};

} // namespace frontdesk::journal
