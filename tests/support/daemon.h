// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>
#include <memory>
#include <vector>

namespace frontdesk {

//! A real server program that lives as long as the test: it ends with it, whatever becomes of the test.
class Daemon final {
public:
    Daemon() = default;
    ~Daemon() { stop(); }
    Q_DISABLE_COPY_MOVE(Daemon)

    //! Where the program is, also where only root's path leads; empty: not installed.
    [[nodiscard]] static QString find(const QString &name)
    {
        const QString found = QStandardPaths::findExecutable(name);
        return found.isEmpty() ? QStandardPaths::findExecutable(
                   name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/lib/squid")})
                               : found;
    }

    //! So many ports of this computer that nobody listens on.
    [[nodiscard]] static QList<quint16> freePorts(int count)
    {
        std::vector<std::unique_ptr<QTcpServer>> held;
        QList<quint16> ports;
        for (int i = 0; i < count; ++i) {
            held.push_back(std::make_unique<QTcpServer>());
            if (!held.back()->listen(QHostAddress::LocalHost))
                qFatal("no free port");
            ports << held.back()->serverPort();
        }
        return ports;
    }

    //! Starts \a program and waits until it listens on \a port; false: it ended instead.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, quint16 port)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(program, arguments);
        return QTest::qWaitFor(
                   [this, port] { return m_process.state() == QProcess::NotRunning || listens(port); },
                   20'000)
            && m_process.state() != QProcess::NotRunning;
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }

    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

private:
    [[nodiscard]] static bool listens(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    }

    QProcess m_process;
};

} // namespace frontdesk
