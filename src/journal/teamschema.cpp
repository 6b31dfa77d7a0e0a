// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/teamschema.h"

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

// CAST, because Qt takes what follows a colon for a placeholder.

QStringList teamStatements()
{
    return {
        u"CREATE TABLE frontdesk_journal (shape integer NOT NULL)"_s,
        u"INSERT INTO frontdesk_journal (shape) VALUES (%1)"_s.arg(teamShape),
        // Without foreign keys, and without an index that allows one outcome only: somebody else's record
        // must never keep a computer from sending its own.
        u"CREATE TABLE records (seq bigserial NOT NULL, writer text NOT NULL, number bigint NOT NULL,"
        " place bigint NOT NULL, type integer NOT NULL, subject_writer text NOT NULL, subject bigint NOT "
        "NULL,"
        " at bigint NOT NULL, code integer NOT NULL, body text NOT NULL, hash bytea NOT NULL,"
        " PRIMARY KEY (writer, number))"_s,
        u"CREATE FUNCTION frontdesk_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'append-only'; END $$"_s,
        u"CREATE TRIGGER records_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON records"
        " FOR EACH STATEMENT EXECUTE FUNCTION frontdesk_append_only()"_s,
    };
}

QString teamHeads()
{
    // From writer to writer by the index: the records are many, the writers few.
    return u"WITH RECURSIVE w (writer) AS ((SELECT min(writer) FROM records) UNION ALL"
           " SELECT (SELECT min(writer) FROM records WHERE writer > w.writer) FROM w"
           " WHERE w.writer IS NOT NULL)"
           " SELECT h.writer, h.number, encode(h.hash, 'hex') FROM w CROSS JOIN LATERAL"
           " (SELECT * FROM records r WHERE r.writer = w.writer ORDER BY number DESC LIMIT 1) h"_s;
}

QString teamInsert()
{
    return u"INSERT INTO records (writer, number, place, type, subject_writer, subject, at, code, body, hash)"
           " SELECT writer, number, place, type, subject_writer, subject, at, code, body, decode(hash, 'hex')"
           " FROM json_to_recordset(CAST(? AS json)) AS j (row integer, writer text, number bigint,"
           " place bigint, type integer, subject_writer text, subject bigint, at bigint, code integer,"
           " body text, hash text) ORDER BY row ON CONFLICT (writer, number) DO NOTHING"_s;
}

QString teamFetch(qint64 records, qint64 bytes, qint64 longest)
{
    return u"SELECT writer, number, place, type, subject_writer, subject, at, code,"
           " CASE WHEN size <= %3 THEN body END, encode(hash, 'hex') FROM"
           " (SELECT r.*, sum(size) OVER (ORDER BY seq) - size AS before FROM"
           " json_to_recordset(CAST(? AS json)) AS have (writer text, number bigint) CROSS JOIN LATERAL"
           " (SELECT *, octet_length(body) AS size FROM records WHERE records.writer = have.writer"
           " AND records.number > have.number ORDER BY records.number LIMIT %1) r) s"
           " WHERE before < %2 ORDER BY seq LIMIT %1"_s.arg(records)
               .arg(bytes)
               .arg(longest);
}

} // namespace frontdesk::journal
