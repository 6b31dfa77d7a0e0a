// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/chain.h"
#include "journal/database.h"
#include "journal/types/verification.h"
#include "journal/writerslots.h"

#include <QObject>

#include <optional>

namespace frontdesk::journal {

/*! Writes the journal's file, on the thread it lives on. What stands between begin() and commit() is synced
    to the disk at once. */
class Store final : public QObject {
    Q_OBJECT

public:
    explicit Store(QString path);

    //! Opens the file if need be, and holds it for writing.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<EntryId> add(const Intent &intent);
    //! Of an intent of any writer, once.
    [[nodiscard]] Result<void> addOutcome(EntryId entry, const Outcome &outcome);
    [[nodiscard]] Result<JobId> addJob(const Job &job);
    //! Once for each job.
    [[nodiscard]] Result<void> endJob(JobId job, JobEnd how, Instant at);
    [[nodiscard]] Result<void> commit();
    void rollBack();

    //! Where the chain of this program ends; as of the last commit.
    [[nodiscard]] const Head &head() const { return m_head; }
    [[nodiscard]] const WriterSlots &writers() const { return m_writers; }

private:
    //! Lets \a record be about the record \a id, of type \a type.
    [[nodiscard]] bool point(Record &record, qint64 id, Record::Type type);

    const QString m_path;
    Database m_database;
    WriterSlots m_writers;
    std::optional<Chain> m_chain; //!< Within a transaction.
    Head m_head;
};

} // namespace frontdesk::journal
