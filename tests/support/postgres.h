// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include <csignal>
#include <memory>

namespace frontdesk {

//! A fresh database on the real server that pg_virtualenv gives to the test, and its superuser's hand on it.
class Postgres final {
public:
    //! The superuser at one database, over a connection of its own.
    class Hand final {
    public:
        explicit Hand(const QString &database)
            : m_name(QStringLiteral("hand-%1").arg(++s_hands))
            , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name))
        {
            m_connection.setHostName(qEnvironmentVariable("PGHOST"));
            m_connection.setPort(qEnvironmentVariableIntValue("PGPORT"));
            m_connection.setUserName(QStringLiteral("postgres"));
            m_connection.setPassword(QString::fromUtf8(password()));
            m_connection.setDatabaseName(database);
            if (!QTest::qWaitFor([this] { return m_connection.open(); }, 20'000))
                qFatal("no server: %s", qPrintable(m_connection.lastError().text()));
        }
        ~Hand()
        {
            m_connection = {};
            QSqlDatabase::removeDatabase(m_name);
        }
        Q_DISABLE_COPY_MOVE(Hand)

        [[nodiscard]] QSqlQuery query(const QString &statement) const
        {
            QSqlQuery query(m_connection);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            return query;
        }
        void run(const QString &statement) const { static_cast<void>(query(statement)); }
        [[nodiscard]] QVariant ask(const QString &statement) const
        {
            QSqlQuery rows = query(statement);
            return rows.next() ? rows.value(0) : QVariant();
        }

    private:
        static inline int s_hands = 0;
        const QString m_name;
        QSqlDatabase m_connection;
    };

    Postgres()
        : m_database(QStringLiteral("team_%1").arg(++s_databases))
    {
        start();
        Hand(QStringLiteral("postgres")).run(QStringLiteral("CREATE DATABASE ") + m_database);
    }
    Q_DISABLE_COPY_MOVE(Postgres)

    [[nodiscard]] static bool isThere() { return qEnvironmentVariableIsSet("PGVERSION"); }

    [[nodiscard]] QString address(const QString &user = QStringLiteral("postgres")) const
    {
        return QStringLiteral("postgres://%1@%2:%3/%4")
            .arg(user, qEnvironmentVariable("PGHOST"), qEnvironmentVariable("PGPORT"), m_database);
    }
    [[nodiscard]] static QByteArray password() { return qgetenv("PGPASSWORD"); }

    //! The first value that \a statement gives.
    [[nodiscard]] QVariant ask(const QString &statement) const { return Hand(m_database).ask(statement); }
    void run(const QString &statement) const { Hand(m_database).run(statement); }
    //! A transaction that has the advisory lock \a number until it is committed.
    [[nodiscard]] std::unique_ptr<Hand> hold(int number) const
    {
        auto hand = std::make_unique<Hand>(m_database);
        hand->run(QStringLiteral("BEGIN"));
        hand->run(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(number));
        return hand;
    }
    //! Past what keeps records from being changed.
    void tamper(const QString &statement) const
    {
        run(QStringLiteral("SET session_replication_role = replica; ") + statement);
    }

    //! Lets the server speak TLS with a fresh certificate for localhost, which is written to \a file too.
    void encrypt(const QString &file) const
    {
        run(QStringLiteral("COPY (SELECT 1) TO PROGRAM 'openssl req -x509 -newkey rsa:2048 -nodes -days 2 "
                           "-subj /CN=localhost"
                           " -addext subjectAltName=DNS:localhost -keyout server.key -out server.crt && "
                           "chmod 600 server.key'"));
        run(QStringLiteral("ALTER SYSTEM SET ssl = on"));
        run(QStringLiteral("SELECT pg_reload_conf()"));
        QFile copy(file);
        if (!copy.open(QIODevice::WriteOnly)
            || copy.write(ask(QStringLiteral("SELECT pg_read_file('server.crt')")).toByteArray()) < 1)
            qFatal("%s cannot be written", qPrintable(file));
    }
    //! As a power cut.
    static void stop()
    {
        control({QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate")});
    }
    //! Unless it runs.
    static void start() { control({QStringLiteral("start")}); }
    //! It is there and does nothing, until thaw().
    void freeze()
    {
        Hand hand(m_database);
        QSqlQuery pids
            = hand.query(QStringLiteral("SELECT pid FROM pg_stat_activity UNION ALL SELECT split_part("
                                        "pg_read_file('postmaster.pid'), E'\\n', 1)::integer"));
        while (pids.next())
            m_frozen << pids.value(0).toInt();
        for (const int pid : std::as_const(m_frozen))
            ::kill(pid, SIGSTOP);
    }
    void thaw()
    {
        for (const int pid : std::exchange(m_frozen, {}))
            ::kill(pid, SIGCONT);
    }

private:
    static void control(const QStringList &what)
    {
        // What it says when there is nothing to do is no error here: the next connection tells.
        QProcess::execute(QStringLiteral("pg_ctlcluster"),
            QStringList {qEnvironmentVariable("PGVERSION"), QStringLiteral("regress")} + what);
    }

    static inline int s_databases = 0;
    const QString m_database;
    QList<int> m_frozen;
};

} // namespace frontdesk
