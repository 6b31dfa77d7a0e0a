// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/withoutsecrets.h"

#include "core/redact.h"

#include <algorithm>

namespace frontdesk::api {

namespace {

//! Whether some \a sign in \a text stands where \a holds says yes to. Looks for it as memchr() does, which is
//! many times as quick as a loop.
template <typename Holds>
bool anywhere(QByteArrayView text, char sign, Holds holds)
{
    for (qsizetype at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        if (holds(at))
            return true;
    }
    return false;
}

//! All that redact() masks has one of these in it.
bool mayHoldSecret(QByteArrayView text)
{
    const auto isKey = [text](qsizetype at) {
        constexpr QByteArrayView prefixes[] {"sk", "ak", "mt", "oat", "pk", "whsec", "test", "live"};
        const char last = at > 0 ? text[at - 1] : ' ';
        return (last == 'k' || last == 't' || last == 'c' || last == 'e')
            && std::ranges::any_of(prefixes,
                [before = text.first(at)](QByteArrayView prefix) { return before.endsWith(prefix); })
            // In every session: "latest_activity".
            && !text.first(at).endsWith("latest");
    };
    const auto isToken = [text](qsizetype at) { return text.first(at).endsWith("ey"); };
    const auto isBearer = [text](qsizetype at) {
        return text.size() - at > 6 && text.sliced(at, 6).compare("bearer", Qt::CaseInsensitive) == 0;
    };
    return anywhere(text, '_', isKey) || anywhere(text, 'J', isToken) || anywhere(text, 'B', isBearer)
        || anywhere(text, 'b', isBearer);
}

} // namespace

QByteArray withoutSecrets(const QByteArray &text)
{
    if (!mayHoldSecret(text))
        return text;
    QString plain = QString::fromUtf8(text);
    const QByteArray masked = redact(plain).toUtf8();
    plain.fill(u'\0'); // memory that is given back keeps what is in it
    return masked;
}

QString withoutSecrets(const QString &text)
{
    return mayHoldSecret(text.toUtf8()) ? redact(text) : text;
}

} // namespace frontdesk::api
