// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/casesummary.h"

#include "models/activitywords.h"
#include "models/deviceword.h"
#include "models/markup.h"
#include "models/safetext.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// More nobody reads in a ticket.
constexpr qsizetype mostLines = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseSummary)
};

//! \a id so that Markdown shows it as it is, and plain text nearly so.
QString code(const QString &id)
{
    if (id.contains(u'`'))
        return markdownText(safeText(id));
    return id.isEmpty() ? QString() : u'`' + safeText(id) + u'`';
}

//! "3 Active · 27 Revoked", what needs attention first.
QString countWords(const SessionList &list)
{
    struct Count {
        api::Session like;
        qint64 sessions = 0;
    };
    QHash<quint32, Count> counts;
    for (const PackedSession &packed : list.rows) {
        Count &count = counts[packed[PackedSession::StatusText]];
        count.like.status = packed.status;
        ++count.sessions;
    }
    QList<Count> sorted;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        count->like.statusText = list.texts[PackedSession::StatusText].text(count.key());
        sorted << *count;
    }
    std::ranges::sort(sorted, {},
        [](const Count &count) { return std::pair(statusRank(count.like.status), count.like.statusText); });
    QStringList words;
    for (const Count &count : std::as_const(sorted))
        words << Words::tr("%1 %2", "a number of sessions, their status")
                     .arg(QLocale().toString(count.sessions), statusName(count.like));
    // Not by commas: "Signed out, removed" has one.
    return words.join(u" · "_s);
}

QString ownerLine(const ExportSource &source)
{
    if (!source.person)
        return Words::tr("Sessions on the browser %1").arg(code(source.client.text()));
    const api::User &person = *source.person;
    QStringList ids {person.primaryEmail, person.id.text()};
    ids.removeAll(QString());
    QStringList words;
    // Who has no name is called by one of these.
    if (!ids.contains(person.displayName()))
        words << u"**"_s + markdownText(safeText(person.displayName())) + u"**"_s;
    for (const QString &id : std::as_const(ids))
        words << code(id);
    return words.join(u", "_s);
}

QString sessionLine(const api::Session &session, bool isOfSeveral)
{
    const api::SessionActivity activity = session.latestActivity.value_or(api::SessionActivity {});
    QStringList words {statusName(session), spokenDeviceWords(activity), placeWords(activity),
        safeText(activity.ipAddress),
        session.lastActiveAt ? Words::tr("last on %1").arg(minuteWords(*session.lastActiveAt)) : QString(),
        session.isImpersonated() ? Words::tr("impersonated by %1").arg(safeText(actorOf(session)))
                                 : QString()};
    for (QString &word : words)
        word = markdownText(word);
    words << (isOfSeveral ? code(session.userId.text()) : QString()) << code(session.id.text());
    words.removeAll(QString());
    return u"- "_s + words.join(u" · "_s);
}

//! The rows of which there is a line, from the first, and how many more there are.
std::pair<QList<PackedSession>, qsizetype> rowsOf(const SessionList &list, const QList<quint32> &chosen)
{
    std::vector<bool> isChosen(list.texts[PackedSession::Id].size());
    for (const quint32 number : chosen)
        isChosen[number] = true;
    QList<PackedSession> rows;
    qsizetype more = 0;
    for (const PackedSession &packed : list.rows) {
        if (chosen.isEmpty() ? !api::isLive(packed.status) : !isChosen[packed[PackedSession::Id]])
            continue;
        if (rows.size() < mostLines)
            rows << packed;
        else
            ++more;
    }
    return {rows, more};
}

} // namespace

QString caseSummary(
    const ExportSource &source, const SessionList &list, const QList<quint32> &chosen, const MaskChoice &mask)
{
    Masking masking(mask);
    const ExportSource seen = source.masked(masking);
    QStringList lines {ownerLine(seen),
        markdownText(u"%1 (%2), %3"_s.arg(
            safeText(seen.instance), environmentWord(seen.environment), minuteWords(seen.at))),
        {},
        list.rows.isEmpty() ? Words::tr("No sessions.")
                            : Words::tr("%n session(s): %1", nullptr, static_cast<int>(list.rows.size()))
                                  .arg(markdownText(countWords(list)))};
    if (!seen.isComplete)
        lines << markdownText(completeWords(seen));
    if (seen.hasPseudonyms)
        lines << Words::tr("People, addresses and ids are pseudonyms.");
    const auto [rows, more] = rowsOf(list, chosen);
    lines << QString()
          << (chosen.isEmpty() ? rows.isEmpty() ? Words::tr("None is active or pending.")
                                                : Words::tr("Active or pending:")
                               : Words::tr("About these:"));
    if (!rows.isEmpty())
        lines << QString();
    for (const PackedSession &packed : rows)
        lines << sessionLine(masking.session(list.texts.unpacked(packed)), !seen.person);
    if (more > 0)
        lines << u"- "_s + Words::tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(u'\n') + u'\n';
}

} // namespace frontdesk::models
