// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outsider.h"
#include "replicaundertest.h"

#include <limits>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(Link &)>)

//! What was written elsewhere is kept here too, and only what fits.
class TestJournalReplica final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString here() const { return m_folder->filePath(u"here.sqlite"_s); }
    [[nodiscard]] QString there() const { return m_folder->filePath(u"there.sqlite"_s); }
    //! A job of which one session is done and one begun, and an intent by itself; closed again.
    void fill(const QString &path)
    {
        Journal journal(path);
        Job job {someIntent().at, u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"), Environment::Production,
            {u"breach"_s, u"T-1"_s}, {}, {}};
        for (int number = 1; number <= 3; ++number)
            job.items.append({someIntent(number).change.session, {}});
        const auto id = plan(journal, job);
        Intent intent = someIntent(1);
        intent.change.job = *id;
        const auto done = begin(journal, intent);
        QVERIFY(end(journal, *done, {intent.at, Outcome::Kind::Done, 200, u"trace_1"_s, {}}));
        intent = someIntent(2);
        intent.change.job = *id;
        QVERIFY(begin(journal, intent));
        QVERIFY(begin(journal, someIntent(9)));
    }
    [[nodiscard]] Replica::Taken taken(const QList<Link> &links) const
    {
        const auto result = Replica(here()).take(links);
        return result ? *result : Replica::Taken {-1, {}};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasWrittenThereIsReadHere()
    {
        fill(there());
        fill(here());
        QCOMPARE(taken(writtenIn(there())).records, 5);
        Journal theirs(there());
        Journal ours(here());
        QCOMPARE(withoutIds(read(ours)->mid(0, 3)), withoutIds(*read(theirs)));
        QCOMPARE(read(ours)->size(), 6);
        const auto checked = verify(ours);
        QVERIFY(!checked->broken);
        QCOMPARE(checked->records, 10);
        QCOMPARE(checked->writers, 2);
    }

    void itIsFoundByItsWords()
    {
        fill(there());
        QCOMPARE(taken(writtenIn(there())).records, 5);
        Journal ours(here());
        Filter filter;
        filter.text = u"trace_1"_s;
        QCOMPARE(read(ours, filter)->size(), 1);
        filter.text = u"sess_9"_s;
        QCOMPARE(read(ours, filter)->size(), 1);
        filter = {};
        filter.result = Filter::Result::Open;
        QCOMPARE(read(ours, filter)->size(), 2);
        filter = {};
        filter.job = read(ours)->at(1).intent.change.job;
        QCOMPARE(read(ours, filter)->size(), 2);
    }

    void anOutcomeThatCameBeforeItsIntentIsFoundToo()
    {
        fill(there());
        QList<Link> links = writtenIn(there());
        // As if another writer of that computer had said what became of it, and its chain came first.
        Record outcome = links.at(2).record;
        outcome.writer = u"other"_s;
        outcome.number = 1;
        const Link before {outcome, chained({}, outcome)};
        links.removeAt(2);
        QCOMPARE(taken({before}).records, 1);
        QCOMPARE(taken(links.mid(0, 2)).records, 2);
        Journal ours(here());
        Filter filter;
        filter.text = u"trace_1"_s;
        QCOMPARE(read(ours, filter)->size(), 1);
    }

    void whatOthersLeftOpenIsNotOfferedHere()
    {
        fill(there());
        QCOMPARE(taken(writtenIn(there())).records, 5);
        Journal ours(here());
        QVERIFY(unfinished(ours)->isEmpty());
        Journal theirs(there());
        QCOMPARE(unfinished(theirs)->size(), 2);
    }

    void whatIsThereAlreadyIsNotTakenTwice()
    {
        fill(there());
        const QList<Link> links = writtenIn(there());
        QCOMPARE(taken(links.mid(0, 3)).records, 3);
        const Replica::Taken again = taken(links);
        QCOMPARE(again.records, 2);
        QVERIFY(again.refused.isEmpty());
    }

    void aRecordThatDoesNotFitEndsItsChainOnly_data()
    {
        QTest::addColumn<std::function<void(Link &)>>("spoil");
        QTest::addColumn<bool>("rehash");
        const auto row = [](const char *name, bool rehash, std::function<void(Link &)> spoil) {
            QTest::newRow(name) << std::move(spoil) << rehash;
        };
        row("body", false, [](Link &link) { link.record.body.replace("sess_1", "sess_7"); });
        row("hash", false, [](Link &link) { link.hash[0] = static_cast<char>(link.hash[0] ^ 1); });
        row("no hash", false, [](Link &link) { link.hash.clear(); });
        row("place", false, [](Link &link) { *link.record.origin += 1; });
        row("at an earlier place", true, [](Link &link) { link.record.origin = 1; });
        row("nowhere", true, [](Link &link) { link.record.origin = -1; });
        row("kind", true, [](Link &link) { link.record.type = static_cast<Record::Type>(77); });
        row("code", true, [](Link &link) { link.record.code = std::numeric_limits<int>::min(); });
        row("time", true, [](Link &link) { link.record.at = std::numeric_limits<qint64>::max(); });
        row("subject", true, [](Link &link) { link.record.subject = -5; });
        row("subject's writer", true, [](Link &link) { link.record.subjectWriter = u"a\nb"_s; });
        row("number", true, [](Link &link) { link.record.number = 3; });
        row("NUL", true, [](Link &link) { link.record.body = QByteArray("{}\0", 3); });
        row("no JSON", true, [](Link &link) { link.record.body = "\xff\xfe[["; });
        row("huge", true, [](Link &link) { link.record.body = '{' + QByteArray(20'000'000, ' ') + '}'; });
    }
    void aRecordThatDoesNotFitEndsItsChainOnly()
    {
        QFETCH(const std::function<void(Link &)>, spoil);
        QFETCH(bool, rehash);
        fill(there());
        const QString third = m_folder->filePath(u"third.sqlite"_s);
        fill(third);
        QList<Link> links = writtenIn(there());
        spoil(links[1]);
        if (rehash)
            links[1].hash = chained(links.at(0).hash, links.at(1).record);
        const Replica::Taken result = taken(links + writtenIn(third));
        QCOMPARE(result.records, 6);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.first().writer, links.first().record.writer);
        Journal ours(here());
        QVERIFY(!verify(ours)->broken);
        QCOMPARE(read(ours)->size(), 3);
    }

    void nobodyElseSpeaksForThisFile()
    {
        fill(here());
        QList<Link> forged = writtenIn(here());
        // Goes on with a chain of this file.
        Link next = forged.last();
        next.record.number += 1;
        next.record.origin = *next.record.origin + 1;
        next.hash = chained(forged.last().hash, next.record);
        QCOMPARE(taken({next}).records, 0);
        // Says what became of an intent of this file.
        Record outcome = forged.at(2).record;
        outcome.subject = 4;
        outcome.writer = u"other"_s;
        outcome.number = 1;
        QCOMPARE(taken({{outcome, chained({}, outcome)}}).records, 0);
        Journal ours(here());
        QCOMPARE(verify(ours)->records, 5);
        const auto open = read(ours)->at(1).id;
        QVERIFY(end(ours, open, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
    }

    void aSecondOutcomeIsRefused()
    {
        fill(there());
        const QList<Link> links = writtenIn(there());
        Record outcome = links.at(2).record;
        outcome.writer = u"other"_s;
        outcome.number = 1;
        const Replica::Taken result = taken(links + QList<Link> {{outcome, chained({}, outcome)}});
        QCOMPARE(result.records, 5);
        QCOMPARE(result.refused.size(), 1);
    }

    void aTakenRecordThatIsChangedTells_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("its place") << u"origin = origin + 100 WHERE number = 5"_s;
        QTest::newRow("passed off as written here") << u"origin = NULL WHERE id <> origin AND number = 2"_s;
        QTest::newRow("its row") << u"id = 1000 WHERE origin IS NOT NULL AND number = 2"_s;
    }
    void aTakenRecordThatIsChangedTells()
    {
        QFETCH(QString, change);
        fill(there());
        fill(here());
        QCOMPARE(taken(writtenIn(there())).records, 5);
        const Outsider outsider(here());
        outsider.disarm();
        outsider.run(u"UPDATE records SET "_s + change);
        Journal ours(here());
        QVERIFY(verify(ours)->broken);
    }

    void aFileOfOneComputerIsCarriedToThisShape()
    {
        fill(here());
        {
            const Outsider older(here());
            older.run(u"ALTER TABLE records DROP COLUMN origin"_s);
            older.run(u"DROP TABLE team"_s);
            older.run(u"DROP TABLE letters"_s);
            older.run(u"PRAGMA user_version = 2"_s);
        }
        Journal ours(here());
        QCOMPARE(read(ours)->size(), 3);
        const auto checked = verify(ours);
        QVERIFY(checked && !checked->broken);
        QCOMPARE(checked->records, 5);
        Filter letters;
        letters.text = u"_1"_s;
        QCOMPARE(read(ours, letters), read(ours));
        letters.text = u"ce"_s; // of a trace id only
        QCOMPARE(read(ours, letters)->size(), 1);
        QVERIFY(begin(ours, someIntent(7)));
        fill(there());
        QCOMPARE(taken(writtenIn(there())).records, 5);
        QVERIFY(!verify(ours)->broken);
    }

    void whatIsKnownOnlyGrows()
    {
        Replica replica(here());
        const QString address = u"db/journal"_s;
        QVERIFY(replica.keepKnown(address, {{u"a"_s, 5}, {u"b"_s, 1}}));
        QVERIFY(replica.keepKnown(address, {{u"a"_s, 3}, {u"b"_s, 2}}));
        const Replica::Numbers known {{u"a"_s, 5}, {u"b"_s, 2}};
        QCOMPARE(*replica.known(address), known);
        QVERIFY(replica.known(u"elsewhere"_s)->isEmpty());
        QVERIFY(replica.forgetKnown(address));
        QVERIFY(replica.known(address)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalReplica)
#include "tst_journalreplica.moc"
