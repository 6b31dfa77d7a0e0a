// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authorities.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

Result<QSslConfiguration> tlsWith(const QString &file)
{
    constexpr qint64 largest = 4LL * 1024 * 1024; // bytes; the system's own are a quarter of a megabyte
    const auto refused = [&file](const QString &why) {
        return fail(Failure::refused(Refusal::AuthoritiesUnreadable, file + u": "_s + why));
    };
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return refused(pem.errorString());
    if (pem.size() > largest)
        return refused(u"over 4 MB"_s);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem.readAll(), QSsl::Pem);
    if (authorities.isEmpty())
        return refused(u"no certificate in it"_s);
    QSslConfiguration tls = strictTls();
    // Named, although Qt may look for the system's only when they are needed: it does not while others are
    // set.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

} // namespace frontdesk::api
