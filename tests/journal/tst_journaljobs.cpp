// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalundertest.h"

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

//! What a program that ended too early left behind, and who is told.
class TestJournalJobs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] static Job someJob(int sessions)
    {
        Job job {someIntent().at, u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"), Environment::Production,
            {u"breach"_s, u"T-1"_s}, {}, {*UserId::parse(u"user_1")}};
        for (int number = 1; number <= sessions; ++number)
            job.items.append({someIntent(number).change.session, *UserId::parse(u"user_1")});
        return job;
    }
    //! One session of \a job done, one begun, the others not touched.
    void leave(Journal &journal, JobId job)
    {
        Intent intent = someIntent(1);
        intent.change.job = job;
        const auto entry = begin(journal, intent);
        QVERIFY(end(journal, *entry, {intent.at, Outcome::Kind::Done, 200, {}, {}}));
        intent = someIntent(2);
        intent.change.job = job;
        QVERIFY(begin(journal, intent));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasLeftIsToldToTheNextProgram()
    {
        {
            Journal journal(path());
            leave(journal, *plan(journal, someJob(4)));
            QVERIFY(begin(journal, someIntent(9))); // of no job
        }
        Journal next(path());
        const auto left = unfinished(next);
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->at(0).id, 0);
        QCOMPARE(left->at(0).open.size(), 1);
        QCOMPARE(left->at(0).open.first().intent, someIntent(9));
        const Unfinished &job = left->at(1);
        QCOMPARE(job.job, someJob(4));
        QCOMPARE(job.open.size(), 1);
        QCOMPARE(job.open.first().intent.change.session.text(), u"sess_2"_s);
        QCOMPARE(job.open.first().intent.change.job, job.id);
        const QList<JobItem> rest = someJob(4).items.mid(2);
        QCOMPARE(job.left, rest);
    }

    void whatIsSettledIsNotToldAgain()
    {
        {
            Journal journal(path());
            leave(journal, *plan(journal, someJob(3)));
        }
        Journal next(path());
        const auto left = unfinished(next);
        QVERIFY(
            end(next, left->first().open.first().id, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
        QVERIFY(close(next, left->first().id, JobEnd::Stopped));
        QVERIFY(unfinished(next)->isEmpty());
    }

    void aJobEndsOnce()
    {
        Journal journal(path());
        const auto job = plan(journal, someJob(1));
        QVERIFY(close(journal, *job, JobEnd::Finished));
        QCOMPARE(close(journal, *job, JobEnd::Stopped).error().refusal, Refusal::Unrecorded);
    }

    void aFailedOneIsStillLeft()
    {
        {
            Journal journal(path());
            const auto job = plan(journal, someJob(1));
            Intent intent = someIntent(1);
            intent.change.job = *job;
            QVERIFY(end(journal, *begin(journal, intent), {intent.at, Outcome::Kind::Failed, 403, {}, {}}));
        }
        Journal next(path());
        QCOMPARE(unfinished(next)->first().left.size(), 1);
    }

    void whatThisProgramIsAtIsNotUnfinished()
    {
        Journal journal(path());
        leave(journal, *plan(journal, someJob(3)));
        QVERIFY(unfinished(journal)->isEmpty());
    }

    void whatARunningProgramIsAtIsNotUnfinished()
    {
        Journal running(path());
        leave(running, *plan(running, someJob(3)));
        Journal other(path());
        QVERIFY(unfinished(other)->isEmpty());
    }

    void whatTheSecondProgramLeftIsToldToWhoeverComesNext()
    {
        {
            Journal first(path());
            QVERIFY(begin(first, someIntent(1)));
            Journal second(path());
            leave(second, *plan(second, someJob(3)));
        }
        Journal next(path());
        const auto left = unfinished(next);
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->at(1).open.size(), 1);
    }

    void entriesOfAJobAreFound()
    {
        Journal journal(path());
        const auto job = plan(journal, someJob(3));
        leave(journal, *job);
        QVERIFY(begin(journal, someIntent(7)));
        Filter filter;
        filter.job = *job;
        QCOMPARE(read(journal, filter)->size(), 2);
    }

    void aJobOfTenThousandIsOneRecord()
    {
        Journal journal(path());
        QVERIFY(plan(journal, someJob(10'000)));
        QCOMPARE(verify(journal)->records, 1);
    }
};

QTEST_GUILESS_MAIN(TestJournalJobs)
#include "tst_journaljobs.moc"
