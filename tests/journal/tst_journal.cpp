// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalundertest.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Filter)

//! What is asked of a journal, and what it answers.
class TestJournal final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"deep/inside/journal.sqlite"_s); }
    void write(int entries)
    {
        for (int number = 1; number <= entries; ++number)
            QVERIFY(begin(*m_journal, someIntent(number)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(path());
    }
    void cleanup() { m_journal.reset(); }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"lost phone"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << u"it's \"hers\"; DROP TABLE intents; --"_s;
        QTest::newRow("emoji") << u"📱 gone 🇩🇪"_s;
        QTest::newRow("right to left") << u"هاتف مفقود"_s;
        QTest::newRow("lines") << u"one\ntwo\tthree"_s;
    }
    void everyFieldComesBack()
    {
        QFETCH(QString, text);
        Intent intent = someIntent();
        intent.operatorName = text;
        intent.change.purpose = {text, text};
        const auto id = begin(*m_journal, intent);
        QVERIFY(id && *id > 0);
        const Outcome outcome {intent.at + 5s, Outcome::Kind::Failed, 403, u"trace_1"_s, text};
        QVERIFY(end(*m_journal, *id, outcome));
        const auto entries = read(*m_journal);
        QCOMPARE(entries->size(), 1);
        const Entry expected {*id, intent, outcome};
        QCOMPARE(entries->first(), expected);
    }

    void aFieldThatIsNotKnownStaysEmpty()
    {
        Intent intent = someIntent();
        intent.instanceId = {};
        intent.change.session = {};
        intent.change.user = {};
        QVERIFY(begin(*m_journal, intent));
        const auto entries = read(*m_journal);
        QCOMPARE(entries->first().intent, intent);
        QVERIFY(!entries->first().outcome);
    }

    void theNewestStandFirst()
    {
        write(3);
        const auto entries = read(*m_journal);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->at(0).intent, someIntent(3));
        QCOMPARE(entries->at(2).intent, someIntent(1));
    }

    void aFilterKeepsWhatMatches_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QList<int>>("numbers");
        const auto text = [](const QString &wanted) {
            Filter filter;
            filter.text = wanted;
            return filter;
        };
        QTest::newRow("session") << text(u"sess_2"_s) << QList {2};
        QTest::newRow("ticket, whatever its case") << text(u"t-3"_s) << QList {3};
        QTest::newRow("wildcards are letters") << text(u"%"_s) << QList<int> {};
        QTest::newRow("so is the underscore") << text(u"T_1"_s) << QList<int> {};
        QTest::newRow("and the backslash") << text(u"\\"_s) << QList<int> {};
        QTest::newRow("never across two fields") << text(u"danaAcme"_s) << QList<int> {};
        QTest::newRow("trace id") << text(u"trace_of_3"_s) << QList {3};
        Filter action;
        action.action = Action::CreateToken;
        QTest::newRow("action") << action << QList<int> {};
        QTest::newRow("two letters") << text(u"_2"_s) << QList {2};
        QTest::newRow("two letters, whatever their case") << text(u"t-"_s) << QList {3, 2, 1};
        QTest::newRow("two letters of an outcome") << text(u"OF"_s) << QList {3};
        QTest::newRow("one letter") << text(u"2"_s) << QList {2};
        QTest::newRow("a quotation mark") << text(u"\"sess"_s) << QList<int> {};
        const auto field = [&](const QString &wanted, Filter::Field where) {
            Filter filter = text(wanted);
            filter.field = where;
            return filter;
        };
        QTest::newRow("ticket") << field(u"T-2"_s, Filter::Field::Ticket) << QList {2};
        QTest::newRow("no ticket") << field(u"dana"_s, Filter::Field::Ticket) << QList<int> {};
        QTest::newRow("operator") << field(u"DANA"_s, Filter::Field::Operator) << QList {3, 2, 1};
        QTest::newRow("person") << field(u"ser_1"_s, Filter::Field::Person) << QList {3, 2, 1};
        QTest::newRow("two letters of a person") << field(u"_1"_s, Filter::Field::Person) << QList {3, 2, 1};
        const auto result = [](Filter::Result wanted) {
            Filter filter;
            filter.result = wanted;
            return filter;
        };
        QTest::newRow("done") << result(Filter::Result::Done) << QList {3};
        QTest::newRow("failed") << result(Filter::Result::Failed) << QList<int> {};
        QTest::newRow("open") << result(Filter::Result::Open) << QList {2, 1};
        Filter both = text(u"trace_of"_s);
        both.result = Filter::Result::Open;
        QTest::newRow("text and outcome") << both << QList<int> {};
        Filter from;
        from.from = someIntent(2).at;
        QTest::newRow("from a time on") << from << QList {3, 2};
        Filter limit;
        limit.limit = 1;
        QTest::newRow("the newest so many") << limit << QList {3};
    }
    void aFilterKeepsWhatMatches()
    {
        QFETCH(Filter, filter);
        QFETCH(QList<int>, numbers);
        write(3);
        QVERIFY(end(*m_journal, 3, {someIntent(3).at, Outcome::Kind::Done, 200, u"trace_of_3"_s, {}}));
        QList<int> found;
        const auto entries = read(*m_journal, filter);
        for (const Entry &entry : *entries)
            found << entry.intent.change.session.text().mid(5).toInt();
        QCOMPARE(found, numbers);
    }

    void anOutcomeIsSaidOnce()
    {
        const auto id = begin(*m_journal, someIntent());
        QVERIFY(end(*m_journal, *id, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
        const auto second = end(*m_journal, *id, {someIntent().at, Outcome::Kind::Failed, 500, {}, {}});
        QCOMPARE(second.error().refusal, Refusal::Unrecorded);
        QCOMPARE(read(*m_journal)->first().outcome->httpStatus, 200);
    }

    void thereIsNoOutcomeWithoutAnIntent()
    {
        const auto lost = end(*m_journal, 7, {someIntent().at, Outcome::Kind::Done, 200, {}, {}});
        QCOMPARE(lost.error().refusal, Refusal::Unrecorded);
    }

    void everyChangeIsTold()
    {
        QSignalSpy changed(m_journal.get(), &Journal::changed);
        const auto id = begin(*m_journal, someIntent());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(end(*m_journal, *id, {someIntent().at, Outcome::Kind::Done, 200, {}, {}}));
        QTRY_COMPARE(changed.size(), 2);
        static_cast<void>(read(*m_journal));
        QCOMPARE(changed.size(), 2);
    }

    void whoHasGoneIsNotAnswered()
    {
        bool answered = false;
        {
            QObject context;
            m_journal->begin(someIntent(), &context, [&](const Result<EntryId> &) { answered = true; });
        }
        QTRY_COMPARE(read(*m_journal)->size(), 1);
        QVERIFY(!answered);
    }

    void whatIsQueuedAtTheEndIsWritten()
    {
        QObject context;
        for (int number = 1; number <= 20; ++number)
            m_journal->begin(someIntent(number), &context, [](const Result<EntryId> &) {});
        m_journal.reset();
        Journal again(path());
        QCOMPARE(read(again)->size(), 20);
    }

    void twoProgramsShareOneFile()
    {
        Journal other(path());
        for (int number = 1; number <= 10; number += 2) {
            QVERIFY(begin(*m_journal, someIntent(number)));
            QVERIFY(begin(other, someIntent(number + 1)));
        }
        QCOMPARE(read(*m_journal)->size(), 10);
        QCOMPARE(*read(other), *read(*m_journal));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
