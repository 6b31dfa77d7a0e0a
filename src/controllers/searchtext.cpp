// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/searchtext.h"

#include "core/redact.h"

#include <QRegularExpression>

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;

SearchText understand(const QString &typed)
{
    using enum SearchText::Kind;
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    // Whatever redaction would mask must not leave as a query, where it would end in the server's logs.
    if (redact(text) != text)
        return {Secret, {}};
    if (text.startsWith("user_"_L1))
        return {UserId, text};
    if (text.startsWith("sess_"_L1) || text.startsWith("ses_"_L1))
        return {SessionId, text};
    if (text.startsWith("client_"_L1))
        return {ClientId, text};
    static const QRegularExpression email(uR"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"_s);
    if (email.match(text).hasMatch())
        return {Email, text};
    return {Words, text};
}

} // namespace frontdesk::controllers
