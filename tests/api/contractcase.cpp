// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractcase.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Header = QPair<QByteArray, QByteArray>;

QList<Header> headersIn(const QByteArrayList &lines)
{
    QList<Header> headers;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

//! Decoded pairs in an order that does not depend on theirs; `offset=0` says nothing.
QList<QPair<QString, QString>> parametersIn(const QByteArray &target)
{
    QList<QPair<QString, QString>> pairs;
    const QByteArrayList texts = target.mid(target.indexOf('?') + 1).split('&');
    for (const QByteArray &text : texts) {
        const qsizetype equals = text.indexOf('=');
        if (!target.contains('?') || text == "offset=0" || equals < 0)
            continue;
        pairs.append({QUrl::fromPercentEncoding(text.first(equals)),
            QUrl::fromPercentEncoding(text.sliced(equals + 1))});
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

std::optional<ContractCase> ContractCase::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray text = file.readAll();
    ContractCase result;
    while (text.startsWith("# ")) {
        const qsizetype end = text.indexOf('\n');
        if (text.startsWith("# client: "))
            result.client = text.mid(10, end - 10);
        text.remove(0, end + 1);
    }
    const qsizetype border = text.indexOf("\n---\n");
    const QByteArray request = text.left(border + 1);
    const QByteArray answer = text.mid(border + 5);
    const qsizetype requestGap = request.indexOf("\n\n");
    const qsizetype answerGap = answer.indexOf("\n\n");
    if (border < 0 || requestGap < 0 || answerGap < 0 || result.client.isEmpty())
        return std::nullopt;
    QByteArrayList lines = request.first(requestGap).split('\n');
    const QByteArrayList first = lines.takeFirst().split(' ');
    result.request
        = {first.value(0), first.value(1), headersIn(lines), request.mid(requestGap + 2).trimmed()};
    result.answerHead = answer.first(answerGap + 1).replace("\n", "\r\n");
    result.answerBody = answer.sliced(answerGap + 2);
    return result;
}

QByteArray ContractCase::answerHeader(const QByteArray &name) const
{
    const QByteArray lead = "\r\n" + name + ": ";
    const qsizetype at = answerHead.indexOf(lead);
    return at < 0 ? QByteArray() : answerHead.mid(at + lead.size()).split('\r').constFirst();
}

Reaction ContractCase::answer() const
{
    Reaction reaction;
    // Waiting is judged elsewhere.
    const QByteArray head = QByteArray(answerHead).replace("Retry-After: 3", "Retry-After: 0");
    reaction.bytes
        = head + "Content-Length: " + QByteArray::number(answerBody.size()) + "\r\n\r\n" + answerBody;
    return reaction;
}

QStringList ContractCase::pathParts() const
{
    QStringList parts;
    for (const QByteArray &part : request.path().split('/').mid(2))
        parts << QUrl::fromPercentEncoding(part);
    return parts;
}

QStringList ContractCase::parameters(const QString &name) const
{
    QStringList values;
    for (const auto &[known, value] : parametersIn(request.target)) {
        if (known == name)
            values << value;
    }
    return values;
}

QString ContractCase::bearer() const
{
    return QString::fromLatin1(request.header("Authorization")).remove(u"Bearer "_s);
}

QJsonObject ContractCase::body() const
{
    return QJsonDocument::fromJson(request.body).object();
}

QString ContractCase::faultIn(const ReceivedRequest &sent) const
{
    if (sent.verb != request.verb)
        return u"another verb"_s;
    if (sent.path() != request.path())
        return u"another path: "_s + QString::fromLatin1(sent.path());
    if (parametersIn(sent.target) != parametersIn(request.target))
        return u"another query: "_s + QString::fromLatin1(sent.target);
    for (const auto &[name, value] : request.headers) {
        if (sent.header(name) != value)
            return u"another header: "_s + QString::fromLatin1(name);
    }
    if (QJsonDocument::fromJson(sent.body).object() != body())
        return u"another body"_s;
    return {};
}

} // namespace frontdesk
