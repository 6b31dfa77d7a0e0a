// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/phonenumber.h"

#include <QRegularExpression>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;
using Kind = Meaning::Kind;

namespace {

// ITU-T E.164: fifteen digits at most, the country's among them. Few countries have less than eight.
constexpr qsizetype mostDigits = 15;
constexpr qsizetype fewestDigits = 8;
constexpr qsizetype fewestNational = 6; // shorter ones are found as words
constexpr qsizetype fewestTyped = 3; // behind a "+"

QString digitsOf(const QString &text)
{
    QString digits = text;
    return digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
}

} // namespace

std::optional<Meaning> phoneOf(const QString &plain)
{
    static const QRegularExpression scheme(
        uR"(\A(?:tel|phone|callto|sms):\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression extension(uR"(\s*(?:;ext=|;phone-context=.*|ext\.?|x|#)\s*\d{0,6}\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shape(uR"(\A[\s(]*\+?[\d\s()./-]+\z)"_s);
    QString text = plain;
    text.remove(scheme).remove(extension);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    bool isInternational = text.contains(u'+');
    // The zero of "+49 (0)30" is dialled at home only.
    if (isInternational || text.startsWith("00"_L1))
        text.remove("(0)"_L1);
    QString digits = digitsOf(text);
    if (!isInternational && digits.startsWith("00"_L1)) {
        isInternational = true;
        digits.remove(0, 2);
    }
    if (digits.size() > mostDigits)
        return std::nullopt;
    if (isInternational) {
        if (digits.size() < fewestTyped || digits.startsWith(u'0'))
            return std::nullopt;
        return Meaning {digits.size() < fewestDigits ? Kind::PhonePart : Kind::Phone, u'+' + digits, {}};
    }
    if (digits.size() < fewestNational)
        return std::nullopt;
    // What is dialled at home before the number is not there when it is written with its country.
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() < fewestNational)
        return std::nullopt;
    return Meaning {Kind::PhonePart, digits, {}};
}

QStringList phonesIn(const QString &plain)
{
    static const QRegularExpression among(uR"((?<![\w+])\+[1-9][\d ()./-]{6,24}\d(?![\w]))"_s);
    QStringList found;
    for (auto matches = among.globalMatch(plain); matches.hasNext();) {
        const auto phone = phoneOf(matches.next().captured());
        if (phone && phone->kind == Kind::Phone && !found.contains(phone->text))
            found << phone->text;
    }
    return found;
}

} // namespace frontdesk::search
