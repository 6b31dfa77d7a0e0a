// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace frontdesk::operations {

//! Email addresses, user ids and organization ids that stand together.
struct PeopleColumn {
    QString title; //!< Empty where the text has no columns.
    QStringList names; //!< Each once, in their order; never empty.

    friend bool operator==(const PeopleColumn &a, const PeopleColumn &b) = default;
};

/*! The names in \a text. A table (a first line that names its columns; parted by comma, semicolon or tab)
   gives a column for each that holds any, for one may be of customers and another of their managers; whatever
   else gives one without a title, and what is no name in it is passed over. */
[[nodiscard]] QList<PeopleColumn> peopleColumnsIn(const QString &text);

inline constexpr qint64 largestPeopleFile = 4 << 20; //!< Bytes; some 100,000 people.

//! The text in the file at \a path: UTF-8, or what its byte order mark says. Fails with
//! Refusal::UnreadableFile. Not for the thread of a window.
[[nodiscard]] Result<QString> readPeopleFile(const QString &path);

} // namespace frontdesk::operations
