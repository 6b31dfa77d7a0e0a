// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateundertest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWriteGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComputerThatGoesToSleepLocksAtOnce()
    {
        GateUnderTest t(Environment::Production);
        QSignalSpy slept(&t.gate, &WriteGate::slept);
        t.gate.allow();
        QVERIFY(t.gate.isOpen());
        t.gate.noteSleep();
        QVERIFY(!t.gate.isOpen());
        QCOMPARE(slept.size(), 1);
        QCOMPARE(t.admitted(someChange())->error().refusal, Refusal::ReadOnly);
    }

    void developmentIsOpenAndProductionIsNot()
    {
        QVERIFY(GateUnderTest(Environment::Development).gate.isOpen());
        GateUnderTest t(Environment::Production);
        QVERIFY(!t.gate.isOpen());
        QCOMPARE(t.admitted()->error().refusal, Refusal::ReadOnly);
        QVERIFY(t.entries().isEmpty());
        QCOMPARE(t.gate.running(), 0);
    }

    void whatTurnsOutToBeProductionIsLocked()
    {
        GateUnderTest t(Environment::Development);
        t.gate.allow();
        t.gate.setInstance(*InstanceId::parse(u"ins_1"), Environment::Production);
        QVERIFY(!t.gate.isOpen());
    }

    void allowingLastsAQuarterOfAnHourOfWork()
    {
        GateUnderTest t(Environment::Production);
        t.gate.allow();
        for (int minute = 0; minute < 14; ++minute) {
            t.clock.advance(1min);
            t.gate.noteInput();
        }
        QVERIFY(t.gate.isOpen());
        QCOMPARE(*t.gate.remaining(), 60s);
        t.clock.advance(1min);
        t.gate.noteInput();
        QVERIFY(!t.gate.isOpen());
    }

    void aDeskThatIsLeftIsLocked()
    {
        GateUnderTest t(Environment::Production);
        t.gate.setIdleLimit(2min);
        t.gate.allow();
        t.clock.advance(119s);
        QVERIFY(t.gate.isOpen());
        t.gate.noteInput();
        t.clock.advance(120s);
        QVERIFY(!t.gate.isOpen());
        t.gate.noteInput();
        QVERIFY2(!t.gate.isOpen(), "coming back unlocks");
    }

    void aComputerThatSleptIsLocked()
    {
        GateUnderTest t(Environment::Production);
        t.gate.allow();
        t.clock.advance(40s);
        QTRY_VERIFY(!t.gate.isOpen());
    }

    void aClockSetBackProlongsNothing()
    {
        GateUnderTest t(Environment::Production);
        t.gate.allow();
        t.clock.advance(-1min);
        QVERIFY(!t.gate.isOpen());
    }

    void lockingIsAtOnceAndSaidOnce()
    {
        GateUnderTest t(Environment::Production);
        t.gate.allow();
        QSignalSpy changed(&t.gate, &WriteGate::changed);
        t.gate.lock();
        t.gate.lock();
        QVERIFY(!t.gate.isOpen());
        QCOMPARE(changed.size(), 1);
    }

    void theEndIsSaidByItself()
    {
        GateUnderTest t(Environment::Production);
        t.gate.allow();
        QSignalSpy changed(&t.gate, &WriteGate::changed);
        t.clock.advance(25s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(*t.gate.remaining(), 875s);
    }

    void whatPassesIsInTheJournalBeforeAndItsOutcomeAfter()
    {
        GateUnderTest t(Environment::Development);
        t.gate.setInstance(*InstanceId::parse(u"ins_1"), Environment::Development);
        const auto permit = t.admitted(someChange());
        QVERIFY(permit && *permit);
        QList<journal::Entry> entries = t.entries();
        QCOMPARE(entries.size(), 1);
        const journal::Intent expected {t.clock.now(), u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"),
            Environment::Development, someChange()};
        QCOMPARE(entries.first().intent, expected);
        QVERIFY(!entries.first().outcome);
        QCOMPARE(t.gate.running(), 1);

        QSignalSpy settled(&t.gate, &WriteGate::settled);
        api::Answer answer;
        answer.httpStatus = 200;
        answer.traceId = u"trace_1"_s;
        t.gate.settle(**permit, answer);
        QTRY_COMPARE(settled.size(), 1);
        entries = t.entries();
        QCOMPARE(entries.first().outcome->kind, journal::Outcome::Kind::Done);
        QCOMPARE(entries.first().outcome->httpStatus, 200);
        QCOMPARE(entries.first().outcome->traceId, u"trace_1"_s);
    }

    void ofATokenTheJournalKeepsWhenItExpiresAndNothingElse()
    {
        const auto part = [](const char *json) {
            return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray token = part(R"({"alg":"RS256"})") + '.' + part(R"({"exp":1767261600})") + ".c2ln";
        GateUnderTest t(Environment::Development);
        const auto permit = t.admitted(someChange());
        QVERIFY(permit && *permit);
        QSignalSpy settled(&t.gate, &WriteGate::settled);
        api::Answer answer;
        answer.httpStatus = 200;
        answer.body = QJsonDocument(QJsonObject {{u"jwt"_s, QString::fromLatin1(token)}}).toJson();
        t.gate.settle(**permit, answer);
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(t.entries().first().outcome->expires == Instant(1767261600s));
        QFile file(t.journal.path() + u"-wal"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(token.left(20)));
    }

    void theOutcomeSaysWhatIsKnown_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("kind");
        Failure rejected;
        rejected.fault = Fault::Rejected;
        rejected.httpStatus = 403;
        QTest::newRow("refused by Clerk") << rejected << static_cast<int>(journal::Outcome::Kind::Failed);
        Failure lost;
        lost.fault = Fault::Timeout;
        lost.outcomeUnknown = true;
        QTest::newRow("no answer") << lost << static_cast<int>(journal::Outcome::Kind::Unknown);
    }
    void theOutcomeSaysWhatIsKnown()
    {
        QFETCH(Failure, failure);
        QFETCH(int, kind);
        GateUnderTest t(Environment::Development);
        const auto permit = t.admitted(someChange());
        QVERIFY(permit && *permit);
        QSignalSpy settled(&t.gate, &WriteGate::settled);
        t.gate.settle(**permit, fail(failure));
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(static_cast<int>(t.entries().first().outcome->kind), kind);
        QCOMPARE(t.entries().first().outcome->httpStatus, failure.httpStatus);
    }

    void whatCannotBeWrittenDownDoesNotPass()
    {
        GateUnderTest t(Environment::Development, u"a-file/journal.sqlite"_s);
        QFile inTheWay(t.folder.filePath(u"a-file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto permit = t.admitted(someChange());
        QVERIFY(permit && !*permit);
        QCOMPARE(permit->error().refusal, Refusal::Unrecorded);
        QVERIFY(!permit->error().detail.isEmpty());
        QCOMPARE(t.gate.running(), 0);
    }

    void whatNobodyWaitsForAnyMoreIsWrittenDownAsNotSent()
    {
        GateUnderTest t(Environment::Development);
        QSignalSpy settled(&t.gate, &WriteGate::settled);
        {
            QObject asker;
            t.gate.admit(someChange(), &asker, [](const Result<api::Permit> &) { QFAIL("told the dead"); });
        }
        QTRY_COMPARE(settled.size(), 1);
        const auto entries = t.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().outcome->kind, journal::Outcome::Kind::Failed);
    }

    void anOutcomeThatCannotBeWrittenDownIsTold()
    {
        GateUnderTest t(Environment::Development);
        const auto permit = t.admitted(someChange());
        QVERIFY(permit && *permit);
        QSignalSpy settled(&t.gate, &WriteGate::settled);
        t.gate.settle(**permit, api::Answer());
        QTRY_COMPARE(settled.size(), 1);
        // A second outcome of the same change is what the journal never takes.
        QSignalSpy unrecorded(&t.gate, &WriteGate::outcomeUnrecorded);
        t.gate.settle(**permit, api::Answer());
        QTRY_COMPARE(unrecorded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
