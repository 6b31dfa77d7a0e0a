// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/links.h"

#include "search/ids.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;
using Kind = Meaning::Kind;

namespace {

constexpr Kind narrowestFirst[] = {Kind::SessionId, Kind::ClientId, Kind::UserId, Kind::OrganizationId};

Meaning narrowest(const QList<Meaning> &named, const QString &instance)
{
    for (const Kind kind : narrowestFirst) {
        for (const Meaning &meaning : named) {
            if (meaning.kind == kind)
                return {kind, meaning.text, instance};
        }
    }
    return {Kind::OddLink, {}, {}};
}

bool isInstance(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9_-]{1,64}\z)"_s);
    return shape.match(text).hasMatch();
}

Meaning ownLink(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString instance = query.queryItemValue(u"instance"_s, QUrl::FullyDecoded);
    if (url.host() != "open"_L1 || (query.hasQueryItem(u"instance"_s) && !isInstance(instance)))
        return {Kind::OddLink, {}, {}};
    static const std::pair<QString, Kind> targets[] {{u"session"_s, Kind::SessionId},
        {u"client"_s, Kind::ClientId}, {u"user"_s, Kind::UserId}, {u"organization"_s, Kind::OrganizationId}};
    QList<Meaning> named;
    for (const auto &[item, kind] : targets) {
        const auto id = idOf(query.queryItemValue(item, QUrl::FullyDecoded));
        if (id && id->kind == kind)
            named << *id;
    }
    return narrowest(named, instance);
}

Meaning dashboardLink(const QUrl &url)
{
    QList<Meaning> named;
    QString instance;
    for (const QString &part : url.path().split(u'/')) {
        if (const auto id = idOf(part))
            named << *id;
        else if (part.startsWith("ins_"_L1) && isInstance(part))
            instance = part;
    }
    return narrowest(named, instance);
}

} // namespace

std::optional<Meaning> linkOf(const QString &plain)
{
    if (plain.contains(u' '))
        return std::nullopt;
    const bool hasScheme = plain.contains("://"_L1);
    const QUrl url(hasScheme ? plain : u"https://"_s + plain, QUrl::TolerantMode);
    if (hasScheme && url.scheme() == "frontdesk"_L1)
        return ownLink(url);
    const bool isDashboard = url.host() == "dashboard.clerk.com"_L1 || url.host() == "dashboard.clerk.dev"_L1;
    return isDashboard ? std::optional(dashboardLink(url)) : std::nullopt;
}

} // namespace frontdesk::search
