// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logline.h"

#include "core/redact.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What is beyond is not even looked at: redacting takes time, and a message may be an answer of megabytes.
constexpr qsizetype longestRead = 16 * longestLogText;

bool prints(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString onOneLine(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), prints))
        return text;
    QString line;
    for (const QChar c : text) {
        if (prints(c))
            line += c;
        else if (c == u'\n')
            line += "\\n"_L1;
        else if (c == u'\t')
            line += u' ';
        else
            line += u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0'));
    }
    return line;
}

} // namespace

QString logText(const QString &text)
{
    static const QRegularExpression beforeAt(uR"re((?<![^\s/"'<>(),;=@])[^\s/"'<>(),;=@]++@)re"_s);
    // A lone half of a pair has no UTF-8.
    QString kept = redact(QString::fromUtf8(text.left(longestRead).toUtf8()));
    kept.replace(u"%40"_s, u"@"_s); // as an address has it in its query
    kept.replace(beforeAt, u"•••@"_s);
    kept = onOneLine(kept);
    if (kept.size() <= longestLogText)
        return kept;
    const bool inPair = kept[longestLogText - 2].isHighSurrogate();
    return kept.left(longestLogText - (inPair ? 2 : 1)) + u'…';
}

QString logLevelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

QByteArray logBytes(const LogLine &line)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.time.time_since_epoch().count()).toUTC();
    const QString words = time.toString(Qt::ISODateWithMs) + u' ' + logLevelName(line.level) + u' '
        + line.category + u": "_s + line.text + u'\n';
    return words.toUtf8();
}

} // namespace frontdesk
