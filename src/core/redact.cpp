// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redact.h"

#include <QRegularExpression>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString redact(QString text)
{
    // A word may also begin after an escape: of a path, once or twice ("%20sk_live_…", "%2520sk_live_…"), of
    // JSON and of QDebug ("\nsk_live_…").
    const QString begin = uR"((?:\b|(?<=%[0-9A-Fa-f]{2})|(?<=%25[0-9A-Fa-f]{2})|(?<=\\[a-z]))"_s
        + uR"(|(?<=\\u[0-9A-Fa-f]{4})|(?<=\\x[0-9A-Fa-f]{2})))"_s;
    // A JWT first: its parts would otherwise be taken for something shorter.
    static const QRegularExpression jwt(begin + uR"(eyJ[\w-]{5,}(\.[\w-]*){0,2})"_s);
    static const QRegularExpression key(begin + uR"((sk_(?:test|live)_|ak_|mt_|oat_)[\w-]{6,})"_s);
    static const QRegularExpression base64Key(begin + uR"((pk_(?:test|live)_|whsec_)[\w+/=$-]{6,})"_s);
    static const QRegularExpression olderKey(begin + uR"(((?:test|live)_)[A-Za-z0-9]{20,})"_s);
    static const QRegularExpression bearer(
        uR"((bearer\s+)[^\s"']+)"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(jwt, u"eyJ•••"_s);
    text.replace(key, uR"(\1•••)"_s);
    text.replace(base64Key, uR"(\1•••)"_s);
    text.replace(olderKey, uR"(\1•••)"_s);
    text.replace(bearer, uR"(\1•••)"_s);
    return text;
}

} // namespace frontdesk
