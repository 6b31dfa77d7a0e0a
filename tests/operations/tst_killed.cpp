// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"
#include "support/sandboxserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

//! Jobs whose program is killed from outside, again and again, and gone on with by the next on the same
//! files. FRONTDESK_KILLED_JOBS says how many (10).
class TestKilled final : public QObject {
    Q_OBJECT

private:
    static constexpr qsizetype sessionsOfJob = 300;
    static constexpr int jobsOfBatch = 10;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    QStringList m_live;

    //! Runs the program over \a sessions, none: over what was left; kills it after \a milliseconds, -1:
    //! never. What it printed.
    [[nodiscard]] QByteArray run(const QString &journal, const QStringList &sessions, int milliseconds)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(JOB_RUNNER), {journal});
        if (!program.waitForStarted())
            qFatal("the runner does not start");
        const QStringList input = QStringList {m_sandbox->baseUrl().toString(), m_sandbox->key()} + sessions;
        program.write(input.join(u'\n').toUtf8() + '\n');
        program.closeWriteChannel();
        if (milliseconds >= 0 && !program.waitForFinished(milliseconds))
            program.kill();
        if (program.state() != QProcess::NotRunning && !program.waitForFinished(60'000))
            qFatal("the runner does not end");
        return program.readAllStandardOutput();
    }
    [[nodiscard]] QJsonObject ledger() const { return m_sandbox->get(u"sandbox/ledger"_s).object(); }
    [[nodiscard]] int revoked() const { return ledger().value(u"revoked").toInt(); }

    //! Another server, with live sessions enough for a batch.
    void populate()
    {
        m_live.clear();
        m_sandbox = std::make_unique<SandboxServer>(QStringList {
            u"--people"_s, u"2000"_s, u"--sessions"_s, u"36000"_s, u"--environment"_s, u"production"_s});
        for (int offset = 0; m_live.size() < jobsOfBatch * sessionsOfJob; offset += 500) {
            const QJsonArray page = m_sandbox
                                        ->get(u"sessions"_s,
                                            {{u"status"_s, u"active"_s}, {u"limit"_s, u"500"_s},
                                                {u"offset"_s, QString::number(offset)}})
                                        .array();
            QVERIFY2(!page.isEmpty(), "the sandbox has too few live sessions");
            for (const auto &session : page)
                m_live << session["id"_L1].toString();
        }
        m_live = m_live.first(jobsOfBatch * sessionsOfJob);
    }

private Q_SLOTS:
    void theUnionIsExactEveryTime_data()
    {
        QTest::addColumn<quint32>("seed");
        const int batches = std::max(qEnvironmentVariableIntValue("FRONTDESK_KILLED_JOBS") / jobsOfBatch, 1);
        for (int batch = 1; batch <= batches; ++batch)
            QTest::addRow("%d to %d", (batch - 1) * jobsOfBatch + 1, batch * jobsOfBatch)
                << static_cast<quint32>(20261123 + batch);
    }
    void theUnionIsExactEveryTime()
    {
        QFETCH(quint32, seed);
        populate();
        QRandomGenerator lot(seed);
        int kills = 0;
        int within = 0; // killed while the job was neither untouched nor done
        for (qsizetype first = 0; first < m_live.size(); first += sessionsOfJob) {
            const QStringList sessions = m_live.mid(first, sessionsOfJob);
            const QString journal = m_folder.filePath(u"%1-%2.sqlite"_s.arg(seed).arg(first));
            const int before = revoked();
            static_cast<void>(run(journal, sessions, lot.bounded(40, 220)));
            ++kills;
            while (lot.bounded(3) == 0) {
                static_cast<void>(run(journal, {}, lot.bounded(20, 160)));
                ++kills;
            }
            const int atKill = revoked() - before;
            within += atKill > 0 && atKill < sessionsOfJob ? 1 : 0;
            const QByteArray said = run(journal, {}, -1);
            // Killed before the list itself was on the disk: then nothing was done, and nothing is left.
            if (revoked() == before)
                static_cast<void>(run(journal, sessions, -1));
            QVERIFY2(revoked() - before == sessionsOfJob, said.constData());
            QCOMPARE(ledger().value(u"revoked_again").toInt(), 0);
            QVERIFY2(run(journal, {}, -1).startsWith("0 left"), "the journal says that something is left");
        }
        for (const QString &id : std::as_const(m_live)) {
            if (lot.bounded(10) == 0)
                QCOMPARE(m_sandbox->statusOf(id), u"revoked"_s);
        }
        qInfo("%lld jobs of %lld sessions, %d kills, %d of the jobs in their midst: %d revoked, %d twice",
            static_cast<long long>(m_live.size() / sessionsOfJob), static_cast<long long>(sessionsOfJob),
            kills, within, revoked(), ledger().value(u"revoked_again").toInt());
        QVERIFY(within > 0);
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
