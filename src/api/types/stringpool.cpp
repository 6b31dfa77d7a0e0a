// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/types/stringpool.h"

#include <QStringEncoder>
#include <QVarLengthArray>

namespace frontdesk::api {

namespace {

//! \a text in UTF-8, on the stack where it is short: every cell of every row that arrives passes here.
class Utf8 final {
public:
    explicit Utf8(QStringView text)
    {
        // Ids and addresses are ASCII, and many.
        m_bytes.resize(text.size());
        char16_t all = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            all |= text.utf16()[i];
            m_bytes.data()[i] = static_cast<char>(text.utf16()[i]);
        }
        if (all < 0x80)
            return;
        QStringEncoder encode(QStringEncoder::Utf8);
        m_bytes.resize(encode.requiredSpace(text.size()));
        m_bytes.resize(encode.appendToBuffer(m_bytes.data(), text) - m_bytes.data());
    }

    [[nodiscard]] std::string_view view() const
    {
        return {m_bytes.data(), static_cast<size_t>(m_bytes.size())};
    }

private:
    QVarLengthArray<char, 256> m_bytes;
};

} // namespace

std::string_view Texts::bytes(quint32 number) const
{
    const quint32 begin = number == 0 ? 0 : m_ends[number - 1];
    return {m_bytes.constData() + begin, m_ends[number] - begin};
}

QString Texts::text(quint32 number) const
{
    const std::string_view utf8 = bytes(number);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void Texts::squeeze()
{
    m_bytes.squeeze();
    m_ends.squeeze();
}

qsizetype Texts::footprint() const
{
    return m_bytes.capacity() + m_ends.capacity() * static_cast<qsizetype>(sizeof(quint32));
}

StringPool::StringPool(Texts &texts)
    : m_texts(texts)
    , m_numbers(0, Hash {&m_texts}, Equal {&m_texts})
{
    // Fuller than the library would have it: the set may be slower, but there is one for every kind of text.
    m_numbers.max_load_factor(0.9F);
    clear();
}

quint32 StringPool::add(QStringView text)
{
    return add(Utf8(text).view());
}

quint32 StringPool::add(std::string_view utf8)
{
    if (utf8.empty())
        return 0;
    if (const auto known = m_numbers.find(utf8); known != m_numbers.end())
        return *known;
    const quint32 number = append(utf8);
    m_numbers.insert(number);
    return number;
}

quint32 StringPool::append(std::string_view utf8)
{
    const quint32 number = m_texts.size();
    m_texts.m_bytes.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_texts.m_ends.append(static_cast<quint32>(m_texts.m_bytes.size()));
    return number;
}

qint64 StringPool::find(QStringView text) const
{
    if (text.isEmpty())
        return 0;
    const auto known = m_numbers.find(Utf8(text).view());
    return known == m_numbers.end() ? -1 : qint64 {*known};
}

void StringPool::clear()
{
    m_numbers.clear();
    m_texts = {};
    m_texts.m_ends.append(0);
}

qsizetype StringPool::footprint() const
{
    // What the set takes for a number: the number, a part of its hash, and how far it is from its place.
    constexpr qsizetype bucket = 12;
    return static_cast<qsizetype>(m_numbers.bucket_count()) * bucket;
}

} // namespace frontdesk::api
