// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plausible.h"

#include <QJsonDocument>

#include <algorithm>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

// Two lines in a name could make two records read the same to the hash.
bool isName(const QString &text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](QChar c) {
        return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
}

bool pointsSomewhere(const Record &record)
{
    if (record.subject == 0)
        return record.subjectWriter.isEmpty()
            && (record.type == Record::Type::Intent || record.type == Record::Type::Job);
    return record.subject > 0 && isName(record.subjectWriter) && record.type != Record::Type::Job;
}

} // namespace

std::optional<QString> whyImplausible(const Record &record)
{
    constexpr qint64 endOfTime = 253'402'300'800'000; // the year 10000
    constexpr int mostCodes = 1000;
    if (!isName(record.writer))
        return u"no writer is called so"_s;
    if (record.number <= 0 || record.place() <= 0)
        return u"it has no place"_s;
    if (record.type < Record::Type::Intent || record.type > Record::Type::JobEnd)
        return u"its kind is not known"_s;
    if (!pointsSomewhere(record))
        return u"it is about nothing that can be"_s;
    if (record.at < 0 || record.at >= endOfTime)
        return u"its time cannot be"_s;
    if (record.code < 0 || record.code >= mostCodes)
        return u"its code cannot be"_s;
    if (record.body.size() > longestBody)
        return u"it is too large"_s;
    if (record.body.contains('\0') || !QJsonDocument::fromJson(record.body).isObject())
        return u"its body cannot be read"_s;
    return std::nullopt;
}

} // namespace frontdesk::journal
