// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxserver.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SandboxServer::SandboxServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SANDBOX_PROGRAM),
        arguments + QStringList {u"--port"_s, u"0"_s, u"--exit-with-parent"_s});
    QStringList lines;
    while (lines.size() < 2) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(20000))
            qFatal("frontdesk-sandbox does not come up");
        while (m_process.canReadLine())
            lines << QString::fromUtf8(m_process.readLine().trimmed());
    }
    m_baseUrl = QUrl(lines.at(0) + u"/v1"_s);
    m_key = lines.at(1);
}

SandboxServer::~SandboxServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

QJsonDocument SandboxServer::get(const QString &path, const QUrlQuery &query) const
{
    return ask("GET", path, query);
}

void SandboxServer::post(const QString &path) const
{
    ask("POST", path, {});
}

QString SandboxServer::userId(const QString &email) const
{
    QUrlQuery query;
    query.addQueryItem(u"email_address"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
    return get(u"users"_s, query)[0]["id"_L1].toString();
}

QJsonArray SandboxServer::sessions(const QString &userId) const
{
    return get(u"sessions"_s, QUrlQuery {{u"user_id"_s, userId}, {u"limit"_s, u"500"_s}}).array();
}

QString SandboxServer::statusOf(const QString &sessionId) const
{
    return get(u"sessions/"_s + sessionId)["status"_L1].toString();
}

QJsonDocument SandboxServer::ask(const QByteArray &verb, const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_baseUrl;
    url.setPath(url.path() + u'/' + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_key.toUtf8());
    request.setRawHeader("Clerk-API-Version", "2025-11-10");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? QJsonDocument::fromJson(reply->readAll())
                                                    : QJsonDocument();
}

} // namespace frontdesk
