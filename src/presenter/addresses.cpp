// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/addresses.h"

#include "core/ipnetwork.h"

#include <QRandomGenerator>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype v4Size = 4;
constexpr qsizetype v6Size = 16;

struct Parts {
    QByteArray bytes; //!< Of the address: four or sixteen.
    int prefix = 0; //!< In bits; all of them for a single address.
    bool isNetwork = false; //!< It was written with a prefix.

    [[nodiscard]] qsizetype netSize() const { return bytes.size() == v4Size ? 3 : 8; }
};

std::optional<Parts> partsOf(const QString &text)
{
    const QString address = text.section(u'/', 0, 0);
    const auto key = IpNetwork::addressKey(address);
    if (!key || !IpNetwork::parse(text))
        return std::nullopt;
    Parts parts;
    parts.bytes = QByteArray(reinterpret_cast<const char *>(key->data()), v6Size);
    const QByteArray mapped = QByteArray(10, '\0') + "\xff\xff";
    if (parts.bytes.startsWith(mapped))
        parts.bytes = parts.bytes.last(v4Size);
    parts.isNetwork = text.contains(u'/');
    parts.prefix = parts.isNetwork ? text.section(u'/', 1).toInt() : static_cast<int>(parts.bytes.size()) * 8;
    return parts;
}

QString written(const QByteArray &bytes, const Parts &like)
{
    QStringList groups;
    for (qsizetype i = 0; i < bytes.size(); i += bytes.size() == v4Size ? 1 : 2) {
        const auto high = static_cast<uchar>(bytes[i]);
        groups << (bytes.size() == v4Size
                ? QString::number(high)
                : QString::number(high << 8U | static_cast<uchar>(bytes[i + 1]), 16));
    }
    const QString whole = bytes.size() == v4Size ? groups.join(u'.') : groups.join(u':');
    const auto network
        = IpNetwork::parse(like.isNetwork ? whole + u'/' + QString::number(like.prefix) : whole);
    return network ? network->text() : whole;
}

QByteArray mixed(QByteArray bytes, const QByteArray &with)
{
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ with[i]);
    return bytes;
}

bool isNobodys(const Parts &parts)
{
    const bool isLoopback = parts.bytes.size() == v4Size
        ? parts.bytes[0] == 127 || parts.bytes == QByteArray(v4Size, '\0')
        : parts.bytes.first(v6Size - 1) == QByteArray(v6Size - 1, '\0');
    const bool isHuge = parts.prefix <= (parts.bytes.size() == v4Size ? 8 : 32);
    return isLoopback || (parts.isNetwork && isHuge);
}

QByteArray random(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

} // namespace

std::optional<QString> Addresses::drawOver(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts || isNobodys(*parts))
        return std::nullopt;
    const qsizetype netSize = parts->netSize();
    if (parts->prefix < netSize * 8)
        return wide(text, parts->bytes.size(), parts->prefix);
    const Drawn &known = drawn(parts->bytes.first(netSize));
    return written(known.net + mixed(parts->bytes.sliced(netSize), known.host), *parts);
}

std::optional<QString> Addresses::lift(const QString &text) const
{
    if (const auto wide = m_wideReal.constFind(text); wide != m_wideReal.constEnd())
        return *wide;
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const qsizetype netSize = parts->netSize();
    const auto real = m_real.constFind(parts->bytes.first(netSize));
    if (real == m_real.constEnd() || parts->prefix < netSize * 8)
        return std::nullopt;
    return written(*real + mixed(parts->bytes.sliced(netSize), m_drawn[*real].host), *parts);
}

const Addresses::Drawn &Addresses::drawn(const Net &net)
{
    const auto known = m_drawn.constFind(net);
    if (known != m_drawn.constEnd())
        return *known;
    const Drawn fresh {freeNet(net.size()), random(net.size() == 3 ? 1 : 8)};
    m_real.insert(fresh.net, net);
    return *m_drawn.insert(net, fresh);
}

Addresses::Net Addresses::freeNet(qsizetype size) const
{
    // 198.18.0.0/15 is for measurements within a house; its 512 networks used up, 240.0.0.0/4 is nobody's.
    constexpr qsizetype mostSmall = 400;
    const bool isSmall = m_real.size() < mostSmall;
    Net net;
    do {
        const QByteArray any = random(3);
        if (size == 8)
            net = QByteArray::fromHex("20010db8") + random(4);
        else if (isSmall)
            net = QByteArray::fromHex("c6") + static_cast<char>(18 + (any[0] & 1)) + any[1];
        else
            net = static_cast<char>(240 | (any[0] & 15)) + any.sliced(1);
    } while (m_real.contains(net));
    return net;
}

QString Addresses::wide(const QString &text, qsizetype size, int prefix)
{
    const auto known = m_wideDrawn.constFind(text);
    if (known != m_wideDrawn.constEnd())
        return *known;
    QString fresh;
    do {
        QByteArray bytes = random(size);
        if (size == v4Size)
            bytes[0] = static_cast<char>(bytes[0] | 0xf0);
        else
            bytes.replace(0, 4, QByteArray::fromHex("20010db8"));
        fresh = written(bytes, {bytes, prefix, true});
    } while (m_wideReal.contains(fresh));
    m_wideReal.insert(fresh, text);
    return *m_wideDrawn.insert(text, fresh);
}

} // namespace frontdesk::presenter
