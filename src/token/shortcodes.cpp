// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/shortcodes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace frontdesk::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype braces = 2;

//! Split where no quote is open: a literal may hold the sign itself.
QStringList alternativesIn(QStringView expression)
{
    QStringList found;
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        if (expression[i] == u'\'')
            isQuoted = !isQuoted;
        if (isQuoted || !expression.sliced(i).startsWith("||"_L1))
            continue;
        found << expression.sliced(start, i - start).trimmed().toString();
        start = ++i + 1;
    }
    return found << expression.sliced(start).trimmed().toString();
}

std::optional<QJsonValue> literal(const QString &term)
{
    if (term.size() >= 2 && term.startsWith(u'\'') && term.endsWith(u'\''))
        return term.sliced(1, term.size() - 2);
    const QJsonArray parsed = QJsonDocument::fromJson('[' + term.toUtf8() + ']').array();
    if (parsed.size() == 1 && (parsed.at(0).isDouble() || parsed.at(0).isBool()))
        return parsed.at(0);
    return std::nullopt;
}

//! Whether \a place is \a top, or lies below it.
bool isWithin(const QString &place, const QString &top)
{
    return place == top || (place.startsWith(top) && place[top.size()] == u'.');
}

std::optional<QJsonValue> at(const QString &path, const ShortcodeFacts &facts)
{
    QJsonValue value = facts.known;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    const bool isFound = !value.isUndefined();
    const bool isUnsure = std::ranges::any_of(facts.unknown, [&](const QString &unknown) {
        // Of a whole object a part may be missing.
        return isWithin(unknown, path) || (!isFound && isWithin(path, unknown));
    });
    if (isUnsure)
        return std::nullopt;
    return isFound ? value : QJsonValue();
}

std::optional<QJsonValue> evaluated(QStringView expression, const ShortcodeFacts &facts)
{
    std::optional<QJsonValue> value;
    for (const QString &term : alternativesIn(expression)) {
        value = literal(term);
        if (!value)
            value = at(term, facts);
        const bool isTaken = !value || (!value->isNull() && *value != QJsonValue(false));
        if (isTaken)
            break;
    }
    return value;
}

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // Qt writes documents only, so the array around it goes again.
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

std::optional<QJsonValue> resolvedText(const QString &text, const ShortcodeFacts &facts)
{
    QString result;
    qsizetype done = 0;
    for (const Span &span : shortcodesIn(text)) {
        const auto value
            = evaluated(QStringView(text).sliced(span.start + braces, span.length - 2 * braces), facts);
        if (!value || span.length == text.size())
            return value;
        result += QStringView(text).sliced(done, span.start - done) % asText(*value);
        done = span.start + span.length;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QList<Span> shortcodesIn(QStringView text)
{
    QList<Span> found;
    qsizetype end = 0;
    for (;;) {
        const qsizetype start = text.indexOf("{{"_L1, end);
        const qsizetype close = start < 0 ? -1 : text.indexOf("}}"_L1, start + braces);
        if (close < 0)
            return found;
        end = close + braces;
        found.append({start, end - start});
    }
}

std::optional<QJsonValue> resolved(const QJsonValue &claim, const ShortcodeFacts &facts)
{
    if (claim.isString())
        return resolvedText(claim.toString(), facts);
    if (claim.isArray()) {
        QJsonArray result;
        const QJsonArray items = claim.toArray();
        for (const QJsonValue item : items) {
            const auto value = resolved(item, facts);
            if (!value)
                return std::nullopt;
            result.append(*value);
        }
        return result;
    }
    if (claim.isObject()) {
        QJsonObject result;
        const QJsonObject members = claim.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const auto value = resolved(member.value(), facts);
            if (!value)
                return std::nullopt;
            result.insert(member.key(), *value);
        }
        return result;
    }
    return claim;
}

} // namespace frontdesk::token
