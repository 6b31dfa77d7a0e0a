// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"
#include "journal/types/job.h"

#include <QByteArray>

namespace frontdesk::journal {

/*! One row of the journal as it lies on the disk.

    Each writer's records form a chain: the hash of a record covers everything in it and the hash of the one
    before, so that none can be changed, moved or taken out without all that follow telling.
*/
struct Record {
    //! The order is kept on disk: append only.
    enum class Type { Intent, Outcome, Job, JobEnd };

    qint64 id = 0; //!< The row, in this file.
    std::optional<qint64> origin; //!< The row where it was written; nullopt: in this file.
    QString writer;
    qint64 number = 0; //!< In the writer's chain, from 1.
    Type type = Type::Intent;
    QString
        subjectWriter; //!< With subject: what it is about. An outcome's intent, an intent's or an end's job.
    qint64 subject = 0; //!< A number in subjectWriter's chain; 0: nothing.
    qint64 at = 0; //!< Milliseconds since the Unix epoch.
    int code = 0; //!< By type an Action, an Outcome::Kind, 0 or a JobEnd.
    QByteArray body; //!< The rest, in JSON.

    //! The row it was given where it was written: what its hash covers.
    [[nodiscard]] qint64 place() const { return origin.value_or(id); }
};

//! A record and what its hash is said to be.
struct Link {
    Record record;
    QByteArray hash;
};

//! The hash of \a record behind a record of hash \a previous; the first of a chain has an empty one.
[[nodiscard]] QByteArray chained(const QByteArray &previous, const Record &record);

//! The record of \a intent, without its place.
[[nodiscard]] Record recordOf(const Intent &intent);
[[nodiscard]] Record recordOf(const Outcome &outcome);
[[nodiscard]] Record recordOf(const Job &job);

//! What \a record says; \a job is the id of the job it is part of.
[[nodiscard]] Intent intentIn(const Record &record, JobId job);
[[nodiscard]] Outcome outcomeIn(const Record &record);
[[nodiscard]] Job jobIn(const Record &record);

} // namespace frontdesk::journal
