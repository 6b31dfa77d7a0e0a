// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/pseudonyms.h"

#include "presenter/jsondrawing.h"
#include "presenter/looks.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

//! \a token as \a other has it, or where it does not know the whole, the longest parts that it knows.
template <typename Other>
QString eachPart(const QString &token, Other other)
{
    if (const auto whole = other(token))
        return *whole;
    static const QRegularExpression part(
        uR"([\p{L}\p{N}\p{M}_]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<qsizetype, qsizetype>> parts;
    for (auto matches = part.globalMatch(token); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        parts.append({match.capturedStart(), match.capturedEnd()});
    }
    QString out;
    qsizetype copied = 0;
    for (qsizetype first = 0; first < parts.size(); ++first) {
        for (qsizetype last = parts.size() - 1; last >= first; --last) {
            const qsizetype begin = parts[first].first;
            const qsizetype end = parts[last].second;
            if (const auto found = other(token.sliced(begin, end - begin))) {
                out += QStringView(token).sliced(copied, begin - copied);
                out += *found;
                copied = end;
                first = last;
            }
        }
    }
    return out + QStringView(token).sliced(copied);
}

//! \a text with what \a other gives for what may name somebody; nothing: it stays.
template <typename Other>
QString replaced(const QString &text, Other other)
{
    QString out;
    qsizetype copied = 0;
    auto matches = tokens().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < copied || match.hasCaptured(u"jwt"_s))
            continue;
        const std::optional<Found> found = other(match);
        if (!found || found->begin < copied)
            continue;
        out += QStringView(text).sliced(copied, found->begin - copied);
        out += found->text;
        copied = found->end;
    }
    return copied == 0 ? text : out + QStringView(text).sliced(copied);
}

} // namespace

QByteArray Pseudonyms::drawOver(const QByteArray &json)
{
    if (const auto tape = tapeOf(json))
        return JsonDrawing(*this, json, *tape).drawn();
    return drawOverText(QString::fromUtf8(json)).toUtf8();
}

QString Pseudonyms::drawOverText(const QString &real)
{
    const QMutexLocker locker(&m_lock);
    return text(real);
}

QString Pseudonyms::drawOverName(const QString &name)
{
    const QMutexLocker locker(&m_lock);
    return fullName(name);
}

QString Pseudonyms::drawOverId(const QString &real)
{
    const QMutexLocker locker(&m_lock);
    return id(real);
}

QString Pseudonyms::drawOverRemark(const QString &remark)
{
    if (remark.trimmed().isEmpty())
        return remark;
    const QMutexLocker locker(&m_lock);
    QString &drawn = m_remarkOf[remark];
    if (drawn.isEmpty()) {
        drawn = u"••• %1"_s.arg(m_remarkOf.size());
        m_real.insert(drawn, remark);
    }
    return drawn;
}

QString Pseudonyms::lift(const QString &text) const
{
    const QMutexLocker locker(&m_lock);
    return liftedText(text);
}

QString Pseudonyms::text(const QString &real)
{
    return replaced(real, [this, &real](const QRegularExpressionMatch &match) -> std::optional<Found> {
        const QString token = match.captured();
        const auto whole = [&match](const QString &text) {
            return Found {match.capturedStart(), match.capturedEnd(), text};
        };
        if (match.hasCaptured(u"email"_s))
            return whole(email(token, {}));
        if (match.hasCaptured(u"phone"_s))
            return whole(phone(token));
        if (match.hasCaptured(u"ip"_s) || match.hasCaptured(u"ip4"_s))
            return whole(address(token));
        if (looksLikeId(token))
            return whole(id(token));
        if (const auto phrase = phraseAt(real, match))
            return phrase;
        return whole(eachPart(token, [this](const QString &part) { return known(part); }));
    });
}

QString Pseudonyms::liftedText(const QString &text) const
{
    if (const auto whole = real(text))
        return *whole;
    return replaced(text, [this](const QRegularExpressionMatch &match) -> std::optional<Found> {
        const QString lifted = eachPart(match.captured(), [this](const QString &part) { return real(part); });
        return Found {match.capturedStart(), match.capturedEnd(), lifted};
    });
}

std::optional<QString> Pseudonyms::known(const QString &real) const
{
    // A small number may be anything.
    constexpr qsizetype shortest = 3;
    constexpr qsizetype shortestNumber = 6;
    const auto found = m_drawn.constFind(real);
    if (found == m_drawn.constEnd() || real.size() < (isDigits(real) ? shortestNumber : shortest))
        return std::nullopt;
    return *found;
}

std::optional<QString> Pseudonyms::real(const QString &pseudonym) const
{
    const auto found = m_real.constFind(pseudonym.toLower());
    return found == m_real.constEnd() ? m_addresses.lift(pseudonym) : *found;
}

std::optional<Found> Pseudonyms::phraseAt(const QString &text, const QRegularExpressionMatch &match) const
{
    const auto phrases = m_phrases.constFind(firstWord(match.captured()));
    if (phrases == m_phrases.constEnd())
        return std::nullopt;
    for (const Phrase &phrase : *phrases) {
        const qsizetype begin = match.capturedStart() - phrase.offset;
        if (begin >= 0 && QStringView(text).sliced(begin).startsWith(phrase.name))
            return Found {begin, begin + phrase.name.size(), m_drawn[phrase.name]};
    }
    return std::nullopt;
}

} // namespace frontdesk::presenter
