// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer.h"

#include "bench.h"

#include <QStandardPaths>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<Peer> Peer::start(const Bench &bench, const QString &figure)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (bench.options.peers.isEmpty() || node.isEmpty()) {
        Report::skip(figure, node.isEmpty() ? u"there is no Node"_s : u"--peers was not given"_s);
        return nullptr;
    }
    std::unique_ptr<Peer> peer(new Peer);
    peer->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FRONTDESK_BENCH_KEY"_s, bench.options.key);
    peer->m_process.setProcessEnvironment(environment);
    peer->m_process.start(node,
        {QStringLiteral(PEERS_FOLDER "/clerk-sdk.mjs"), bench.options.peers, bench.baseUrl.toString(),
            bench.options.user, QString::number(bench.options.concurrency)});
    const QByteArray greeting = peer->line();
    if (!greeting.startsWith("ready ")) {
        Report::skip(figure, greeting.isEmpty() ? u"it does not start"_s : QString::fromUtf8(greeting));
        return nullptr;
    }
    peer->m_name = QString::fromUtf8(greeting.sliced(6));
    return peer;
}

Peer::~Peer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

double Peer::take(const QByteArray &task)
{
    m_process.write(task + '\n');
    bool isNumber = false;
    const QByteArray answer = line();
    const double ms = answer.toDouble(&isNumber);
    if (!isNumber)
        qFatal("The SDK for Node failed: %s", answer.constData());
    return ms;
}

QByteArray Peer::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(120'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

} // namespace frontdesk::bench
