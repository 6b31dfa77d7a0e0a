// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

//! The program: what it prints, what it survives, when it ends.
class TestSandboxProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsAndWithWhichKey();
    void takesTheKeyItIsGiven();
    void refusesWhatItDoesNotUnderstand();
    void startsWithAHundredThousandSessions();
    void survivesAThousandAbortedCalls();
    void readsPathsAsTheyWereSent();
    void answersHeadWithoutABody();
    void endsWithItsParent();
    void endsWhenAsked();
};

namespace {

//! A sandbox that ends with its scope.
class Sandbox final {
public:
    explicit Sandbox(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (m_lines.size() < 2 && m_process.waitForReadyRead(30000)) {
            while (m_process.canReadLine())
                m_lines += m_process.readLine().trimmed();
        }
    }
    ~Sandbox()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Sandbox)

    [[nodiscard]] QByteArray url() const { return m_lines.value(0); }
    [[nodiscard]] QByteArray key() const { return m_lines.value(1); }
    [[nodiscard]] quint16 port() const
    {
        return static_cast<quint16>(QUrl(QString::fromLatin1(url())).port());
    }
    [[nodiscard]] QProcess &process() { return m_process; }

    [[nodiscard]] RawAnswer ask(const QByteArray &requestLine) const
    {
        return exchanged(port(),
            requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + key() + "\r\n\r\n")
            .value_or(RawAnswer());
    }

private:
    QProcess m_process;
    QList<QByteArray> m_lines;
};

} // namespace

void TestSandboxProgram::saysWhereItIsAndWithWhichKey()
{
    const Sandbox development({u"--people"_s, u"1"_s});
    QVERIFY(development.url().startsWith("http://127.0.0.1:"));
    QVERIFY(development.key().startsWith("sk_test_"));
    QCOMPARE(development.ask("GET /v1/instance").status, 200);
    QCOMPARE(development.ask("GET /instance").status, 200);
    const Sandbox production({u"--people"_s, u"1"_s, u"--environment"_s, u"production"_s});
    QVERIFY(production.key().startsWith("sk_live_"));
    QVERIFY(production.ask("GET /instance").body.contains("\"production\""));
}

void TestSandboxProgram::takesTheKeyItIsGiven()
{
    const Sandbox sandbox({u"--people"_s, u"1"_s, u"--key"_s, u"sk_test_mine"_s});
    QCOMPARE(sandbox.key(), "sk_test_mine");
    QCOMPARE(sandbox.ask("GET /instance").status, 200);
}

void TestSandboxProgram::refusesWhatItDoesNotUnderstand()
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), {u"--people"_s, u"many"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--people"));
}

void TestSandboxProgram::startsWithAHundredThousandSessions()
{
    QElapsedTimer timer;
    timer.start();
    const Sandbox sandbox({u"--sessions"_s, u"100000"_s});
    qInfo("100,000 sessions: ready after %lld ms", timer.elapsed());
    const RawAnswer answer = sandbox.ask("GET /sessions?paginated=true&limit=500");
    QVERIFY(answer.body.endsWith(",\"total_count\":100000}"));
}

void TestSandboxProgram::survivesAThousandAbortedCalls()
{
    Sandbox sandbox({u"--people"_s, u"8"_s, u"--latency"_s, u"300"_s});
    const QByteArray request
        = "GET /sessions?limit=500 HTTP/1.1\r\nAuthorization: Bearer " + sandbox.key() + "\r\n\r\n";
    for (int batch = 0; batch < 10; ++batch) {
        std::array<QTcpSocket, 100> sockets;
        for (QTcpSocket &socket : sockets) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), sandbox.port());
            socket.write(request);
        }
        QTRY_VERIFY(std::all_of(sockets.begin(), sockets.end(), [](const QTcpSocket &socket) {
            return socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() == 0;
        }));
        // One half is cut, the other is closed in order: the server reads all of the latter's requests.
        for (std::size_t place = 0; place < sockets.size(); ++place)
            place % 2 == 0 ? sockets[place].abort() : sockets[place].disconnectFromHost();
    }
    // Held as long as the others and asked after them: once it is answered, all of them are due.
    QCOMPARE(sandbox.ask("GET /instance").status, 200);
    QCOMPARE(sandbox.process().state(), QProcess::Running);
}

void TestSandboxProgram::readsPathsAsTheyWereSent()
{
    const Sandbox sandbox({u"--people"_s, u"1"_s});
    const QByteArray session
        = QJsonDocument::fromJson(sandbox.ask("GET /sessions?status=active&limit=1").body)[0][u"id"_s]
              .toString()
              .toLatin1();
    QCOMPARE(sandbox.ask("POST /v1/sessions/" + session + "/tokens/my%20tpl%2F%CE%B2").status, 200);
    QCOMPARE(sandbox.ask("POST /sessions/" + session + "/tokens/..").status, 404);
    QCOMPARE(sandbox.ask("POST /sessions//revoke").status, 404);
}

void TestSandboxProgram::answersHeadWithoutABody()
{
    const Sandbox sandbox({u"--people"_s, u"1"_s});
    const RawAnswer answer = sandbox.ask("HEAD /instance");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Length").toInt() > 0);
    QVERIFY(answer.body.isEmpty());
}

void TestSandboxProgram::endsWithItsParent()
{
    Sandbox sandbox({u"--people"_s, u"1"_s, u"--exit-with-parent"_s});
    sandbox.process().closeWriteChannel();
    QVERIFY(sandbox.process().waitForFinished());
    QCOMPARE(sandbox.process().exitCode(), 0);
}

void TestSandboxProgram::endsWhenAsked()
{
    Sandbox sandbox({u"--people"_s, u"1"_s});
    sandbox.process().terminate();
    QVERIFY(sandbox.process().waitForFinished());
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
