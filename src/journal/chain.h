// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/record.h"
#include "journal/types/verification.h"
#include "journal/words.h"

#include <QSqlDatabase>

namespace frontdesk::journal {

/*! One writer's chain in an open journal, to append to.

    Only within a transaction that holds the file, and only by whoever owns the writer's name.
*/
class Chain final {
public:
    Chain(const QSqlDatabase &database, QString writer);

    //! Finds the chain's end and the file's; false when it cannot.
    [[nodiscard]] bool open();
    /*! Gives \a record its place behind all others and writes it; it is found by \a words under the number
        \a wordsRow, 0: by nothing. False when it cannot. */
    [[nodiscard]] bool append(Record &record, const Words &words, qint64 wordsRow);
    //! As append(), and the number its words stand under is its own.
    [[nodiscard]] bool append(Record &record, const Words &words = {});

    [[nodiscard]] const Head &head() const { return m_head; }
    //! What went wrong last, technically.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    QSqlDatabase m_database;
    Head m_head;
    qint64 m_lastId = 0;
    QString m_error;
};

} // namespace frontdesk::journal
