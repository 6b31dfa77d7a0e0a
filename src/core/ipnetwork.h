// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace frontdesk {

/*! A network of IP addresses, or a single one: 203.0.113.0/24, 2001:db8::/32, 203.0.113.7.

    QHostAddress could read them, but it lives in QtNetwork, which those who filter do not know. */
class IpNetwork final {
public:
    //! An address as a number of 16 bytes, the most significant first; of version 4 as ::ffff:a.b.c.d.
    using Key = std::array<quint8, 16>;

    //! Nothing for what is neither an address nor a network. Bits behind the prefix are dropped.
    [[nodiscard]] static std::optional<IpNetwork> parse(QStringView text);
    //! The number of an address; nothing for what is none. A zone ("%eth0") is no part of it.
    [[nodiscard]] static std::optional<Key> addressKey(QStringView text);

    //! Whether \a address lies in it; what is no address does not.
    [[nodiscard]] bool contains(QStringView address) const;
    [[nodiscard]] bool contains(const Key &address) const;
    //! It is one address.
    [[nodiscard]] bool isSingle() const { return m_prefix == 128; }
    //! As one writes it: without a prefix where it is one address, the longest run of zeros left out.
    [[nodiscard]] QString text() const;

    friend bool operator==(const IpNetwork &, const IpNetwork &) = default;

private:
    Key m_key = {};
    int m_prefix = 128; //!< Of 128 bits.
};

} // namespace frontdesk
