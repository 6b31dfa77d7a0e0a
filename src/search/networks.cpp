// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/networks.h"

#include "core/ipnetwork.h"

#include <QRegularExpression>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> networkOf(const QString &plain)
{
    static const QRegularExpression bracketed(uR"(\A\[([^\[\]]*)\](?::\d{1,5})?\z)"_s);
    static const QRegularExpression withPort(uR"(\A([\d.]+):\d{1,5}\z)"_s);
    QString text = plain;
    for (const QRegularExpression *form : {&bracketed, &withPort}) {
        if (const auto match = form->match(plain); match.hasMatch())
            text = match.captured(1);
    }
    const auto network = IpNetwork::parse(text);
    return network ? std::optional(network->text()) : std::nullopt;
}

QStringList networksIn(const QString &plain)
{
    static const QRegularExpression among(uR"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?(?!\.?\w))"_s);
    QStringList found;
    for (auto matches = among.globalMatch(plain); matches.hasNext();) {
        const auto network = networkOf(matches.next().captured());
        if (network && !found.contains(*network))
            found << *network;
    }
    return found;
}

} // namespace frontdesk::search
