// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/obstacles.h"

#include <QSslCertificate>

#include <algorithm>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;
using Kind = Obstacle::Kind;

namespace {

Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Kind::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Kind::UnknownIssuer;
    case QSslError::CertificateExpired:
        return Kind::Expired;
    case QSslError::CertificateNotYetValid:
        return Kind::NotYetValid;
    case QSslError::HostNameMismatch:
        return Kind::WrongHost;
    default:
        return Kind::OtherCertificate;
    }
}

// What a certificate of nobody known says of hosts and dates means nothing, so that comes first.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::SelfSigned:
    case Kind::UnknownIssuer:
        return 0;
    case Kind::WrongHost:
        return 1;
    case Kind::Expired:
    case Kind::NotYetValid:
        return 2;
    default:
        return 3;
    }
}

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    constexpr qsizetype longest = 200;
    QStringList parts;
    if (!commonNames.isEmpty())
        parts << u"CN="_s + commonNames.constFirst();
    if (!organizations.isEmpty())
        parts << u"O="_s + organizations.constFirst();
    return parts.join(u", "_s).left(longest);
}

std::optional<Instant> instantOf(const QDateTime &time)
{
    return time.isValid() ? std::optional(Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch())))
                          : std::nullopt;
}

QString hostOf(const QUrl &url)
{
    constexpr int usual = 443;
    return url.port(usual) == usual ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace

Obstacle obstacleOf(const QUrl &url, const QList<QSslError> &errors, const QSslCertificate &shown)
{
    const QSslError &worst = *std::ranges::min_element(
        errors, {}, [](const QSslError &error) { return weightOf(kindOf(error.error())); });
    const Kind kind = kindOf(worst.error());
    // Expired may be an issuer's certificate rather than the one that was shown.
    const bool isOfDates = kind == Kind::Expired || kind == Kind::NotYetValid;
    const QSslCertificate concerned
        = isOfDates && !worst.certificate().isNull() ? worst.certificate() : shown;
    return {kind, hostOf(url),
        nameIn(concerned.subjectInfo(QSslCertificate::CommonName),
            concerned.subjectInfo(QSslCertificate::Organization)),
        nameIn(concerned.issuerInfo(QSslCertificate::CommonName),
            concerned.issuerInfo(QSslCertificate::Organization)),
        instantOf(concerned.effectiveDate()), instantOf(concerned.expiryDate())};
}

std::optional<Obstacle> obstacleOf(const QUrl &url, QNetworkReply::NetworkError error, const QString &proxy)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Obstacle {Kind::OldTls, hostOf(url), {}, {}, {}, {}};
    if (proxy.isEmpty())
        return std::nullopt;
    switch (error) {
    // It is the proxy's name that was looked for, and what Qt has no code for happened on the way to it or
    // was its answer.
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Obstacle {Kind::ProxyUnreachable, proxy, {}, {}, {}, {}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Obstacle {Kind::ProxyDenied, proxy, {}, {}, {}, {}};
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return Obstacle {Kind::ProxyFailed, proxy, {}, {}, {}, {}};
    default:
        return std::nullopt;
    }
}

bool passesByItself(const Obstacle &obstacle)
{
    return obstacle.kind == Kind::ProxyUnreachable || obstacle.kind == Kind::ProxyFailed;
}

} // namespace frontdesk::api
