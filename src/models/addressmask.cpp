// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/addressmask.h"

#include "core/ipnetwork.h"

#include <QRegularExpression>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(
        uR"_((?<!_version":")(?<!_version": ")(?:(?<![\w.:])|(?<=%[0-9A-Fa-f]{2}))(?:)_"
        uR"_([0-9A-Fa-f]{0,4}(?:(?::|%3[Aa])[0-9A-Fa-f]{0,4}){2,7}(?:\.\d{1,3}){0,3})_"
        uR"_(|\d{1,3}(?:\.\d{1,3}){3})(?!\w|\.\d))_"_s);
    QString masked;
    qsizetype done = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString plain = match.captured();
        plain.replace(u"%3A"_s, u":"_s, Qt::CaseInsensitive);
        if (!IpNetwork::addressKey(plain))
            continue;
        masked += QStringView(text).mid(done, match.capturedStart() - done);
        masked += u"•••"_s;
        done = match.capturedEnd();
    }
    return done == 0 ? text : masked + text.mid(done);
}

} // namespace frontdesk::models
