// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "support/sandboxserver.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;
using State = RevokeJob::State;

//! Ten thousand revokes against a server of which everything goes wrong now and then.
class TestManyRevokes final : public QObject {
    Q_OBJECT

private:
    static constexpr int sessions = 10'000;
    QTemporaryDir m_folder;

    //! The first so many live sessions of the instance.
    [[nodiscard]] static QStringList live(JobUnderTest &t)
    {
        QStringList ids;
        api::SessionsQuery query;
        query.status = api::SessionStatus::Active;
        bool waits = false;
        while (ids.size() < sessions) {
            waits = true;
            t.api.sessions.list(query).then(&t.queue, [&](const Result<Page<api::Session>> &page) {
                waits = false;
                if (!page)
                    return; // once more
                if (page->items.isEmpty())
                    qFatal("the sandbox has too few live sessions");
                query.offset += static_cast<int>(page->sent());
                for (const api::Session &session : page->items)
                    ids << session.id.text();
            });
            if (!QTest::qWaitFor([&waits] { return !waits; }, 20'000))
                qFatal("the list does not come");
        }
        return ids.first(sessions);
    }

private Q_SLOTS:
    void eachIsRevokedOnceWhateverGoesWrong()
    {
        const SandboxServer sandbox({u"--people"_s, u"3000"_s, u"--sessions"_s, u"120000"_s,
            u"--environment"_s, u"production"_s, u"--faults"_s, u"all=1"_s});
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), m_folder.filePath(u"journal.sqlite"_s));
        RevokeJob &job = t.queue.add(t.plan(live(t)));
        int retries = 0;
        const auto isOver = [&job] { return job.state() == State::Over; };
        while (true) {
            QVERIFY(QTest::qWaitFor(isOver, 500'000));
            if (job.count(Fate::Failed) + job.count(Fate::Unknown) == 0)
                break;
            qInfo("retry %d: %lld failed, %lld unknown", ++retries,
                static_cast<long long>(job.count(Fate::Failed)),
                static_cast<long long>(job.count(Fate::Unknown)));
            t.gate.allow();
            job.retry();
        }
        const QJsonObject ledger = sandbox.get(u"sandbox/ledger"_s).object();
        qInfo("by the server: %d revoked, %d requests for one that was revoked already",
            ledger.value(u"revoked").toInt(), ledger.value(u"revoked_again").toInt());
        qInfo("by the job: %lld revoked, %lld had ended", static_cast<long long>(job.count(Fate::Revoked)),
            static_cast<long long>(job.count(Fate::Ended)));
        QCOMPARE(ledger.value(u"revoked").toInt(), sessions);
        QCOMPARE(ledger.value(u"revoked_again").toInt(), 0);
        QCOMPARE(job.count(Fate::Revoked), sessions);

        QTRY_COMPARE(t.gate.running(), 0);
        journal::Filter filter;
        filter.limit = 10 * sessions;
        filter.job = job.id();
        std::optional<QList<journal::Entry>> entries;
        t.journal.read(
            filter, &t.queue, [&](const Result<QList<journal::Entry>> &read) { entries = read.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(entries, 20'000);
        QSet<SessionId> done;
        for (const journal::Entry &entry : *entries) {
            QVERIFY2(entry.outcome, "an intent without an outcome");
            if (entry.outcome->kind == journal::Outcome::Kind::Done)
                done.insert(entry.intent.change.session);
        }
        qInfo("by the journal: %lld intents, all with an outcome; %lld sessions done",
            static_cast<long long>(entries->size()), static_cast<long long>(done.size()));
        QCOMPARE(done.size(), sessions);
        std::optional<journal::Verification> checked;
        t.journal.verify(
            {}, &t.queue, [&](const Result<journal::Verification> &result) { checked = result.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(checked, 20'000);
        QVERIFY(!checked->broken);
    }
};

QTEST_GUILESS_MAIN(TestManyRevokes)
#include "tst_manyrevokes.moc"
