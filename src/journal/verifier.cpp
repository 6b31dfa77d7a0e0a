// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/verifier.h"

#include "journal/row.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Walks the records in the order of their chains and stops at the first that does not belong there.
class Walk final {
public:
    explicit Walk(const QList<Head> &kept)
    {
        for (const Head &head : kept)
            m_kept.insert(head.writer, head);
    }

    //! Takes the next record of a chain, stored with \a hash.
    void take(const Record &record, const QByteArray &hash)
    {
        ++m_result.records;
        if (record.writer != m_at.writer) {
            close();
            m_at = {record.writer, 0, {}};
            m_lastId = 0;
            m_lastPlace = 0;
            ++m_result.writers;
        }
        if (m_result.broken)
            return;
        if (record.number != m_at.number + 1)
            return stop(Break::Kind::Missing, m_at.number + 1, 0);
        const bool grows = record.id > m_lastId && record.place() > m_lastPlace;
        if (chained(m_at.hash, record) != hash || !grows)
            return stop(Break::Kind::Altered, record.number, record.id);
        m_at.number = record.number;
        m_at.hash = hash;
        m_lastId = record.id;
        m_lastPlace = record.place();
        const auto kept = m_kept.constFind(record.writer);
        if (kept != m_kept.constEnd() && kept->number == record.number && kept->hash != hash)
            stop(Break::Kind::Rewritten, record.number, record.id);
    }

    //! What it came to, once there is no record left.
    [[nodiscard]] Verification result()
    {
        close();
        // Writers of whom nothing is left.
        for (const Head &head : std::as_const(m_kept)) {
            if (head.number > 0 && !m_result.broken) {
                m_at = {head.writer, 0, {}};
                stop(Break::Kind::CutOff, 1, 0);
            }
        }
        return m_result;
    }

private:
    //! The chain that was walked has ended.
    void close()
    {
        const Head kept = m_kept.take(m_at.writer);
        if (!m_result.broken && kept.number > m_at.number)
            stop(Break::Kind::CutOff, m_at.number + 1, 0);
    }
    void stop(Break::Kind kind, qint64 number, qint64 id)
    {
        m_result.broken = Break {kind, m_at.writer, number, id, {}};
    }

    QHash<QString, Head> m_kept;
    Head m_at;
    qint64 m_lastId = 0;
    qint64 m_lastPlace = 0; //!< Where the writer itself has it.
    Verification m_result;
};

auto unreadable(const QSqlQuery &query)
{
    return fail(Failure::refused(Refusal::UnreadableJournal, query.lastError().text()));
}

} // namespace

Result<Verification> verify(const QSqlDatabase &database, const QList<Head> &kept)
{
    // Also that the indexes, by which everything is found, agree with the records.
    QSqlQuery file(database);
    if (!file.exec(u"PRAGMA integrity_check (1)"_s) || !file.next())
        return unreadable(file);
    if (const QString complaint = file.value(0).toString(); complaint != "ok"_L1) {
        Verification damaged;
        damaged.broken = Break {Break::Kind::Damaged, {}, 0, 0, complaint};
        return damaged;
    }
    file.finish();

    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT "_s + rowColumns() + u" FROM records ORDER BY writer, number"_s))
        return unreadable(rows);
    Walk walk(kept);
    while (rows.next())
        walk.take(recordIn(rows), hashIn(rows));
    if (rows.lastError().isValid())
        return unreadable(rows);
    return walk.result();
}

} // namespace frontdesk::journal
