// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/addressmask.h"
#include "models/callwords.h"
#include "models/requestsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using api::CallRecord;
using models::RequestsModel;
using State = CallRecord::State;

namespace {

CallRecord record(quint64 number)
{
    CallRecord record;
    record.number = number;
    record.began = Instant(std::chrono::seconds(1767261600 + static_cast<qint64>(number)));
    record.verb = "GET";
    record.path = "/sessions/sess_" + QByteArray::number(number);
    record.headers = {{"Accept", "application/json"}};
    record.tries = 1;
    return record;
}

CallRecord answered(CallRecord record, int status = 200)
{
    record.state = status < 400 ? State::Answered : State::Failed;
    record.httpStatus = status;
    record.duration = 1234ms;
    record.received = 2048;
    record.traceId = u"trace_1"_s;
    return record;
}

} // namespace

class TestRequestsModel final : public QObject {
    Q_OBJECT

private:
    static QString cell(const RequestsModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsListedStaysAndChangesInPlace()
    {
        RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRecords({record(1), record(2)});
        const QPersistentModelIndex second = model.index(1, RequestsModel::Status);
        QCOMPARE(second.data().toString(), u"Underway"_s);
        model.setRecords({record(1), answered(record(2)), record(3)});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(second.data().toString(), u"200"_s);
        model.setRecords({answered(record(2)), record(3), record(4)});
        QCOMPARE(second.row(), 0);
        QCOMPARE(model.rowCount(), 3);
        model.setRecords({});
        QVERIFY(!second.isValid());
        QVERIFY(resets.isEmpty());
    }

    void aRowSaysWhatHappened()
    {
        RequestsModel model;
        CallRecord retried = answered(record(7));
        retried.tries = 3;
        retried.query = "email_address=dana%40example.com";
        model.setRecords({retried});
        QCOMPARE(cell(model, 0, RequestsModel::Method), u"GET"_s);
        QCOMPARE(cell(model, 0, RequestsModel::Path), u"/sessions/sess_7?email_address=dana@example.com"_s);
        QCOMPARE(cell(model, 0, RequestsModel::Duration), u"1234 ms"_s);
        QVERIFY(cell(model, 0, RequestsModel::Size).startsWith(u"2.00"_s));
        QCOMPARE(cell(model, 0, RequestsModel::Tries), u"3"_s);
        QVERIFY(cell(model, 0, RequestsModel::TraceId).contains(u"trace_1"_s));
        QCOMPARE(cell(model, 0, RequestsModel::Time, RequestsModel::CopyRole), u"2026-01-01T10:00:07.000Z"_s);
        QCOMPARE(cell(model, 0, RequestsModel::TraceId, RequestsModel::CopyRole), u"trace_1"_s);
        const QString spoken = cell(model, 0, RequestsModel::Time, Qt::AccessibleTextRole);
        for (const auto &words : {u"GET /sessions/sess_7"_s, u"200"_s, u"3 tries"_s})
            QVERIFY2(spoken.contains(words), qPrintable(spoken));
    }

    void theStateIsSaidInWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("status");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, State state, int tries, int status, Fault fault, const QString &words) {
                  QTest::newRow(name) << static_cast<int>(state) << tries << status << fault << words;
              };
        row("first", State::Underway, 1, 0, Fault::Transport, u"Underway"_s);
        row("again", State::Underway, 2, 503, Fault::Rejected, u"Trying again"_s);
        row("waits", State::Waiting, 1, 503, Fault::Rejected, u"Waiting after 503"_s);
        row("waits, cut", State::Waiting, 1, 0, Fault::Transport, u"Waiting"_s);
        row("refused by Clerk", State::Failed, 1, 404, Fault::Rejected, u"404"_s);
        row("silence", State::Failed, 1, 0, Fault::Timeout, u"Timed out"_s);
        row("no line", State::Failed, 3, 0, Fault::Transport, u"No answer"_s);
        row("too large", State::Failed, 1, 0, Fault::Refused, u"Not accepted"_s);
        row("locked", State::NotSent, 0, 0, Fault::Refused, u"Not sent"_s);
        row("cancelled", State::Cancelled, 1, 0, Fault::Cancelled, u"Cancelled"_s);
        row("cancelled early", State::Cancelled, 0, 0, Fault::Cancelled, u"Not sent, cancelled"_s);
    }
    void theStateIsSaidInWords()
    {
        QFETCH(const int, state);
        QFETCH(const int, tries);
        QFETCH(const int, status);
        QFETCH(const Fault, fault);
        CallRecord call = record(1);
        call.state = static_cast<State>(state);
        call.tries = tries;
        call.httpStatus = status;
        call.failure = Failure();
        call.failure->fault = fault;
        QTEST(models::callStatus(call), "words");
    }

    void addressesAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &text, const QString &masked) {
            QTest::newRow(name) << text << masked;
        };
        row("version 4", u"from 203.0.113.7, it"_s, u"from •••, it"_s);
        row("at an end", u"from 203.0.113.7."_s, u"from •••."_s);
        row("version 6", u"\"2001:db8::1\""_s, u"\"•••\""_s);
        row("encoded", u"a=1%2C203.0.113.7&b=2001%3Adb8%3A%3A1"_s, u"a=1%2C•••&b=•••"_s);
        row("a time", u"Sat, 28 Nov 2026 16:38:42 GMT"_s, u"Sat, 28 Nov 2026 16:38:42 GMT"_s);
        row("a version", uR"("browser_version": "126.0.0.0")"_s, uR"("browser_version": "126.0.0.0")"_s);
        row("an id", u"sess_1.2.3.4.5 999.1.1.1"_s, u"sess_1.2.3.4.5 999.1.1.1"_s);
        row("none", u"/sessions?user_id=user_1"_s, u"/sessions?user_id=user_1"_s);
    }
    void addressesAreMasked()
    {
        QFETCH(const QString, text);
        QTEST(models::withoutAddresses(text), "masked");
    }

    void aReportNamesTheCallAndHoldsNoBody()
    {
        CallRecord call = answered(record(1), 422);
        call.answerBody = "who they are";
        call.failure = Failure();
        call.failure->errors = {{u"form_param_invalid"_s, u"no"_s, {}, {}}};
        const QString report = models::callReport(call);
        for (const auto &line : {u"Request: GET /sessions/sess_1\n"_s, u"Status: 422\n"_s, u"Tries: 1\n"_s,
                 u"Code: form_param_invalid\n"_s, u"Trace id: trace_1\n"_s, u"Duration: 1234 ms\n"_s})
            QVERIFY2(report.contains(line), qPrintable(report));
        QVERIFY(!report.contains(u"who they are"_s));
    }
};

QTEST_MAIN(TestRequestsModel)
#include "tst_requestsmodel.moc"
