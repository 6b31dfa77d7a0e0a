// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httpdate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

std::optional<Instant> httpDate(const QByteArray &value)
{
    // By hand: Qt::RFC2822Date does not take "GMT" for a time zone, and a local time may not exist.
    const QString text = QString::fromLatin1(value.trimmed());
    constexpr qsizetype length = 29;
    if (text.size() != length || !text.endsWith(" GMT"_L1))
        return std::nullopt;
    const QDate day = QLocale::c().toDate(text.first(16), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.sliced(17, 8), u"hh:mm:ss"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch()));
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QByteArray &serverDate)
{
    bool isNumber = false;
    const int seconds = value.trimmed().toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto until = httpDate(value);
    if (!until)
        return std::nullopt;
    // By the server's own clock where it tells it: ours may be wrong.
    const Instant now = httpDate(serverDate).value_or(SystemClock().now());
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(*until - now));
}

} // namespace frontdesk::api
