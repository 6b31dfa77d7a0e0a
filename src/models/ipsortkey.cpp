// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ipsortkey.h"

#include <QStringList>

#include <optional>

namespace frontdesk::models {

// QHostAddress could read addresses, but it lives in QtNetwork, and models know no network.

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype groupCount = 8;

QString hex(uint number)
{
    return QString::number(number, 16).rightJustified(4, u'0');
}

// "203.0.113.7" as two groups of four hex digits.
std::optional<QStringList> v4Groups(const QString &address)
{
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    uint bytes[4] = {};
    for (qsizetype i = 0; i < 4; ++i) {
        bool ok = false;
        bytes[i] = parts[i].toUInt(&ok);
        if (!ok || bytes[i] > 255)
            return std::nullopt;
    }
    return QStringList {hex(bytes[0] << 8U | bytes[1]), hex(bytes[2] << 8U | bytes[3])};
}

// Groups of one side of "::". The last one may be an IPv4 address.
std::optional<QStringList> v6Groups(const QString &side)
{
    QStringList groups;
    if (side.isEmpty())
        return groups;
    const QStringList parts = side.split(u':');
    for (const QString &part : parts) {
        if (part.contains(u'.') && &part == &parts.constLast()) {
            const auto tail = v4Groups(part);
            if (!tail)
                return std::nullopt;
            return groups + *tail;
        }
        bool ok = false;
        const uint number = part.toUInt(&ok, 16);
        if (!ok || part.size() > 4)
            return std::nullopt;
        groups << hex(number);
    }
    return groups;
}

std::optional<QStringList> groupsOf(const QString &address)
{
    if (!address.contains(u':')) {
        const auto v4 = v4Groups(address);
        if (!v4)
            return std::nullopt;
        return QStringList(5, u"0000"_s) + QStringList {u"ffff"_s} + *v4;
    }
    const QStringList sides = address.split("::"_L1);
    if (sides.size() > 2)
        return std::nullopt;
    const auto front = v6Groups(sides.constFirst());
    const auto back = sides.size() == 2 ? v6Groups(sides.constLast()) : QStringList();
    if (!front || !back)
        return std::nullopt;
    const qsizetype zeros = groupCount - front->size() - back->size();
    if (zeros < 0 || (sides.size() == 1 && zeros > 0))
        return std::nullopt;
    return *front + QStringList(zeros, u"0000"_s) + *back;
}

} // namespace

QString ipSortKey(const QString &address)
{
    if (address.isEmpty())
        return {};
    const auto groups = groupsOf(address.section(u'%', 0, 0)); // a zone is no part of the number
    return groups ? groups->join(QString()) : u'~' + address;
}

} // namespace frontdesk::models
