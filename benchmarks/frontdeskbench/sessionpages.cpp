// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionpages.h"

#include "api/sessionsservice.h"

#include <QUrl>

#include <array>
#include <utility>

namespace frontdesk::bench {

namespace {

struct Device {
    const char *type;
    const char *browser;
    const char *version;
    bool isMobile;
};

constexpr std::array devices {
    Device {"Macintosh", "Chrome", "141.0.7390.54", false},
    Device {"Windows", "Edge", "140.0.3485.81", false},
    Device {"iPhone", "Mobile Safari", "18.6", true},
    Device {"Linux", "Firefox", "143.0.4", false},
    Device {"Android", "Chrome Mobile", "141.0.7390.43", true},
    Device {"iPad", "Mobile Safari", "17.7", true},
    Device {"Windows", "Chrome", "139.0.7258.128", false},
};

constexpr std::array places {
    std::pair {"Lagos", "NG"},
    std::pair {"Zürich", "CH"},
    std::pair {"São Paulo", "BR"},
    std::pair {"Portland", "US"},
    std::pair {"Kraków", "PL"},
    std::pair {"京都市", "JP"},
    std::pair {"Nairobi", "KE"},
    std::pair {"Lyon", "FR"},
    std::pair {"Chennai", "IN"},
    std::pair {"Sydney", "AU"},
    std::pair {"Toronto", "CA"},
};

constexpr std::array statuses {
    "active", "active", "expired", "ended", "active", "revoked", "pending", "removed"};

// splitmix64
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

QByteArray id(const char *prefix, quint64 kind, qint64 number)
{
    constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray text(prefix);
    for (quint64 part = 0; part < 3; ++part) {
        quint64 bits = mixed((static_cast<quint64>(number) * 4 + part) * 8 + kind);
        for (int i = 0; i < 9; ++i, bits /= 62)
            text += digits[bits % 62];
    }
    return text;
}

QByteArray address(qint64 number)
{
    // An odd factor takes no two numbers to one.
    const auto bits = static_cast<quint32>(number * 2654435761);
    return QByteArray::number(bits >> 24U) + '.' + QByteArray::number((bits >> 16U) & 255U) + '.'
        + QByteArray::number((bits >> 8U) & 255U) + '.' + QByteArray::number(bits & 255U);
}

void member(QByteArray &json, const char *name, const QByteArray &text)
{
    json.append(",\"").append(name).append("\":\"").append(text).append('"');
}

void member(QByteArray &json, const char *name, qint64 number)
{
    json.append(",\"").append(name).append("\":").append(QByteArray::number(number));
}

} // namespace

QByteArray sessionJson(qint64 number, const char *status)
{
    const quint64 random = mixed(static_cast<quint64>(number));
    const Device &device = devices[random % devices.size()];
    const auto &[city, country] = places[(random >> 8U) % places.size()];
    const qint64 created = 1767261600000 - number * 30'000;
    const qint64 active = created + static_cast<qint64>((random >> 16U) % 86'400'000);
    QByteArray json;
    json.reserve(840);
    json.append(R"({"object":"session")");
    member(json, "id", id("sess_", 0, number));
    member(json, "user_id", id("user_", 1, 0));
    member(json, "client_id", id("client_", 2, number));
    json.append(",\"actor\":null");
    member(json, "status", status ? status : statuses[(random >> 40U) % statuses.size()]);
    if (number % 4 == 0)
        member(json, "last_active_organization_id", id("org_", 3, number % 20));
    else
        json.append(",\"last_active_organization_id\":null");
    member(json, "last_active_at", active);
    json.append(R"(,"latest_activity":{"object":"session_activity")");
    member(json, "id", id("sess_activity_", 4, number));
    member(json, "device_type", device.type);
    json.append(R"(,"is_mobile":)").append(device.isMobile ? "true" : "false");
    member(json, "browser_name", device.browser);
    member(json, "browser_version", device.version);
    member(json, "ip_address", address(number));
    member(json, "city", city);
    member(json, "country", country);
    json.append('}');
    member(json, "expire_at", created + 604'800'000);
    member(json, "abandon_at", created + 2'592'000'000);
    member(json, "updated_at", active);
    member(json, "created_at", created);
    json.append(",\"tasks\":null}");
    return json;
}

QByteArray sessionPage(qint64 offset, qint64 limit, qint64 total)
{
    QByteArray page = R"({"data":[)";
    for (qint64 number = offset; number < qMin(total, offset + limit); ++number) {
        page += sessionJson(number);
        page += ',';
    }
    if (page.endsWith(','))
        page.chop(1);
    return page + R"(],"total_count":)" + QByteArray::number(total) + '}';
}

QByteArrayList pageTargets(const QString &user, qint64 total)
{
    QByteArray query = "/sessions?";
    if (!user.isEmpty())
        query += "user_id=" + QUrl::toPercentEncoding(user) + '&';
    query += "paginated=true&limit=" + QByteArray::number(api::maximumPageSize) + "&offset=";
    QByteArrayList targets;
    for (qint64 planned = 0; planned + 1 < total || targets.isEmpty(); planned += api::maximumPageSize - 1)
        targets << query + QByteArray::number(planned);
    return targets;
}

} // namespace frontdesk::bench
