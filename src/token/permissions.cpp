// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/permissions.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

constexpr qsizetype most = 256; // of names, features and digits: of each together it is some milliseconds

//! Halves the decimal number \a digits and says what was left over.
bool halve(QList<int> &digits)
{
    int rest = 0;
    for (int &digit : digits) {
        const int value = rest * 10 + digit;
        digit = value / 2;
        rest = value % 2;
    }
    return rest != 0;
}

std::optional<QList<int>> digitsIn(const QString &number)
{
    QList<int> digits;
    for (const QChar letter : number) {
        if (letter < u'0' || letter > u'9')
            return std::nullopt;
        digits << letter.unicode() - u'0';
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

QStringList listed(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QStringList() : text.split(u',');
}

//! The name of a feature of the organization, from an entry like "o:dashboard" or "ou:dashboard"; empty: it
//! is the user's alone.
QString featureIn(const QString &entry)
{
    const qsizetype colon = entry.indexOf(u':');
    return colon > 0 && QStringView(entry).first(colon).contains(u'o') ? entry.mid(colon + 1) : QString();
}

} // namespace

tl::expected<QStringList, PermissionsError> permissionsIn(const QJsonObject &payload)
{
    QStringList permissions;
    const QJsonArray old = payload.value("org_permissions"_L1).toArray();
    for (const auto &name : old)
        permissions << name.toString();
    const QJsonObject organization = payload.value("o"_L1).toObject();
    if (!organization.contains("per"_L1) && !organization.contains("fpm"_L1))
        return permissions;
    const QStringList features = listed(payload.value("fea"_L1));
    const QStringList names = listed(organization.value("per"_L1));
    const QStringList numbers = listed(organization.value("fpm"_L1));
    if (features.size() > most || names.size() > most)
        return tl::unexpected(PermissionsError::TooLarge);
    if (numbers.size() != features.size())
        return tl::unexpected(PermissionsError::Incomplete);
    for (qsizetype place = 0; place < features.size(); ++place) {
        if (numbers.at(place).size() > most)
            return tl::unexpected(PermissionsError::TooLarge);
        auto digits = digitsIn(numbers.at(place));
        if (!digits)
            return tl::unexpected(PermissionsError::NotANumber);
        const QString feature = featureIn(features.at(place));
        for (const QString &name : names) {
            if (halve(*digits) && !feature.isEmpty())
                permissions << u"org:%1:%2"_s.arg(feature, name);
        }
        // A bit for which there is no name.
        if (std::ranges::any_of(*digits, [](int digit) { return digit != 0; }))
            return tl::unexpected(PermissionsError::Incomplete);
    }
    return permissions;
}

} // namespace frontdesk::token
