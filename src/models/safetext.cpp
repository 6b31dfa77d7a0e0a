// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/safetext.h"

#include <QTextDocument>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

bool changesReading(QChar c)
{
    const char16_t code = c.unicode();
    const bool embeddingOrOverride = code >= u'\u202A' && code <= u'\u202E';
    const bool isolate = code >= u'\u2066' && code <= u'\u2069';
    return embeddingOrOverride || isolate;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool isHarmless(QChar c)
{
    return c.isPrint() && !breaksLine(c) && !changesReading(c) && !c.isSurrogate();
}

// Marks inside names (ZWJ in emoji, RLM) are format characters that only touch their neighbours.
bool isHarmlessMark(QChar c)
{
    return c.category() == QChar::Other_Format && !changesReading(c);
}

QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(u'\u2400' + code); // the block of control pictures
    if (code == 0x7f)
        return u'\u2421';
    if (breaksLine(c))
        return u'\u2424';
    return QChar::ReplacementCharacter;
}

} // namespace

QString safeText(const QString &foreign)
{
    QString safe = foreign;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign[i];
        if (isHarmless(c) || isHarmlessMark(c))
            continue;
        if (c.isHighSurrogate() && i + 1 < foreign.size() && foreign[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned)
            continue; // newer than Qt's tables: the font has its say
        safe[i] = visible(c);
    }
    return safe;
}

QString isolated(const QString &foreign)
{
    return u'\u2068' + safeText(foreign) + u'\u2069';
}

QString isolatedLtr(const QString &foreign)
{
    return u'\u2066' + safeText(foreign) + u'\u2069';
}

QString toolTipText(const QString &plain)
{
    if (!Qt::mightBeRichText(plain))
        return plain;
    QString html = plain.toHtmlEscaped();
    html.replace(u'\n', "<br>"_L1);
    return u"<qt>"_s + html + u"</qt>"_s;
}

} // namespace frontdesk::models
