// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandboxprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString program()
{
    const QString name = u"frontdesk-sandbox"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
    , m_process(this)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Whatever ran also says that it has finished.
        if (error == QProcess::FailedToStart)
            end(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) { end(u"exit status %1"_s.arg(code)); });
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

void SandboxProcess::start(const QStringList &arguments)
{
    stop();
    m_announced = false;
    const QString path = program();
    if (path.isEmpty()) {
        Q_EMIT ended(u"frontdesk-sandbox is not installed"_s);
        return;
    }
    m_process.start(path, arguments + QStringList {u"--port"_s, u"0"_s, u"--exit-with-parent"_s});
}

void SandboxProcess::stop()
{
    const QSignalBlocker quietly(m_process);
    m_process.close();
}

void SandboxProcess::read()
{
    // Two lines: the address and the key. Lines are whole or not there yet.
    while (!m_announced && m_process.canReadLine()) {
        const QByteArray peeked = m_process.peek(4096);
        if (peeked.count('\n') < 2)
            return;
        const auto baseUrl = api::parseBaseUrl(QString::fromUtf8(m_process.readLine().trimmed()));
        const auto key = SecretKey::parse(QString::fromUtf8(m_process.readLine().trimmed()));
        m_announced = true;
        if (baseUrl && key)
            Q_EMIT ready(api::Connection {*baseUrl, *key});
        else
            end(u"unexpected greeting"_s);
    }
}

void SandboxProcess::end(const QString &reason)
{
    stop();
    Q_EMIT ended(reason);
}

} // namespace frontdesk::app
