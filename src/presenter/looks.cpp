// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/looks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

const QRegularExpression &tokens()
{
    static const QRegularExpression expression(
        // A token stays whatever it looks like inside.
        uR"((?<jwt>eyJ[\w-]+\.[\w-]*\.[\w-]*))"
        uR"(|(?<email>[\p{L}\p{N}._%+'\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)*))"
        uR"(|(?<id>(?<![\w])[a-z]+(?:_[a-z]+)*_[A-Za-z0-9]{6,}(?![\w])))"
        uR"(|(?<ip>(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:(?:\.\d{1,3}){3})?(?:/\d{1,3})?(?![\w:])))"
        // "Chrome/119.0.0.0" is no address.
        uR"(|(?<ip4>(?<![\w.])(?<!\w/)\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?(?!\w|\.\d)))"
        uR"(|(?<phone>(?<!\w)\+\d{7,15}(?!\d)|(?<!\w)\+\d[\d \-()/]{6,20}\d))"
        uR"(|(?<word>[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’\-]*))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isOfInstance(const QString &id)
{
    static const QStringList prefixes {u"ins"_s, u"jtmp"_s, u"sk_test"_s, u"sk_live"_s, u"pk_test"_s,
        u"pk_live"_s, u"ak"_s, u"mt"_s, u"oat"_s, u"whsec"_s, u"cl"_s};
    return prefixes.contains(id.first(std::max<qsizetype>(id.lastIndexOf(u'_'), 0)));
}

bool looksLikeId(const QString &text)
{
    static const QRegularExpression shape(uR"(^[a-z]+(?:_[a-z]+)*_[A-Za-z0-9]{6,}$)"_s);
    static const QStringList people {u"user"_s, u"sess"_s, u"client"_s, u"org"_s, u"idn"_s,
        u"sess_activity"_s, u"orgmem"_s, u"orginv"_s, u"inv"_s};
    constexpr qsizetype shortest = 20;
    const qsizetype line = text.lastIndexOf(u'_');
    if (line < 0 || isOfInstance(text) || !shape.match(text).hasMatch())
        return false;
    const QStringView rest = QStringView(text).sliced(line + 1);
    const bool isMixed = std::ranges::any_of(rest, [](QChar c) { return c.isDigit() || c.isUpper(); });
    return isMixed && (people.contains(text.first(line)) || rest.size() >= shortest);
}

QString firstWord(const QString &text)
{
    static const QRegularExpression word(
        uR"([\p{L}\p{N}]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).captured();
}

} // namespace frontdesk::presenter
