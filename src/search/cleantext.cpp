// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/cleantext.h"

#include <algorithm>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
        return !isJoiner(c);
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

QString withoutHidden(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isHidden(QChar::surrogateToUcs4(c, text[i + 1])))
                result.append(c).append(text[i + 1]);
            ++i;
        } else if (c.isSpace()) {
            result.append(u' ');
        } else if (!isHidden(c.unicode())) {
            result.append(c);
        }
    }
    return result;
}

//! The sign of a keyboard that \a c is a finer form of.
QChar plainSign(QChar c)
{
    if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
        return u'-';
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
        return u'"';
    default:
        return c;
    }
}

//! \a text from the first character on that is not of \a before to the last that is not of \a behind.
QStringView stripped(QStringView text, QStringView before, QStringView behind)
{
    while (!text.isEmpty() && before.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && behind.contains(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QString visibleText(const QString &typed)
{
    return withoutHidden(typed).normalized(QString::NormalizationForm_C).simplified();
}

QString plainText(const QString &visible)
{
    QString text = visible.normalized(QString::NormalizationForm_KC).simplified();
    text.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    for (QChar &c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
        else
            c = plainSign(c);
    }
    return text;
}

QString bare(const QString &plain)
{
    return stripped(plain, u"\"'`<({ «‹", u"\"'`>)} »›.,;!?").toString();
}

QString unquoted(const QString &words)
{
    static constexpr QStringView quotes[]
        = {u"\"\"", u"''", u"``", u"“”", u"„“", u"‘’", u"‚‘", u"«»", u"»«", u"‹›", u"<>"};
    QStringView text = stripped(words, u" ", u" ,;");
    const auto surrounds = [&text](QStringView pair) {
        return text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1];
    };
    while (std::any_of(std::begin(quotes), std::end(quotes), surrounds))
        text = stripped(text.sliced(1).chopped(1), u" ", u" ,;");
    return text.toString();
}

} // namespace frontdesk::search
