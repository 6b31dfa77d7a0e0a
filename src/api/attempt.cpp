// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/attempt.h"

#include "api/errorbody.h"
#include "api/httpdate.h"
#include "api/networkaccess.h"
#include "api/obstacles.h"
#include "api/once.h"
#include "api/requestheaders.h"
#include "core/background.h"
#include "core/log.h"
#include "core/redact.h"
#include "core/veil.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Where \a location leads, without what it may quote of the request.
QString originOf(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin.toString();
}

QNetworkRequest request(const Endpoint &endpoint, const Connection &connection)
{
    QByteArray url = connection.baseUrl.toEncoded() + endpoint.path();
    if (!endpoint.query().isEmpty())
        url += '?' + endpoint.query();
    QNetworkRequest request(QUrl::fromEncoded(url, QUrl::StrictMode));
    request.setRawHeader("Authorization", "Bearer " + connection.key.secret().reveal());
    const Headers headers = requestHeaders(endpoint);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    // Qt would send the key on to wherever a redirect points.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

QString headerTrace(const QNetworkReply &reply)
{
    const QByteArray trace = reply.rawHeader("Clerk-Trace-Id");
    return QString::fromLatin1(trace.isEmpty() ? reply.rawHeader("cf-ray") : trace);
}

} // namespace

Attempt::Attempt(const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { abort(End::ByTimeout); });
}

Attempt::~Attempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        // Not at once: this may be happening inside one of the reply's own signals.
        m_reply->deleteLater();
    }
}

void Attempt::start(QNetworkAccessManager &network, const Connection &connection,
    std::chrono::milliseconds timeout, Veil *veil)
{
    m_veil = veil;
    m_timeout.start(timeout);
    m_clock.start();
    m_access = qobject_cast<NetworkAccess *>(&network);
    if (!m_access)
        return send(network, connection);
    m_access->whenReady(connection.baseUrl, this, [this, connection](const Result<void> &ready) {
        if (!ready)
            return settle(fail(ready.error()));
        m_proxy = m_access->proxyFor(connection.baseUrl);
        send(*m_access, connection);
    });
}

void Attempt::send(QNetworkAccessManager &network, const Connection &connection)
{
    const Endpoint sent = m_veil ? m_endpoint.lifted(*m_veil) : m_endpoint;
    const QNetworkRequest toSend = request(sent, connection);
    if (sent.verb() == Endpoint::Verb::Get) {
        m_reply = network.get(toSend);
    } else {
        m_reply = postOnce(network, toSend, sent.json());
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::read);
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::finish);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_hasLeft = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &Attempt::noteCertificate);
}

// Nothing is ever ignored: Qt gives the connection up.
void Attempt::noteCertificate(const QList<QSslError> &errors)
{
    m_obstacle = obstacleOf(m_reply->url(), errors, m_reply->sslConfiguration().peerCertificate());
}

void Attempt::read()
{
    if (m_body.isEmpty()) {
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(std::clamp<qint64>(length, 0, largestAnswer));
    }
    m_body += m_reply->readAll();
    if (m_body.size() > largestAnswer)
        abort(End::TooLarge);
}

void Attempt::abort(End end)
{
    m_end = end;
    if (!m_reply)
        return settle(fail(failed(Fault::Timeout)));
    if (m_reply->isFinished())
        return;
    m_reply->abort();
}

void Attempt::finish()
{
    if (m_end == End::ByServer)
        m_body += m_reply->readAll();
    m_received = m_body.size();
    m_timeout.stop();
    if (!m_veil)
        return conclude();
    // What was broken off cannot be drawn over.
    if (m_end != End::ByServer) {
        m_body.clear();
        return conclude();
    }
    // A whole page takes longer than a window may stand still.
    inBackground(
        this, [veil = m_veil, body = m_body] { return veil->drawOver(body); },
        [this](const QByteArray &drawn) {
            m_body = drawn;
            conclude();
        });
}

void Attempt::conclude()
{
    Result<Answer> answer = result();
    if (!answer)
        answer.error().outcomeUnknown
            = m_endpoint.verb() == Endpoint::Verb::Post && !answer.error().obstacle && mayHaveArrived();
    qCInfo(logNetwork).noquote() << m_endpoint.name()
                                 << m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                                 << m_clock.elapsed() << "ms";
    settle(answer);
}

void Attempt::settle(const Result<Answer> &answer)
{
    m_timeout.stop();
    if (m_access && !answer && answer.error().obstacle)
        m_access->tell(answer.error());
    // Before the signal: whoever hears it may take all of this down.
    deleteLater();
    Q_EMIT ended(answer);
}

Headers Attempt::headers() const
{
    Headers headers;
    // It may have been settled before it left.
    const auto received = m_reply ? m_reply->rawHeaderPairs() : QList<QNetworkReply::RawHeaderPair>();
    for (const auto &[name, value] : received)
        headers.emplaceBack(name, m_veil ? shown(QString::fromUtf8(value)).toUtf8() : value);
    return headers;
}

Result<Answer> Attempt::result()
{
    switch (m_end) {
    case End::ByTimeout:
        return fail(failed(Fault::Timeout));
    case End::TooLarge:
        return fail(Failure::refused(Refusal::AnswerTooLarge));
    case End::ByServer:
        break;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return fail(Failure::refused(Refusal::Redirect, originOf(m_reply->rawHeader("Location"))));
    if (status >= 400)
        return fail(rejected(status));
    // Judged by what came, not by Qt's error: a body cut short has a good status and an error.
    if (status == 0 || m_reply->error() != QNetworkReply::NoError)
        return fail(failed(Fault::Transport));
    return Answer {status, m_endpoint.name(), std::exchange(m_body, {}), headerTrace(*m_reply),
        httpDate(m_reply->rawHeader("Date"))};
}

Failure Attempt::failed(Fault fault) const
{
    Failure failure;
    failure.fault = fault;
    if (m_end == End::ByServer) {
        failure.detail = redact(shown(m_reply->errorString()));
        failure.obstacle = m_obstacle;
        if (!m_obstacle && !m_hasLeft)
            failure.obstacle = obstacleOf(m_reply->url(), m_reply->error(), m_proxy);
    }
    return failure;
}

QString Attempt::shown(const QString &text) const
{
    if (!m_veil)
        return text;
    // What a server quotes of a request is written as there.
    const QString plain = QUrl::fromPercentEncoding(text.toUtf8());
    const QString drawn = m_veil->drawOverText(plain);
    return drawn == plain ? text : drawn;
}

Failure Attempt::rejected(int status) const
{
    ErrorBody body = readErrorBody(m_body);
    Failure failure;
    failure.fault = Fault::Rejected;
    failure.httpStatus = status;
    failure.errors = std::move(body.errors);
    failure.traceId = body.traceId.isEmpty() ? headerTrace(*m_reply) : body.traceId;
    failure.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"));
    return failure;
}

bool Attempt::mayHaveArrived() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A gateway that gives up says nothing of what happened behind it; Clerk's own refusals do.
    if (status >= 500)
        return true;
    if (status >= 300)
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

} // namespace frontdesk::api
