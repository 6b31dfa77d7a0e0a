// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandboxprocess.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using app::SandboxProcess;

namespace {

bool answers(const QUrl &baseUrl)
{
    QTcpSocket socket;
    socket.connectToHost(baseUrl.host(), static_cast<quint16>(baseUrl.port()));
    return socket.waitForConnected(2000);
}

//! A sandbox process and all it has said.
struct Observed {
    Observed()
    {
        QObject::connect(&sandbox, &SandboxProcess::ready, &sandbox,
            [this](const api::Connection &connection) { ready << connection; });
    }

    SandboxProcess sandbox;
    QList<api::Connection> ready;
    QSignalSpy ended {&sandbox, &SandboxProcess::ended};
};

} // namespace

class TestSandboxProcess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PATH", SANDBOX_DIRECTORY); }

    void announcesWhereItIs()
    {
        Observed seen;
        seen.sandbox.start({u"--seed"_s, u"3"_s, u"--environment"_s, u"production"_s});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 1, 20000);
        const api::Connection &connection = seen.ready.at(0);
        QVERIFY(connection.baseUrl.path() == "/v1"_L1);
        QCOMPARE(connection.key.environment(), Environment::Production);
        QVERIFY(answers(connection.baseUrl));
        QCOMPARE(seen.ended.size(), 0);
    }

    void stoppedItEndsWithoutAWord()
    {
        Observed seen;
        seen.sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 1, 20000);
        seen.sandbox.stop();
        QTRY_VERIFY(!answers(seen.ready.at(0).baseUrl));
        QCOMPARE(seen.ended.size(), 0);
    }

    void endsWithTheObject()
    {
        auto seen = std::make_unique<Observed>();
        seen->sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen->ready.size(), 1, 20000);
        const QUrl baseUrl = seen->ready.at(0).baseUrl;
        seen.reset();
        QTRY_VERIFY(!answers(baseUrl));
    }

    void startedAgainTheOldOneEnds()
    {
        Observed seen;
        seen.sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 1, 20000);
        seen.sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 2, 20000);
        QVERIFY(answers(seen.ready.at(1).baseUrl));
        QTRY_VERIFY(!answers(seen.ready.at(0).baseUrl));
        QCOMPARE(seen.ended.size(), 0);
    }

    void aKilledChildIsReportedOnceAndCanBeStartedAgain()
    {
        Observed seen;
        seen.sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 1, 20000);
        // As a crash would end it: from outside, behind the object's back.
        auto *process = seen.sandbox.findChild<QProcess *>();
        QVERIFY(process);
        process->kill();
        QTRY_COMPARE(seen.ended.size(), 1);
        seen.sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(seen.ready.size(), 2, 20000);
        QCOMPARE(seen.ended.size(), 1);
    }

    void aCommandLineItRefusesIsReported()
    {
        Observed seen;
        seen.sandbox.start({u"--environment"_s, u"moon"_s});
        QTRY_COMPARE(seen.ended.size(), 1);
    }

    void aProgramThatIsNotThereIsReported()
    {
        qputenv("PATH", "");
        Observed seen;
        seen.sandbox.start({});
        QTRY_COMPARE(seen.ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
