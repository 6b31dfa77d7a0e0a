// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipnetwork.h"

#include <QStringList>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int v4Offset = 12; // where an address of version 4 stands in its key
constexpr int v4Bits = 32;
constexpr int allBits = 128;

//! A number of decimal or hexadecimal digits alone: toUInt() would take signs and spaces too.
std::optional<uint> number(QStringView digits, int base, qsizetype most)
{
    const auto isDigit = [base](QChar c) {
        const char16_t u = c.unicode();
        const bool isHex = base == 16 && ((u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F'));
        return (u >= u'0' && u <= u'9') || isHex;
    };
    if (digits.isEmpty() || digits.size() > most || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return digits.toUInt(nullptr, base);
}

bool readV4(QStringView text, quint8 *bytes)
{
    // Not split(): a list of a hundred thousand addresses is read in one go.
    for (int i = 0; i < 4; ++i) {
        const qsizetype end = i < 3 ? text.indexOf(u'.') : text.size();
        const auto byte = end < 0 ? std::nullopt : number(text.first(end), 10, 3);
        if (!byte || *byte > 255)
            return false;
        bytes[i] = static_cast<quint8>(*byte);
        text = text.sliced(i < 3 ? end + 1 : end);
    }
    return true;
}

//! The bytes of one side of "::"; the last group of the address may be of version 4.
std::optional<QByteArray> readGroups(QStringView side, bool isLast)
{
    QByteArray bytes;
    if (side.isEmpty())
        return bytes;
    const auto groups = side.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        quint8 v4[4];
        if (isLast && i + 1 == groups.size() && groups[i].contains(u'.')) {
            if (!readV4(groups[i], v4))
                return std::nullopt;
            return bytes.append(reinterpret_cast<const char *>(v4), 4);
        }
        const auto group = number(groups[i], 16, 4);
        if (!group)
            return std::nullopt;
        bytes.append(static_cast<char>(*group >> 8U)).append(static_cast<char>(*group & 0xffU));
    }
    return bytes;
}

bool isV4(const IpNetwork::Key &key)
{
    return std::all_of(key.begin(), key.begin() + 10, [](quint8 byte) { return byte == 0; })
        && key[10] == 0xff && key[11] == 0xff;
}

QString v6Text(const IpNetwork::Key &key)
{
    uint groups[8];
    for (size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<uint>(key[2 * i] << 8U | key[2 * i + 1]);
    int longest = 1; // a single group of zeros is written out
    int start = -1;
    for (int from = 0; from < 8; ++from) {
        int end = from;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - from > longest) {
            longest = end - from;
            start = from;
        }
    }
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == start) {
            text += u"::"_s;
            i += longest - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

} // namespace

std::optional<IpNetwork::Key> IpNetwork::addressKey(QStringView text)
{
    Key key = {};
    if (!text.contains(u':')) {
        key[10] = key[11] = 0xff;
        return readV4(text, key.data() + v4Offset) ? std::optional(key) : std::nullopt;
    }
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0)
        text = text.first(zone);
    const qsizetype gap = text.indexOf("::"_L1);
    const auto front = readGroups(gap < 0 ? text : text.first(gap), gap < 0);
    const auto back = gap < 0 ? QByteArray() : readGroups(text.sliced(gap + 2), true);
    if (!front || !back)
        return std::nullopt;
    const qsizetype zeros = static_cast<qsizetype>(key.size()) - front->size() - back->size();
    if (gap < 0 ? zeros != 0 : zeros < 2)
        return std::nullopt;
    std::copy(front->begin(), front->end(), key.begin());
    std::copy(back->begin(), back->end(), key.end() - back->size());
    return key;
}

std::optional<IpNetwork> IpNetwork::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView address = slash < 0 ? text : text.first(slash);
    const auto key = addressKey(address);
    if (!key || (slash >= 0 && address.contains(u'%')))
        return std::nullopt;
    IpNetwork network;
    network.m_key = *key;
    if (slash >= 0) {
        const bool isShort = !address.contains(u':');
        const auto prefix = number(text.sliced(slash + 1), 10, 3);
        if (!prefix || *prefix > static_cast<uint>(isShort ? v4Bits : allBits))
            return std::nullopt;
        network.m_prefix = static_cast<int>(*prefix) + (isShort ? allBits - v4Bits : 0);
    }
    for (int bit = network.m_prefix; bit < allBits; ++bit)
        network.m_key[static_cast<size_t>(bit / 8)] &= static_cast<quint8>(~(0x80U >> (bit % 8)));
    return network;
}

bool IpNetwork::contains(QStringView address) const
{
    const auto key = addressKey(address);
    return key && contains(*key);
}

bool IpNetwork::contains(const Key &address) const
{
    const int whole = m_prefix / 8;
    if (!std::equal(m_key.begin(), m_key.begin() + whole, address.begin()))
        return false;
    const auto rest = static_cast<uint>(m_prefix % 8);
    const auto at = static_cast<size_t>(whole);
    return rest == 0 || ((m_key[at] ^ address[at]) & (0xff00U >> rest) & 0xffU) == 0;
}

QString IpNetwork::text() const
{
    const bool isShort = isV4(m_key) && m_prefix >= allBits - v4Bits;
    QString address = v6Text(m_key);
    if (isShort)
        address = u"%1.%2.%3.%4"_s.arg(m_key[12]).arg(m_key[13]).arg(m_key[14]).arg(m_key[15]);
    if (isSingle())
        return address;
    return u"%1/%2"_s.arg(address).arg(isShort ? m_prefix - (allBits - v4Bits) : m_prefix);
}

} // namespace frontdesk
