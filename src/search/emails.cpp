// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/emails.h"

#include <QRegularExpression>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;

namespace {

// Domains may be of any script. Of the last label only a beginning may be there yet.
QString domainShape()
{
    return uR"((?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*+)\.)+[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)"_s;
}

QString spelled(QStringView found)
{
    const qsizetype at = found.lastIndexOf(u'@') + 1;
    return found.first(at) + found.sliced(at).toString().toLower();
}

} // namespace

std::optional<QString> emailOf(const QString &plain)
{
    static const QRegularExpression whole(uR"(\A[^\s@<>()\[\]",;:\\]+@)"_s + domainShape() + uR"(\z)"_s);
    return whole.match(plain).hasMatch() ? std::optional(spelled(plain)) : std::nullopt;
}

QStringList emailsIn(const QString &plain)
{
    // Signs that an address may hold but a sentence or a link has around it are not taken for parts of it.
    static const QRegularExpression among(
        uR"((?<![\p{L}\p{N}\p{M}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}\p{M}._%+'-]*+@)"_s + domainShape());
    QString text = plain;
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text.replace("%40"_L1, "@"_L1);
    QStringList found;
    for (auto matches = among.globalMatch(text); matches.hasNext();) {
        const QString email = spelled(matches.next().captured());
        if (!found.contains(email))
            found << email;
    }
    return found;
}

QString domainOf(const QString &email)
{
    return email.sliced(email.lastIndexOf(u'@') + 1);
}

} // namespace frontdesk::search
