// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callwords.h"

#include "models/addressmask.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using State = api::CallRecord::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

QString failureWord(const api::CallRecord &record)
{
    switch (record.failure ? record.failure->fault : Fault::Transport) {
    case Fault::Timeout:
        return Words::tr("Timed out");
    case Fault::Refused:
        return Words::tr("Not accepted");
    default:
        return Words::tr("No answer");
    }
}

//! \a text as one word of a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\'';
}

QString encodedTarget(const api::CallRecord &record)
{
    const QByteArray query = record.query.isEmpty() ? QByteArray() : '?' + record.query;
    return withoutAddresses(QString::fromUtf8(record.path + query));
}

} // namespace

QString callTarget(const api::CallRecord &record)
{
    // Encoded an address may hide behind its own escapes; the other way round it cannot.
    const QString query = QUrl::fromPercentEncoding(record.query);
    const QString path = QUrl::fromPercentEncoding(record.path);
    return safeText(withoutAddresses(query.isEmpty() ? path : path + u'?' + query));
}

QString callStatus(const api::CallRecord &record)
{
    switch (record.state) {
    case State::Underway:
        return record.tries > 1 ? Words::tr("Trying again") : Words::tr("Underway");
    case State::Waiting:
        return record.httpStatus == 0 ? Words::tr("Waiting")
                                      : Words::tr("Waiting after %1").arg(record.httpStatus);
    case State::Cancelled:
        return record.tries == 0 ? Words::tr("Not sent, cancelled") : Words::tr("Cancelled");
    case State::NotSent:
        return Words::tr("Not sent");
    case State::Answered:
    case State::Failed:
        break;
    }
    return record.httpStatus == 0 ? failureWord(record) : QString::number(record.httpStatus);
}

QString callSummary(const api::CallRecord &record)
{
    QStringList sentences {callStatus(record), localTime(record.began)};
    if (record.duration)
        sentences << Words::tr("%n millisecond(s)", nullptr, static_cast<int>(record.duration->count()));
    if (record.tries > 1)
        sentences << Words::tr("%n tries", nullptr, record.tries);
    return sentences.join(u". "_s) + u'.';
}

QString spokenCall(const api::CallRecord &record)
{
    return QString::fromLatin1(record.verb) + u' ' + callTarget(record) + u". "_s + callSummary(record);
}

QString curlCommand(const api::CallRecord &record, const QUrl &baseUrl, std::chrono::milliseconds limit)
{
    const auto seconds = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(limit).count());
    QStringList words {u"curl --include --globoff --max-time %1"_s.arg(seconds),
        u"--request "_s + quoted(QString::fromLatin1(record.verb)),
        uR"(--header "Authorization: Bearer $CLERK_SECRET_KEY")"_s};
    for (const auto &[name, value] : record.headers)
        words << u"--header "_s + quoted(QString::fromUtf8(name + ": " + value));
    if (record.verb != "GET")
        words << u"--data-raw "_s + quoted(withoutAddresses(QString::fromUtf8(record.body)));
    words << quoted(QString::fromUtf8(baseUrl.toEncoded()) + encodedTarget(record));
    return words.join(u" \\\n  "_s) + u'\n';
}

QString callReport(const api::CallRecord &record)
{
    QStringList lines {u"Request: %1 %2"_s.arg(QString::fromLatin1(record.verb), encodedTarget(record)),
        u"Time: "_s + utcDateTime(record.began).toString(Qt::ISODateWithMs)};
    if (record.httpStatus != 0)
        lines << u"Status: %1"_s.arg(record.httpStatus);
    if (record.state == State::Cancelled)
        lines << u"Cancelled by Frontdesk"_s;
    if (record.tries == 0)
        lines << u"Never sent"_s;
    else
        lines << u"Tries: %1"_s.arg(record.tries);
    if (record.duration)
        lines << u"Duration: %1 ms"_s.arg(record.duration->count());
    if (record.failure) {
        for (const ApiError &error : record.failure->errors)
            lines << u"Code: %1"_s.arg(error.code);
        if (!record.failure->detail.isEmpty())
            lines << u"Detail: "_s + withoutAddresses(record.failure->detail);
    }
    if (!record.traceId.isEmpty())
        lines << u"Trace id: "_s + record.traceId;
    for (const auto &[name, value] : record.headers) {
        if (name == "Clerk-API-Version" || name == "User-Agent")
            lines << QString::fromUtf8(name + ": " + value);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace frontdesk::models
