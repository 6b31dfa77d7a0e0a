// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalundertest.h"
#include "outsider.h"

#include <QFile>
#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

//! Whatever is done to a journal behind its back is found.
class TestJournalChain final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    Head m_head;
    int m_files = 0;

    //! Six records by one writer: a job, two intents of it, two outcomes, the job's end. Closed again.
    void fill()
    {
        m_path = m_folder.filePath(u"%1.sqlite"_s.arg(++m_files));
        Journal journal(m_path);
        QObject::connect(
            &journal, &Journal::headMoved, &journal, [this](const Head &head) { m_head = head; });
        Job job {someIntent().at, u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"), Environment::Production,
            {u"breach"_s, u"T-1"_s}, {}, {}};
        job.items = {{*SessionId::parse(u"sess_1"), *UserId::parse(u"user_1")}};
        const auto id = plan(journal, job);
        for (int number = 1; number <= 2; ++number) {
            Intent intent = someIntent(number);
            intent.change.job = *id;
            const auto entry = begin(journal, intent);
            QVERIFY(end(journal, *entry, {intent.at, Outcome::Kind::Done, 200, u"trace"_s, u"why"_s}));
        }
        QVERIFY(close(journal, *id, JobEnd::Finished));
        QCOMPARE(m_head.number, 6);
    }
    [[nodiscard]] std::optional<Break> found(bool withHead = false)
    {
        Journal journal(m_path);
        const auto result = verify(journal, withHead ? QList {m_head} : QList<Head>());
        return result ? result->broken : Break {Break::Kind::Damaged, {}, 0, 0, result.error().detail};
    }
    void tamper(const QString &statement) const
    {
        const Outsider outsider(m_path);
        outsider.disarm();
        outsider.run(statement);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void whatWasWrittenIsWhatIsThere()
    {
        fill();
        QVERIFY(!found(true));
        Journal journal(m_path);
        QCOMPARE(verify(journal)->records, 6);
    }

    void anyByteOfAnyFieldTells_data()
    {
        QTest::addColumn<QString>("column");
        for (const char *column :
            {"writer", "number", "type", "subject_writer", "subject", "at", "code", "body", "hash", "id"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }
    void anyByteOfAnyFieldTells()
    {
        QFETCH(QString, column);
        fill();
        Journal journal(m_path);
        const Outsider outsider(m_path);
        outsider.disarm();
        outsider.run(u"PRAGMA synchronous = OFF"_s);
        const QString type = column == u"hash"_s                  ? u"%1"_s
            : column == u"body"_s || column.endsWith(u"writer"_s) ? u"CAST(%1 AS TEXT)"_s
                                                                  : u"CAST(CAST(%1 AS TEXT) AS INTEGER)"_s;
        const auto set = [&](const QByteArray &value, int row) {
            const QString blob = u"x'"_s + QString::fromLatin1(value.toHex()) + u'\'';
            return outsider.complaint(
                u"UPDATE records SET %1 = %2 WHERE hash = (SELECT hash FROM kept WHERE id = %3)"
                " OR (id = %3 AND '%1' = 'hash')"_s.arg(column, type.arg(blob), QString::number(row)));
        };
        outsider.run(u"CREATE TABLE kept AS SELECT id, hash FROM records"_s);
        int changed = 0;
        for (int row = 1; row <= 6; ++row) {
            const QByteArray value
                = outsider.ask(u"SELECT CAST(%1 AS BLOB) FROM records WHERE id = %2"_s.arg(column).arg(row))
                      .toByteArray();
            for (qsizetype place = 0; place < value.size(); ++place) {
                QByteArray other = value;
                other[place] = static_cast<char>(other.at(place) ^ 8); // a digit becomes another, if it can
                // A number that another row has already is refused by the file itself.
                if (!set(other, row).isEmpty())
                    continue;
                ++changed;
                const auto result = verify(journal);
                QVERIFY2(result && result->broken, qPrintable(u"row %1, byte %2"_s.arg(row).arg(place)));
                QCOMPARE(set(value, row), QString());
            }
        }
        QVERIFY(changed > 3);
        QVERIFY(!verify(journal)->broken);
    }

    void aChangedRowIsNamed()
    {
        fill();
        tamper(u"UPDATE records SET body = replace(body, 'lost', 'kept') WHERE id = 4"_s);
        const auto broken = found();
        QCOMPARE(static_cast<int>(broken->kind), static_cast<int>(Break::Kind::Altered));
        QCOMPARE(broken->id, 4);
    }

    void aRowThatWasTakenOutIsMissed()
    {
        fill();
        tamper(u"DELETE FROM records WHERE id = 3"_s);
        const auto broken = found();
        QCOMPARE(static_cast<int>(broken->kind), static_cast<int>(Break::Kind::Missing));
        QCOMPARE(broken->number, 3);
    }

    void rowsThatChangedPlacesTell()
    {
        fill();
        const Outsider outsider(m_path);
        outsider.disarm();
        for (const char *step : {"99 WHERE number = 2", "2 WHERE number = 4", "4 WHERE number = 99"})
            outsider.run(u"UPDATE records SET number = "_s + QLatin1String(step));
        QCOMPARE(found()->number, 2);
    }

    void anEndThatWasCutOffIsMissedByTheHead_data()
    {
        QTest::addColumn<int>("left");
        QTest::newRow("one gone") << 5;
        QTest::newRow("all but one gone") << 1;
        QTest::newRow("all gone") << 0;
    }
    void anEndThatWasCutOffIsMissedByTheHead()
    {
        QFETCH(int, left);
        fill();
        tamper(u"DELETE FROM records WHERE id > %1"_s.arg(left));
        QVERIFY(!found());
        const auto broken = found(true);
        QCOMPARE(static_cast<int>(broken->kind), static_cast<int>(Break::Kind::CutOff));
        QCOMPARE(broken->number, left + 1);
    }

    void aChainThatWasWrittenAnewIsToldByTheHead()
    {
        fill();
        const Head kept = m_head;
        fill();
        const Outsider outsider(m_path);
        outsider.disarm();
        // The same writer, as far as the file says; whole in itself, but another history.
        m_head = kept;
        m_head.writer = outsider.ask(u"SELECT writer FROM records"_s).toString();
        m_head.hash = QByteArray(32, 'x');
        QCOMPARE(static_cast<int>(found(true)->kind), static_cast<int>(Break::Kind::Rewritten));
    }

    void aHeadThatLagsBehindIsNoBreak()
    {
        fill();
        const Head kept = m_head;
        {
            Journal journal(m_path);
            QVERIFY(begin(journal, someIntent(3)));
        }
        m_head = kept;
        QVERIFY(!found(true));
    }

    //! Whatever byte of the file changes: it is found, or it changes nothing that is read.
    void anyByteOfTheFileTellsOrChangesNothing()
    {
        fill();
        const QByteArray whole = bytes();
        QList<Entry> original;
        {
            Journal journal(m_path);
            original = *read(journal);
        }
        int told = 0;
        constexpr qsizetype stride = 211; // prime, so that every kind of page is met at every kind of place
        for (qsizetype place = 0; place < whole.size(); place += stride) {
            QByteArray other = whole;
            other[place] = static_cast<char>(other.at(place) ^ 0x41);
            put(other);
            QFile::remove(m_path + u"-wal"_s);
            if (found(true)) {
                ++told;
                continue;
            }
            Journal journal(m_path);
            const auto entries = read(journal);
            QVERIFY2(entries && *entries == original, qPrintable(u"byte %1"_s.arg(place)));
        }
        QVERIFY(told > 0);
    }

    void everyWriterHasAChainOfItsOwn()
    {
        const QString path = m_folder.filePath(u"shared.sqlite"_s);
        Journal one(path);
        Journal other(path);
        Head first;
        Head second;
        connect(&one, &Journal::headMoved, this, [&](const Head &head) { first = head; });
        connect(&other, &Journal::headMoved, this, [&](const Head &head) { second = head; });
        for (int number = 1; number <= 20; ++number) {
            QVERIFY(begin(one, someIntent(number)));
            QVERIFY(begin(other, someIntent(number)));
        }
        QVERIFY(first.writer != second.writer);
        QCOMPARE(first.number, 20);
        QCOMPARE(second.number, 20);
        const auto result = verify(one, {first, second});
        QVERIFY(!result->broken);
        QCOMPARE(result->records, 40);
        QCOMPARE(result->writers, 2);
    }

    void aWriterComesBackToItsChain()
    {
        const QString path = m_folder.filePath(u"again.sqlite"_s);
        Head head;
        for (int number = 1; number <= 3; ++number) {
            Journal journal(path);
            connect(&journal, &Journal::headMoved, this, [&](const Head &moved) {
                QVERIFY(head.writer.isEmpty() || head.writer == moved.writer);
                head = moved;
            });
            QVERIFY(begin(journal, someIntent(number)));
        }
        QCOMPARE(head.number, 3);
    }

    void aBurstIsSyncedTogether()
    {
        Journal journal(m_folder.filePath(u"burst.sqlite"_s));
        QVERIFY(begin(journal, someIntent(0)));
        QSignalSpy changed(&journal, &Journal::changed);
        constexpr int intents = 500;
        int answered = 0;
        EntryId last = 0;
        for (int number = 1; number <= intents; ++number) {
            journal.begin(someIntent(number), this, [&](const Result<EntryId> &id) {
                QVERIFY(id && *id > last); // each its own, in the order they were asked
                last = *id;
                ++answered;
            });
        }
        QTRY_COMPARE(answered, intents);
        QVERIFY2(changed.size() < intents / 10, qPrintable(QString::number(changed.size())));
    }

    void oneThatCannotBeWrittenTakesNoOtherWithIt()
    {
        Journal journal(m_folder.filePath(u"mixed.sqlite"_s));
        const auto entry = begin(journal, someIntent(0));
        QVERIFY(end(journal, *entry, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
        int written = 0;
        int refused = 0;
        for (int number = 1; number <= 20; ++number) {
            journal.begin(
                someIntent(number), this, [&](const Result<EntryId> &id) { written += id ? 1 : 0; });
            journal.end(*entry, {someIntent().at, Outcome::Kind::Failed, 500, {}, {}}, this,
                [&](const Result<void> &done) { refused += done ? 0 : 1; });
        }
        QTRY_COMPARE(written, 20);
        QTRY_COMPARE(refused, 20);
        QVERIFY(!verify(journal)->broken);
    }
};

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
