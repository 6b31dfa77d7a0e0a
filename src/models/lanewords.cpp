// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lanewords.h"

#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/sessioncells.h"
#include "models/statusvocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LaneWords)
};

QString moment(Instant time, Instant now)
{
    return Words::tr("%1 (%2)", "a moment and how long ago or ahead that is")
        .arg(localTime(time), relativeTime(time, now));
}

QString date(Instant time)
{
    return QLocale().toString(utcDateTime(time).toLocalTime().date(), QLocale::ShortFormat);
}

//! When it began, was used, and ends, a line each; only what Clerk said.
QStringList timeLines(const api::Session &session, const SessionBar &bar, Instant now)
{
    QStringList lines;
    const auto add = [&lines, now](const QString &pattern, const std::optional<Instant> &time) {
        if (time)
            lines << pattern.arg(moment(*time, now));
    };
    add(Words::tr("Created %1"), session.createdAt);
    add(Words::tr("Last on %1"), session.lastActiveAt);
    using Status = api::SessionStatus;
    if (api::isLive(session.status) || session.status == Status::Unknown) {
        // Only the one that comes first comes at all.
        if (session.abandonAt && (!session.expireAt || *session.abandonAt < *session.expireAt))
            add(Words::tr("Abandoned, if not used, %1"), session.abandonAt);
        add(Words::tr("Expires %1"), session.expireAt);
    } else if (session.status == Status::Expired && session.expireAt) {
        add(Words::tr("Expired %1"), session.expireAt);
    } else if (session.status == Status::Abandoned && session.abandonAt) {
        add(Words::tr("Abandoned %1"), session.abandonAt);
    } else {
        add(Words::tr("Ended about %1"), session.updatedAt);
    }
    if (bar.isDoubtful)
        lines << Words::tr("Some of its times are missing or doubtful, so the bar is a guess.");
    return lines;
}

} // namespace

QString barLines(const api::Session &session, const SessionBar &bar, Instant now)
{
    QStringList lines {statusGlyph(session.status) + u' ' + statusName(session)};
    if (session.latestActivity)
        lines << deviceWords(*session.latestActivity) << placeWords(*session.latestActivity);
    lines.removeAll(QString());
    lines << timeLines(session, bar, now) << isolatedLtr(session.id.text());
    return lines.join(u'\n');
}

QString barSentence(const api::Session &session, const SessionBar &bar, const SessionLane &lane, Instant now)
{
    QStringList parts {rowSentence(session, 0, false, now)};
    for (const QString &line : timeLines(session, bar, now))
        parts << (line.endsWith(u'.') ? line : Words::tr("%1.", "a sentence").arg(line));
    parts << Words::tr("Lane %1.").arg(lane.label);
    return parts.join(u' ');
}

QString laneLines(const SessionLane &lane)
{
    QStringList lines {lane.label, Words::tr("%n session(s)", nullptr, lane.sessions)};
    lines << (lane.client.isEmpty() ? Words::tr("Clerk did not say on which client")
                                    : isolatedLtr(lane.client.text()));
    return lines.join(u'\n');
}

QString lanesSummary(const SessionLanes &lanes)
{
    if (lanes.bars.isEmpty())
        return Words::tr("No session to show");
    const QString sessions = Words::tr("%n session(s)", nullptr, static_cast<int>(lanes.bars.size()));
    const QString browsers = Words::tr("%n browser(s)", nullptr, static_cast<int>(lanes.lanes.size()));
    return Words::tr("%1 in %2, %3 to %4", "31 sessions in 6 browsers, date to date")
        .arg(sessions, browsers, date(lanes.whole.from), date(lanes.whole.to));
}

QString lanesGap(const SessionLanes &lanes)
{
    QStringList sentences;
    const qsizetype all = lanes.bars.size() + lanes.leftOut;
    if (lanes.leftOut > 0)
        sentences << Words::tr("The %1 last used of %2 are shown; filter the list to see others.")
                         .arg(QLocale().toString(lanes.bars.size()), QLocale().toString(all));
    if (lanes.timeless > 0)
        sentences << Words::tr(
            "%n session(s) without any time cannot be shown.", nullptr, static_cast<int>(lanes.timeless));
    return sentences.join(u' ');
}

} // namespace frontdesk::models
