// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/ids.h"

#include <QRegularExpression>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;
using Kind = Meaning::Kind;

namespace {

//! What ids that begin with \a prefix are of. A telephone's keyboard writes the first letter large.
Kind kindOf(QStringView prefix)
{
    const auto is = [prefix](QStringView word) { return prefix.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(u"user"))
        return Kind::UserId;
    if (is(u"client"))
        return Kind::ClientId;
    return is(u"org") ? Kind::OrganizationId : Kind::SessionId;
}

QString spelled(const QRegularExpressionMatch &match)
{
    return match.captured(1).toLower() + match.captured(2);
}

} // namespace

std::optional<Meaning> idOf(const QString &plain)
{
    static const QRegularExpression whole(uR"(\A(user|sess|ses|client|org)(_[A-Za-z0-9_-]*[A-Za-z0-9])\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cut(
        uR"(\A(user|sess|ses|client|org)(_[A-Za-z0-9]*(?:\.{2,}|\*+|\x{2022}+)[A-Za-z0-9]*)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = whole.match(plain); match.hasMatch())
        return Meaning {kindOf(match.capturedView(1)), spelled(match), {}};
    if (const auto match = cut.match(plain); match.hasMatch())
        return Meaning {Kind::CutId, spelled(match), {}};
    return std::nullopt;
}

QStringList idsIn(const QString &plain, Kind kind)
{
    static const QRegularExpression among(
        uR"((?<![A-Za-z0-9_])(user|sess|ses|client|org)(_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{6,}(?![A-Za-z0-9_])))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto matches = among.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        if (kindOf(match.capturedView(1)) == kind && !found.contains(spelled(match)))
            found << spelled(match);
    }
    return found;
}

} // namespace frontdesk::search
