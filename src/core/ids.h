// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace frontdesk {

/*! An opaque id of one kind of thing. Kinds do not mix; the text is never looked into.

    Clerk's ids are documented as opaque, so neither prefix nor length is checked: only that there is
    something once spaces around it are gone.
*/
template <typename Tag>
class Id final {
public:
    Id() = default;

    //! The id in \a text, spaces around it dropped; nothing when that leaves nothing.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty())
            return std::nullopt;
        return Id(trimmed.toString());
    }

    //! The id as the API writes it; empty for a default-constructed one.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

using SessionId = Id<struct SessionTag>;
using UserId = Id<struct UserTag>;
using ClientId = Id<struct ClientTag>;
using OrganizationId = Id<struct OrganizationTag>;
using InstanceId = Id<struct InstanceTag>;

} // namespace frontdesk
