// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/filter.h"

#include <QString>
#include <QVariant>

#include <utility>

namespace frontdesk::journal {

//! A statement and what stands for its placeholders.
struct Question {
    QString statement;
    QList<std::pair<QString, QVariant>> values;
};

/*! A statement for entries: \a ids gives the ids of intents in a column called id, \a rest orders or limits
    them. A row: intent's id, at, code, body; outcome's id, at, code, body; job's id. */
[[nodiscard]] QString entriesOf(const QString &ids, const QString &rest);

/*! Asks for the entries that match \a filter, newest first. */
[[nodiscard]] Question questionFor(const Filter &filter);

} // namespace frontdesk::journal
