// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/record.h"
#include "journal/types/verification.h"

#include <QHash>
#include <QSqlDatabase>

namespace frontdesk::journal {

/*! Takes records that other computers wrote into the open journal, and none that does not fit.

    Only within a transaction that holds the file. The records come from a server that may hold anything: each
    is judged by itself and by the chain it claims to continue. From the first of a writer's that does not fit
    nothing more of that writer is taken.
*/
class Intake final {
public:
    explicit Intake(const QSqlDatabase &database);

    //! Reads what the file holds; false when it cannot.
    [[nodiscard]] bool open();
    //! Takes \a link unless it is there already or does not fit; false only when the file cannot be written.
    [[nodiscard]] bool take(Link link);

    [[nodiscard]] qint64 taken() const { return m_taken; }
    //! The first record of each writer that did not fit.
    [[nodiscard]] const QList<Break> &refused() const { return m_refused; }
    //! What went wrong last, technically.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    struct End {
        Head head;
        qint64 place = 0; //!< Of its last record, where it was written.
    };

    [[nodiscard]] End *endOf(const QString &writer);
    [[nodiscard]] std::optional<Break> faultOf(const Link &link, const End &end);
    [[nodiscard]] bool isOwn(const QString &writer);
    [[nodiscard]] bool hasAnswer(const Record &record);
    [[nodiscard]] bool index(const Record &record);

    QSqlDatabase m_database;
    QHash<QString, End> m_ends; //!< By writer, as far as asked.
    QHash<QString, bool> m_own; //!< By writer, as far as asked.
    qint64 m_lastId = 0;
    qint64 m_taken = 0;
    QList<Break> m_refused;
    QString m_error;
};

} // namespace frontdesk::journal
