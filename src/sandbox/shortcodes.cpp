// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shortcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue at(const QString &path, const QJsonObject &facts)
{
    QJsonValue value = facts;
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        value = value.toObject().value(name);
    return value.isUndefined() ? QJsonValue() : value;
}

//! The number or the truth value that \a term spells; undefined: neither.
QJsonValue literal(const QString &term)
{
    if (term == u"true" || term == u"false")
        return term == u"true";
    bool isNumber = false;
    const double number = QLocale::c().toDouble(term, &isNumber);
    return isNumber && qIsFinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue evaluated(const QString &expression, const QJsonObject &facts)
{
    QJsonValue value;
    const QStringList alternatives = expression.split(u"||"_s);
    for (const QString &alternative : alternatives) {
        const QString term = alternative.trimmed();
        if (term.size() >= 2 && term.startsWith(u'\'') && term.endsWith(u'\''))
            return term.sliced(1, term.size() - 2);
        value = literal(term);
        if (value.isUndefined())
            value = at(term, facts);
        const bool isPassedOver = value.isNull() || value == QJsonValue(false);
        if (!isPassedOver)
            break;
    }
    return value;
}

QString asText(const QJsonValue &value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QJsonValue resolvedText(const QString &text, const QJsonObject &facts)
{
    static const QRegularExpression shortcode(u"\\{\\{(.*?)\\}\\}"_s);
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = shortcode.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QJsonValue value = evaluated(match.captured(1), facts);
        if (match.capturedLength() == text.size())
            return value;
        result += QStringView(text).sliced(done, match.capturedStart() - done) % asText(value);
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QJsonValue resolved(const QJsonValue &claim, const QJsonObject &facts)
{
    if (claim.isString())
        return resolvedText(claim.toString(), facts);
    if (claim.isArray()) {
        QJsonArray result;
        const QJsonArray items = claim.toArray();
        for (const QJsonValue item : items)
            result.append(resolved(item, facts));
        return result;
    }
    if (claim.isObject()) {
        QJsonObject result;
        const QJsonObject members = claim.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            result.insert(member.key(), resolved(member.value(), facts));
        return result;
    }
    return claim;
}

} // namespace frontdesk::sandbox
