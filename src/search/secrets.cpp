// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/secrets.h"

#include "core/redact.h"
#include "search/cleantext.h"

#include <QRegularExpression>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;
using Kind = Meaning::Kind;

std::optional<Kind> secretIn(const QString &text)
{
    // Written with signs that cannot be seen, or with wide letters, a secret is one still.
    const QString visible = visibleText(text);
    for (const QString &spelling : {text, visible, plainText(visible)}) {
        if (redact(spelling) != spelling)
            return tokenIn(spelling).isEmpty() ? Kind::Key : Kind::Token;
    }
    return std::nullopt;
}

Secret tokenIn(const QString &text)
{
    static const QRegularExpression around(
        uR"(\A\s*Bearer\s+|\A\s+|\s+\z|\s*[\r\n]+\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(uR"(\AeyJ[\w-]+\.[\w-]+\.[\w-]*\z)"_s);
    static const QRegularExpression among(uR"((?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*)"_s);
    const QString joined = plainText(visibleText(QString(text).remove(around)));
    if (whole.match(joined).hasMatch())
        return Secret(joined.toLatin1());
    return Secret(among.match(plainText(visibleText(text))).captured().toLatin1());
}

} // namespace frontdesk::search
