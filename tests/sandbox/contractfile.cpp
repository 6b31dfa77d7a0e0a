// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> &freeForm()
{
    static const QSet<QString> names {
        u"actor"_s, u"claims"_s, u"public_metadata"_s, u"private_metadata"_s, u"unsafe_metadata"_s};
    return names;
}

const QSet<QString> &mayBeMissing()
{
    static const QSet<QString> names {
        u"latest_activity"_s, u"tasks"_s, u"actor"_s, u"last_active_organization_id"_s};
    return names;
}

const QSet<QString> &comparedByValue()
{
    static const QSet<QString> names {u"code"_s, u"message"_s, u"param_name"_s, u"object"_s};
    return names;
}

QString differenceOfObjects(const QJsonObject &expected, const QJsonObject &actual, const QString &where)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const QString place = where % u'.' % member.key();
        if (!actual.contains(member.key())) {
            if (mayBeMissing().contains(member.key()))
                continue;
            return place % u" is missing"_s;
        }
        const QJsonValue value = actual.value(member.key());
        if (comparedByValue().contains(member.key()) && value != member.value())
            return place % u" differs"_s;
        if (freeForm().contains(member.key()))
            continue;
        const QString inner = difference(member.value(), value, place);
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace

std::optional<ContractFile> readContract(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray text = file.readAll();
    ContractFile contract;
    while (text.startsWith("# ")) {
        const qsizetype end = text.indexOf('\n');
        const QByteArray note = text.mid(2, end - 2);
        if (note.startsWith("sandbox: "))
            contract.sandbox = QString::fromUtf8(note.mid(9));
        contract.production |= note == "environment: production";
        text.remove(0, end + 1);
    }
    const qsizetype border = text.indexOf("\n---\n");
    const QByteArray request = text.left(border + 1);
    const QByteArray answer = text.mid(border + 5);
    const qsizetype requestGap = request.indexOf("\n\n");
    const qsizetype answerGap = answer.indexOf("\n\n");
    if (border < 0 || requestGap < 0 || answerGap < 0 || contract.sandbox.isEmpty())
        return std::nullopt;
    contract.requestHead = request.left(requestGap + 1).replace("\n", "\r\n");
    contract.requestBody = request.mid(requestGap + 2).trimmed();
    const QByteArray head = answer.left(answerGap);
    contract.status = head.split(' ').value(1).toInt();
    const qsizetype type = head.indexOf("Content-Type: ");
    contract.mediaType = head.mid(type + 14).split('\n').first();
    contract.answer = answer.mid(answerGap + 2);
    return contract;
}

QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &where)
{
    if (expected.isNull() || actual.isNull())
        return {};
    if (expected.type() != actual.type())
        return where % u" has another type"_s;
    if (expected.isObject())
        return differenceOfObjects(expected.toObject(), actual.toObject(), where);
    if (expected.isArray() && !expected.toArray().isEmpty()) {
        const QJsonArray items = actual.toArray();
        for (qsizetype place = 0; place < items.size(); ++place) {
            const QString inner = difference(
                expected.toArray().first(), items.at(place), where % u'[' % QString::number(place) % u']');
            if (!inner.isEmpty())
                return inner;
        }
    }
    return {};
}
