// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/teamserver.h"

#include "journal/plausible.h"
#include "journal/teamfailure.h"
#include "journal/teamschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWriters = 10'000;
constexpr qsizetype mostRecords = 200;
constexpr qsizetype mostBytes = 4'000'000;

auto refused(Refusal why, const QString &detail = {})
{
    return fail(Failure::refused(why, detail));
}

//! Whom the server's certificate has to come from: the file given, else the library's own, else the system's.
QString rootCertificate(const TeamAddress &address)
{
    if (!address.rootCertificate.isEmpty())
        return address.rootCertificate;
    if (QFile::exists(
            QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.postgresql/root.crt"_s))
        return {};
    for (const QString &bundle : {u"/etc/ssl/certs/ca-certificates.crt"_s,
             u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFile::exists(bundle))
            return bundle;
    }
    return {};
}

QString optionsFor(const TeamAddress &address)
{
    // A line that is dead is given up, and a server that does not let in is not waited for.
    QStringList options {u"connect_timeout=5"_s, u"tcp_user_timeout=10000"_s, u"keepalives_idle=10"_s,
        u"keepalives_interval=5"_s, u"keepalives_count=3"_s, u"application_name=frontdesk"_s,
        u"gssencmode=disable"_s, u"sslmode="_s + address.sslMode};
    const bool verifies = address.sslMode.startsWith("verify"_L1);
    QString root = verifies ? rootCertificate(address) : address.rootCertificate;
    if (!root.isEmpty())
        options << u"sslrootcert='%1'"_s.arg(root.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s));
    return options.join(u';');
}

QString json(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Link linkIn(const QSqlQuery &row)
{
    Record record;
    record.writer = row.value(0).toString();
    record.number = row.value(1).toLongLong();
    record.origin = row.value(2).toLongLong();
    record.type = static_cast<Record::Type>(row.value(3).toInt());
    record.subjectWriter = row.value(4).toString();
    record.subject = row.value(5).toLongLong();
    record.at = row.value(6).toLongLong();
    record.code = row.value(7).toInt();
    record.body = row.value(8).toString().toUtf8();
    return {record, QByteArray::fromHex(row.value(9).toString().toLatin1())};
}

} // namespace

TeamServer::TeamServer(std::shared_ptr<const ThreadEnd> end)
    : m_end(std::move(end))
    , m_name(u"team-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

TeamServer::~TeamServer()
{
    close();
}

Result<void> TeamServer::open(const TeamAddress &address, const Secret &password)
{
    if (m_database.isOpen())
        return {};
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return refused(Refusal::TeamDriverMissing);
    m_password = password;
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(address.host);
    m_database.setPort(address.port);
    m_database.setDatabaseName(address.database);
    m_database.setUserName(address.user);
    m_database.setPassword(QString::fromUtf8(password.reveal()));
    m_database.setConnectOptions(optionsFor(address));
    const bool opened = m_database.open();
    m_end->parkIfLeft();
    if (!opened) {
        const Failure failure = failureOf(m_database.lastError());
        close();
        return fail(failure);
    }
    for (const QString &limit : {u"SET statement_timeout = 10000"_s, u"SET lock_timeout = 5000"_s,
             u"SET idle_in_transaction_session_timeout = 60000"_s}) {
        if (const auto set = run(limit); !set)
            return fail(set.error());
    }
    return {};
}

void TeamServer::close()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> TeamServer::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    // Row by row: a server may have more to say than fits into memory.
    query.setForwardOnly(true);
    bool fine = values.isEmpty() || query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    fine = fine && (values.isEmpty() ? query.exec(statement) : query.exec());
    m_end->parkIfLeft();
    if (!fine)
        return fail(failureOf(query.lastError()));
    return query;
}

Failure TeamServer::failureOf(const QSqlError &error) const
{
    Failure failure = teamFailure(error);
    // A server may say what it was told.
    if (!m_password.isEmpty())
        failure.detail.replace(QString::fromUtf8(m_password.reveal()), u"•••"_s);
    return failure;
}

Result<bool> TeamServer::look()
{
    // The catalogue itself, for to_regclass() answers from a cache that says of a table that somebody made
    // while this waited for the lock that it is not there.
    const QString has = u"EXISTS (SELECT FROM pg_class WHERE relname = '%1' AND pg_table_is_visible(oid))"_s;
    auto found = run(u"SELECT %1, %2, current_setting('server_encoding')"_s.arg(
        has.arg(u"frontdesk_journal"_s), has.arg(u"records"_s)));
    if (!found)
        return fail(found.error());
    if (!found->next())
        return refused(Refusal::TeamForeign);
    const bool isThere = found->value(0).toBool();
    if (found->value(2).toString() != "UTF8"_L1)
        return refused(Refusal::TeamForeign, u"the database's encoding is not UTF8"_s);
    if (!isThere && found->value(1).toBool())
        return refused(Refusal::TeamForeign, u"there is another table called records"_s);
    found->finish();
    if (!isThere)
        return false;
    auto shape = run(u"SELECT shape FROM frontdesk_journal"_s);
    if (!shape)
        return fail(shape.error());
    const bool hasShape = shape->next();
    const int number = hasShape ? shape->value(0).toInt() : 0;
    if (number > teamShape)
        return refused(Refusal::TeamNewer, u"shape %1; this Frontdesk knows %2"_s.arg(number).arg(teamShape));
    if (number != teamShape)
        return refused(Refusal::TeamForeign, u"frontdesk_journal says nothing that is known"_s);
    return true;
}

Result<void> TeamServer::prepare()
{
    const auto isThere = look();
    if (!isThere)
        return fail(isThere.error());
    return *isThere ? Result<void>() : make();
}

Result<void> TeamServer::make()
{
    const auto attempt = [this]() -> Result<void> {
        // Two computers may come upon the same database at once: whoever is second finds it made.
        for (const QString &step : {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(%1)"_s.arg(teamLock)}) {
            if (const auto done = run(step); !done)
                return fail(done.error());
        }
        const auto isThere = look();
        if (!isThere)
            return fail(isThere.error());
        const QStringList steps = *isThere ? QStringList() : teamStatements();
        for (const QString &step : steps) {
            if (const auto done = run(step); !done)
                return fail(done.error());
        }
        return run(u"COMMIT"_s).map([](const QSqlQuery &) {});
    };
    const auto made = attempt();
    if (!made)
        static_cast<void>(run(u"ROLLBACK"_s));
    return made;
}

Result<TeamServer::Heads> TeamServer::heads()
{
    auto rows = run(teamHeads());
    if (!rows)
        return fail(rows.error());
    Heads heads;
    while (heads.size() < mostWriters && rows->next()) {
        const QString writer = rows->value(0).toString();
        heads.insert(writer,
            {writer, rows->value(1).toLongLong(), QByteArray::fromHex(rows->value(2).toString().toLatin1())});
    }
    if (rows->lastError().isValid())
        return fail(failureOf(rows->lastError()));
    return heads;
}

Result<void> TeamServer::add(const QList<Link> &links)
{
    QJsonArray rows;
    for (const auto &[record, hash] : links)
        rows.append(QJsonObject {{u"row"_s, rows.size()}, {u"writer"_s, record.writer},
            {u"number"_s, record.number}, {u"place"_s, record.place()},
            {u"type"_s, static_cast<int>(record.type)}, {u"subject_writer"_s, record.subjectWriter},
            {u"subject"_s, record.subject}, {u"at"_s, record.at}, {u"code"_s, record.code},
            {u"body"_s, QString::fromUtf8(record.body)}, {u"hash"_s, QString::fromLatin1(hash.toHex())}});
    return run(teamInsert(), {json(rows)}).map([](const QSqlQuery &) {});
}

Result<QList<Link>> TeamServer::fetch(const Replica::Numbers &have)
{
    QJsonArray from;
    for (auto writer = have.begin(); writer != have.end(); ++writer)
        from.append(QJsonObject {{u"writer"_s, writer.key()}, {u"number"_s, *writer}});
    auto rows = run(teamFetch(mostRecords, mostBytes, longestBody), {json(from)});
    if (!rows)
        return fail(rows.error());
    QList<Link> links;
    qsizetype bytes = 0;
    while (links.size() < mostRecords && bytes < mostBytes && rows->next()) {
        links << linkIn(*rows);
        bytes += links.constLast().record.body.size();
    }
    if (rows->lastError().isValid())
        return fail(failureOf(rows->lastError()));
    return links;
}

Result<void> TeamServer::beginReading()
{
    return run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s).map([](const QSqlQuery &) {});
}

Result<void> TeamServer::endReading()
{
    return run(u"COMMIT"_s).map([](const QSqlQuery &) {});
}

} // namespace frontdesk::journal
