// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenformats.h"

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

const QList<TokenFormat> &tokenFormats()
{
    static const QList<TokenFormat> all {
        {u"curl"_s, u"curl -H 'Authorization: Bearer "_s, u"' https://api.example.com/"_s},
        {u"HTTPie"_s, u"http https://api.example.com/ 'Authorization: Bearer "_s, u"'"_s},
        {u"fetch"_s, u"await fetch('https://api.example.com/', { headers: { Authorization: 'Bearer "_s,
            u"' } })"_s},
        {u".env"_s, u"SESSION_TOKEN="_s, u""_s},
    };
    return all;
}

bool isHarmless(const Secret &token)
{
    return !token.isEmpty() && std::ranges::all_of(token.reveal(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    });
}

Secret formatted(const Secret &token, const TokenFormat &format)
{
    return Secret(format.before.toUtf8() + token.reveal() + format.after.toUtf8());
}

} // namespace frontdesk::ui
