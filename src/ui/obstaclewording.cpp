// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/obstaclewording.h"

#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = Obstacle::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ObstacleWording)
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::UnknownIssuer:
        return u"unknown issuer"_s;
    case Kind::SelfSigned:
        return u"self-signed certificate"_s;
    case Kind::Expired:
        return u"expired certificate"_s;
    case Kind::NotYetValid:
        return u"certificate not yet valid"_s;
    case Kind::WrongHost:
        return u"certificate for another host"_s;
    case Kind::OtherCertificate:
        return u"bad certificate"_s;
    case Kind::OldTls:
        return u"TLS handshake failed"_s;
    case Kind::ProxyUnreachable:
        return u"proxy unreachable"_s;
    case Kind::ProxyDenied:
        return u"proxy denied"_s;
    case Kind::ProxyFailed:
        return u"proxy failed"_s;
    }
    Q_UNREACHABLE();
}

QString day(const std::optional<Instant> &time)
{
    return time ? QLocale().toString(models::utcDateTime(*time).toLocalTime().date(), QLocale::ShortFormat)
                : u"–"_s;
}

//! A certificate may name nobody.
QString orNobody(const QString &name)
{
    return name.isEmpty() ? Words::tr("nobody named") : models::isolated(name);
}

} // namespace

Wording obstacleWording(const Obstacle &obstacle)
{
    const QString host = models::isolated(obstacle.host);
    const QString subject = orNobody(obstacle.subject);
    switch (obstacle.kind) {
    case Kind::UnknownIssuer:
        return {Words::tr("%1 shows a certificate for %2 that nobody vouches for whom this computer trusts.")
                    .arg(host, subject),
            Words::tr(
                "Nothing was sent. It was issued by %1. If that is your organization, name the file of "
                "its certificate authority in Preferences, Network. If not, somebody may be in between.")
                .arg(orNobody(obstacle.issuer)),
            {}};
    case Kind::SelfSigned:
        return {
            Words::tr("%1 shows a certificate for %2 that nobody but itself vouches for.").arg(host, subject),
            Words::tr("Nothing was sent. Ask whoever runs the server or the network. A certificate that your "
                      "organization stands for can be trusted in Preferences, Network."),
            {}};
    case Kind::Expired:
        return {Words::tr("The certificate for %2 that %1 shows expired on %3.")
                    .arg(host, subject, day(obstacle.validUntil)),
            Words::tr("Nothing was sent. Check this computer's date. If it is right, whoever runs the server "
                      "has to renew the certificate."),
            {}};
    case Kind::NotYetValid:
        return {Words::tr("The certificate for %2 that %1 shows is not valid before %3.")
                    .arg(host, subject, day(obstacle.validFrom)),
            Words::tr("Nothing was sent. Check this computer's date."), {}};
    case Kind::WrongHost:
        return {Words::tr("%1 shows a certificate for %2, which is another host.").arg(host, subject),
            Words::tr(
                "Nothing was sent. Check the base URL and the network: a sign-in page of a guest network "
                "looks like this, too."),
            {}};
    case Kind::OtherCertificate:
        return {Words::tr("The certificate for %2 that %1 shows cannot be accepted.").arg(host, subject),
            Words::tr("Nothing was sent. Copy the details for whoever runs the server."), {}};
    case Kind::OldTls:
        return {Words::tr("No secure connection to %1 came about.").arg(host),
            Words::tr(
                "Nothing was sent. The server, or something in between, has to speak TLS 1.2 or newer."),
            {}};
    case Kind::ProxyUnreachable:
        return {Words::tr("The proxy %1 cannot be reached, or does not let Frontdesk through.").arg(host),
            Words::tr("Nothing was sent. Check the proxy in Preferences, Network, or ask whoever runs it."),
            {}};
    case Kind::ProxyDenied:
        return {Words::tr("The proxy %1 wants a user and a password that it accepts.").arg(host),
            Words::tr("Nothing was sent. Enter them in Preferences, Network, then try again."), {}};
    case Kind::ProxyFailed:
        return {Words::tr("The proxy %1 ended the connection.").arg(host),
            Words::tr("Nothing was sent. Try again, or ask whoever runs the proxy."), {}};
    }
    Q_UNREACHABLE();
}

QStringList obstacleDetails(const Obstacle &obstacle)
{
    const auto time = [](const std::optional<Instant> &at) {
        return at ? models::utcDateTime(*at).toString(Qt::ISODate) : QString();
    };
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &value) {
        if (!value.isEmpty())
            lines << what + u": "_s + models::safeText(value);
    };
    add(u"Obstacle"_s, nameOf(obstacle.kind));
    add(u"Host"_s, obstacle.host);
    add(u"Subject"_s, obstacle.subject);
    add(u"Issuer"_s, obstacle.issuer);
    add(u"Valid from"_s, time(obstacle.validFrom));
    add(u"Valid until"_s, time(obstacle.validUntil));
    return lines;
}

} // namespace frontdesk::ui
