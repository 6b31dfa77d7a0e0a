// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/types/teamaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPort = 5432;
constexpr auto strictest = "verify-full"_L1;
constexpr auto whenItCan = "prefer"_L1;

auto refused(Refusal why, const QString &detail = {})
{
    return fail(Failure::refused(why, detail));
}

bool isThisComputer(const QString &host)
{
    static const QRegularExpression loopback(uR"(^127(\.\d{1,3}){3}$)"_s);
    return host.isEmpty() || host == "localhost"_L1 || host == "::1"_L1 || loopback.match(host).hasMatch();
}

QUrl urlOf(const QString &text)
{
    return QUrl(text.trimmed(), QUrl::TolerantMode);
}

} // namespace

Result<TeamAddress> TeamAddress::parse(const QString &text)
{
    const QUrl url = urlOf(text);
    const bool isPostgres = url.scheme() == "postgres"_L1 || url.scheme() == "postgresql"_L1;
    if (!url.isValid() || !isPostgres || url.hasFragment())
        return refused(Refusal::TeamAddressUnknown);
    TeamAddress address;
    address.host = url.host();
    address.port = url.port(usualPort);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return refused(Refusal::TeamAddressIncomplete);
    const bool isHere = isThisComputer(address.host);
    address.sslMode = isHere ? whenItCan : strictest;
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name == "sslmode"_L1)
            address.sslMode = value;
        else if (name == "sslrootcert"_L1)
            address.rootCertificate = value;
        else
            return refused(Refusal::TeamAddressParameter, name);
    }
    const QStringList good {u"require"_s, u"verify-ca"_s, strictest};
    const QStringList weak {u"disable"_s, u"allow"_s, whenItCan};
    if (!good.contains(address.sslMode) && !weak.contains(address.sslMode))
        return refused(Refusal::TeamAddressParameter, u"sslmode=%1"_s.arg(address.sslMode));
    if (!isHere && weak.contains(address.sslMode))
        return refused(Refusal::TeamAddressInsecure);
    // What separates the options of Qt's driver, which knows no way to escape it.
    if (address.rootCertificate.contains(u';'))
        return refused(Refusal::TeamAddressParameter, u"sslrootcert"_s);
    return address;
}

Secret TeamAddress::passwordIn(const QString &text)
{
    return Secret(urlOf(text).password(QUrl::FullyDecoded).toUtf8());
}

QString TeamAddress::text() const
{
    QUrl url;
    url.setScheme(u"postgres"_s);
    // Not null: without an authority it would be another kind of URL.
    url.setHost(host.isEmpty() ? u""_s : host);
    if (port != usualPort)
        url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    if (sslMode != (isThisComputer(host) ? whenItCan : strictest))
        query.addQueryItem(u"sslmode"_s, sslMode);
    if (!rootCertificate.isEmpty())
        query.addQueryItem(
            u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(rootCertificate, "/")));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString TeamAddress::place() const
{
    return u"%1:%2/%3"_s.arg(host).arg(port).arg(database);
}

} // namespace frontdesk::journal
