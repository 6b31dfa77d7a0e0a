// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/database.h"
#include "journal/record.h"
#include "journal/types/verification.h"

#include <QHash>

namespace frontdesk::journal {

/*! The journal's file as what is exchanged with a team: what was written here and is to be sent, and what was
    written elsewhere and is kept here too.

    Belongs to one thread; writes beside whoever else writes. Each call opens the file if need be, and fails
    with Refusal::Unrecorded.
*/
class Replica final {
public:
    struct End {
        Head head;
        bool isOwn = false; //!< Written in this file.
    };
    struct Taken {
        qint64 records = 0; //!< New here.
        QList<Break> refused; //!< The first of each writer that did not fit.
    };
    using Numbers = QHash<QString, qint64>; //!< By writer the number of a record in its chain.

    explicit Replica(QString path);

    //! Where each chain ends; also those of this file that have not begun.
    [[nodiscard]] Result<QHash<QString, End>> ends();
    //! The hash of a record; empty when it is not here.
    [[nodiscard]] Result<QByteArray> hashAt(const QString &writer, qint64 number);
    //! How many of the records that were written here the journal at \a address is not known to have.
    [[nodiscard]] Result<qint64> waiting(const QString &address);
    //! What was written here and comes behind \a sent, in the order of the file, a batch of it. Only by
    //! writers that \a sent names.
    [[nodiscard]] Result<QList<Link>> written(const Numbers &sent);
    //! Keeps what was written elsewhere, as far as it fits, in one transaction.
    [[nodiscard]] Result<Taken> take(const QList<Link> &links);

    //! How far the journal at \a address is known to go.
    [[nodiscard]] Result<Numbers> known(const QString &address);
    //! Remembers how far the journal at \a address goes; only ever further.
    [[nodiscard]] Result<void> keepKnown(const QString &address, const Numbers &numbers);
    //! What the journal at \a address is known to have does not hold any more.
    [[nodiscard]] Result<void> forgetKnown(const QString &address);

    void close() { m_database.close(); }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Result<qint64> firstBehind(const Numbers &sent);

    const QString m_path;
    Database m_database;
};

} // namespace frontdesk::journal
