// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

#include <QList>

namespace frontdesk::journal {

//! Names one job of one journal; positive.
using JobId = EntryId;

//! One session that a job is to end.
struct JobItem {
    SessionId session;
    UserId user; //!< Whose it is; empty where that is not known.

    friend bool operator==(const JobItem &a, const JobItem &b) = default;
};

//! A list of sessions to end, frozen: written before the first of them is touched.
struct Job {
    Instant at;
    QString operatorName;
    QString instance; //!< What the desk calls the instance.
    InstanceId instanceId; //!< Clerk's id of it; empty while that is not known.
    Environment environment = Environment::Production;
    Purpose purpose;
    QList<JobItem> items;
    QList<UserId> everywhere; //!< Whose sessions are listed again until none is live.

    friend bool operator==(const Job &a, const Job &b) = default;
};

//! How a job came to its end. The order is kept on disk: append only.
enum class JobEnd {
    Finished, //!< Nothing is left to try.
    Stopped, //!< By the person, with sessions left.
};

//! What a program that ended too early left behind.
struct Unfinished {
    JobId id = 0; //!< 0: these belong to no job.
    Job job;
    QList<Entry> open; //!< Intents without an outcome.
    QList<JobItem> left; //!< Of the job's list: those neither done nor open.

    friend bool operator==(const Unfinished &a, const Unfinished &b) = default;
};

} // namespace frontdesk::journal
