// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <utility>

namespace frontdesk {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret &other) = default;

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

QString Secret::tail() const
{
    constexpr qsizetype longEnough = 12;
    return m_bytes.size() < longEnough ? QString() : QString::fromUtf8(m_bytes.last(4));
}

void Secret::wipe()
{
    // Shared bytes belong to another owner still; writing would only make and wipe a copy.
    if (m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace frontdesk
