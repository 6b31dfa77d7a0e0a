// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

#include <QSqlDatabase>

namespace frontdesk::journal {

//! What a record is found by; each may be empty.
struct Words {
    QString operatorName;
    QString person;
    QString ticket;
    QString rest;
};

[[nodiscard]] Words wordsOf(const Intent &intent);
[[nodiscard]] Words wordsOf(const Outcome &outcome);

/*! Lets a record be found by \a words under the number \a row: an intent under its row, an outcome under the
    negative of its intent's. Says technically why it cannot be done. */
[[nodiscard]] std::optional<QString> putWords(const QSqlDatabase &database, const Words &words, qint64 row);
//! As putWords(), only what is found by one letter or two.
[[nodiscard]] std::optional<QString> putLetters(const QSqlDatabase &database, const Words &words, qint64 row);
//! One letter or two as the index of those has them.
[[nodiscard]] QString letterKey(const QString &letters);

} // namespace frontdesk::journal
