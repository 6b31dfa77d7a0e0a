// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace frontdesk {

/*! Bytes that must not be seen: a secret key or a token.

    Wiped when the last owner goes. It has no stream operator on purpose, so that it cannot reach a log by
    accident; `reveal()` is the one way out and easy to search for.
*/
class Secret final {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    ~Secret();
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The bytes themselves. Do not keep copies.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    //! The last four characters, for telling secrets apart; empty when the secret is under 12 bytes.
    [[nodiscard]] QString tail() const;

    friend bool operator==(const Secret &a, const Secret &b) = default;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace frontdesk
