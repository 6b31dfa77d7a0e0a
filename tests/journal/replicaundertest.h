// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/replica.h"
#include "journalundertest.h"

namespace frontdesk::journal {

//! Everything that was written in the file at \a path, as it would be sent.
[[nodiscard]] inline QList<Link> writtenIn(const QString &path)
{
    Replica replica(path);
    Replica::Numbers sent;
    const auto ends = replica.ends();
    for (const Replica::End &end : *ends) {
        if (end.isOwn)
            sent.insert(end.head.writer, 0);
    }
    QList<Link> all;
    for (;;) {
        const auto batch = replica.written(sent);
        if (!batch)
            qFatal("the file cannot be read");
        if (batch->isEmpty())
            return all;
        for (Link link : *batch) {
            sent[link.record.writer] = link.record.number;
            link.record.origin = link.record.place();
            link.record.id = 0;
            all << link;
        }
    }
}

//! \a entries without the numbers they have in one file.
[[nodiscard]] inline QList<Entry> withoutIds(QList<Entry> entries)
{
    for (Entry &entry : entries) {
        entry.id = 0;
        entry.intent.change.job = entry.intent.change.job == 0 ? 0 : 1;
    }
    return entries;
}

} // namespace frontdesk::journal
