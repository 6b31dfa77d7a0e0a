// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportsource.h"

#include "models/activitywords.h"
#include "models/facetwords.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportSource)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString countWords(const ExportSource &source, qint64 count)
{
    switch (source.scope) {
    case ExportScope::Selected:
        return Words::tr("%1 selected of %2 loaded").arg(number(count), number(source.loaded));
    case ExportScope::Shown:
        return Words::tr("%1 shown of %2 loaded").arg(number(count), number(source.loaded));
    case ExportScope::Loaded:
        break;
    }
    return Words::tr("all %Ln loaded", nullptr, static_cast<int>(count));
}

QString scopeKey(ExportScope scope)
{
    switch (scope) {
    case ExportScope::Selected:
        return u"selected"_s;
    case ExportScope::Shown:
        return u"shown"_s;
    case ExportScope::Loaded:
        break;
    }
    return u"loaded"_s;
}

} // namespace

ExportSource ExportSource::masked(Masking &masking) const
{
    ExportSource source = *this;
    if (source.person)
        source.person = masking.user(*source.person);
    source.client = masking.client(source.client);
    source.operatorName = masking.name(source.operatorName);
    source.filter = masking.filter(source.filter);
    for (QString &name : source.names.people)
        name = masking.name(name);
    return source;
}

QString personWords(const api::User &person)
{
    QStringList words {person.displayName(), person.primaryEmail, person.id.text()};
    words.removeDuplicates();
    words.removeAll(QString());
    return safeText(words.join(u", "_s));
}

QString ownerWords(const ExportSource &source)
{
    if (source.person)
        return personWords(*source.person);
    return safeText(source.client.text());
}

QString filterWords(const SessionFilter &filter, const SessionNames &names)
{
    QStringList words;
    for (auto chosen = filter.chosen.begin(); chosen != filter.chosen.end(); ++chosen)
        words << chipWords(chosen.key(), chosen.value(), names);
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        words << Words::tr("with the words: %1").arg(safeText(text));
    return words.join(u"; "_s);
}

QString completeWords(const ExportSource &source)
{
    if (source.isComplete)
        return Words::tr("complete: all that Clerk keeps are loaded");
    if (source.total)
        return Words::tr("not complete: %1 of %2 are loaded")
            .arg(number(source.loaded), number(*source.total));
    return Words::tr("not complete: Clerk keeps more than is loaded");
}

QString minuteWords(Instant time)
{
    return Words::tr("%1 UTC").arg(utcDateTime(time).toString(u"yyyy-MM-dd HH:mm"_s));
}

QStringList sourceWords(const ExportSource &source, qint64 count, const MaskChoice &mask)
{
    QStringList words {u"%1 (%2)"_s.arg(safeText(source.instance), environmentWord(source.environment)),
        Words::tr("sessions of %1").arg(ownerWords(source))};
    // What is loaded is not filtered.
    const QString filter = filterWords(source.filter, source.names);
    if (source.scope != ExportScope::Loaded)
        words << (filter.isEmpty() ? Words::tr("no filter") : Words::tr("filter: %1").arg(filter));
    words << countWords(source, count) << completeWords(source)
          << (mask.any() ? Words::tr("masked: %1").arg(maskWords(mask)) : Words::tr("nothing is masked"))
          << Words::tr("made by Frontdesk %1 for %2 on %3")
                 .arg(QCoreApplication::applicationVersion(), safeText(source.operatorName),
                     minuteWords(source.at));
    if (source.hasPseudonyms)
        words << Words::tr("with pseudonyms");
    return words;
}

QJsonObject sourceJson(const ExportSource &source, qint64 count, const MaskChoice &mask)
{
    QJsonObject json {{u"frontdesk"_s, QCoreApplication::applicationVersion()},
        {u"instance"_s, source.instance},
        {u"environment"_s,
            source.environment == Environment::Production ? u"production"_s : u"development"_s},
        {u"exported_at"_s, utcDateTime(source.at).toString(Qt::ISODateWithMs)},
        {u"exported_by"_s, source.operatorName}, {u"scope"_s, scopeKey(source.scope)}, {u"count"_s, count},
        {u"loaded"_s, source.loaded}, {u"complete"_s, source.isComplete},
        {u"pseudonyms"_s, source.hasPseudonyms}};
    if (source.person) {
        json[u"user"_s]
            = QJsonObject {{u"id"_s, source.person->id.text()}, {u"name"_s, source.person->displayName()}};
    } else {
        json[u"client_id"_s] = source.client.text();
    }
    if (source.total)
        json[u"total"_s] = *source.total;
    if (source.scope != ExportScope::Loaded && !source.filter.isEmpty()) {
        QJsonObject filter;
        for (auto chosen = source.filter.chosen.begin(); chosen != source.filter.chosen.end(); ++chosen)
            filter[facetWord(chosen.key())] = QJsonArray::fromStringList(chosen.value());
        if (const QString text = source.filter.text.trimmed(); !text.isEmpty())
            filter[u"text"_s] = text;
        json[u"filter"_s] = filter;
    }
    QJsonArray masked;
    if (mask.contacts)
        masked << u"contacts"_s;
    if (mask.names)
        masked << u"names"_s;
    if (mask.ids)
        masked << u"ids"_s;
    json[u"masked"_s] = masked;
    return json;
}

} // namespace frontdesk::models
