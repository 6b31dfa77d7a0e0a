// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/database.h"
#include "journal/types/filter.h"
#include "journal/types/job.h"
#include "journal/types/verification.h"

#include <QObject>
#include <QStringList>

namespace frontdesk::journal {

//! Reads the journal's file, on the thread it lives on, beside whoever writes. Each call opens the file if
//! need be, and fails with Refusal::UnreadableJournal.
class Reader final : public QObject {
    Q_OBJECT

public:
    explicit Reader(QString path);

    //! Newest first.
    [[nodiscard]] Result<QList<Entry>> read(const Filter &filter);
    //! What \a writers left open in the records up to \a last, oldest first.
    [[nodiscard]] Result<QList<Unfinished>> unfinished(const QStringList &writers, qint64 last);
    //! Checks every chain, and against \a kept, where one was kept, how far they go.
    [[nodiscard]] Result<Verification> verify(const QList<Head> &kept);

private:
    [[nodiscard]] Result<QSqlQuery> asked(
        const QString &statement, const QList<std::pair<QString, QVariant>> &values);

    const QString m_path;
    Database m_database;
};

} // namespace frontdesk::journal
