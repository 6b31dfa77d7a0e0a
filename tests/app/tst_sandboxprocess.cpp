// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandboxprocess.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

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

QUrl announced(const QSignalSpy &ready, qsizetype number = 0)
{
    return ready.at(number).at(0).value<api::Connection>().baseUrl;
}

} // namespace

class TestSandboxProcess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PATH", SANDBOX_DIRECTORY); }

    void announcesWhereItIs()
    {
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({u"--seed"_s, u"3"_s, u"--environment"_s, u"production"_s});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        const auto connection = ready.at(0).at(0).value<api::Connection>();
        QVERIFY(connection.baseUrl.path() == "/v1"_L1);
        QCOMPARE(connection.key.environment(), Environment::Production);
        QVERIFY(answers(connection.baseUrl));
        QCOMPARE(ended.size(), 0);
    }

    void stoppedItEndsWithoutAWord()
    {
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        sandbox.stop();
        QTRY_VERIFY(!answers(announced(ready)));
        QCOMPARE(ended.size(), 0);
    }

    void endsWithTheObject()
    {
        auto sandbox = std::make_unique<SandboxProcess>();
        QSignalSpy ready(sandbox.get(), &SandboxProcess::ready);
        sandbox->start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        const QUrl baseUrl = announced(ready);
        sandbox.reset();
        QTRY_VERIFY(!answers(baseUrl));
    }

    void startedAgainTheOldOneEnds()
    {
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
        QVERIFY(answers(announced(ready, 1)));
        QTRY_VERIFY(!answers(announced(ready, 0)));
        QCOMPARE(ended.size(), 0);
    }

    void aKilledChildIsReportedOnceAndCanBeStartedAgain()
    {
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        // As a crash would end it: from outside, behind the object's back.
        auto *process = sandbox.findChild<QProcess *>();
        QVERIFY(process);
        process->kill();
        QTRY_COMPARE(ended.size(), 1);
        sandbox.start({});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
        QCOMPARE(ended.size(), 1);
    }

    void aCommandLineItRefusesIsReported()
    {
        SandboxProcess sandbox;
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({u"--environment"_s, u"moon"_s});
        QTRY_COMPARE(ended.size(), 1);
    }

    void aProgramThatIsNotThereIsReported()
    {
        qputenv("PATH", "");
        SandboxProcess sandbox;
        QSignalSpy ended(&sandbox, &SandboxProcess::ended);
        sandbox.start({});
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
