// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessioncells.h"

#include "models/countrynames.h"
#include "models/deviceword.h"
#include "models/findingwords.h"
#include "models/ipsortkey.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using Table = SessionTableModel;
using Column = SessionTableModel::Column;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SessionCells)
};

QString nothing()
{
    return u"–"_s;
}

api::SessionActivity activityOf(const api::Session &session)
{
    return session.latestActivity.value_or(api::SessionActivity {});
}

// What has ended does not expire any more.
bool isOver(const api::Session &session, Column column)
{
    return column == Table::Expires && !api::isLive(session.status);
}

QString dateWords(Instant time, QLocale::FormatType format)
{
    return QLocale().toString(utcDateTime(time).toLocalTime(), format);
}

// No organization and no impersonation are the rule, and nothing to remark on.
bool mayBeEmpty(Column column)
{
    return column == Table::Organization || column == Table::ImpersonatedBy;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing() : text;
}

bool isFromActivity(Column column)
{
    return column == Table::Device || column == Table::Place || column == Table::Ip;
}

QString whyNothing(const api::Session &session, Column column)
{
    if (mayBeEmpty(column))
        return {};
    if (isFromActivity(column) && !session.latestActivity)
        return Words::tr("Clerk sent no activity for this session");
    return Words::tr("Clerk did not say");
}

QString whyNoName(NoName why)
{
    switch (why) {
    case NoName::NotAMember:
        return Words::tr("Its name is not known: Clerk does not list the person as a member");
    case NoName::Refused:
        return Words::tr("Its name is not known: Clerk does not tell this key the person's organizations");
    case NoName::Unanswered:
        break;
    }
    return Words::tr("Its name is not known yet: Clerk did not answer");
}

QString exactWords(const api::Session &session, Column column)
{
    if (isIdentifier(column))
        return safeText(identifierOf(session, column));
    if (column == Table::Device)
        return exactDeviceWords(activityOf(session));
    if (column == Table::Place)
        return placeWords(activityOf(session));
    const auto time = timeOf(session, column);
    if (!time)
        return {};
    if (session.doubtfulTimes)
        return exactTime(*time) + u'\n'
            + Words::tr("Clerk sent a time of this session in seconds instead of milliseconds");
    return exactTime(*time);
}

} // namespace

QString cellText(const api::Session &session, Column column, Instant now, const SessionNames &names)
{
    if (column == Table::Status)
        return statusGlyph(session.status) + u' ' + statusName(session);
    if (column == Table::Device)
        return orNothing(deviceWords(activityOf(session)));
    if (column == Table::Place)
        return orNothing(shortPlaceWords(activityOf(session)));
    if (const QString name = cellName(session, column, names); !name.isEmpty())
        return isolated(name);
    if (isIdentifier(column)) {
        const QString id = identifierOf(session, column);
        if (id.isEmpty())
            return mayBeEmpty(column) ? QString() : nothing();
        return isolatedLtr(id);
    }
    const auto time = timeOf(session, column);
    if (!time || isOver(session, column))
        return nothing();
    return column == Table::Created ? dateWords(*time, QLocale::ShortFormat) : relativeTime(*time, now);
}

QString cellToolTip(const api::Session &session, Column column, quint8 findings, const SessionNames &names)
{
    if (column == Table::Status) {
        QStringList lines {Words::tr("%1\nClerk's word: %2")
                               .arg(statusExplanation(session), isolatedLtr(session.statusText)),
            markWords(findings)};
        lines.removeAll(QString());
        return toolTipText(lines.join(u'\n'));
    }
    const QString words = exactWords(session, column);
    if (words.isEmpty())
        return toolTipText(whyNothing(session, column));
    const QString name = cellName(session, column, names);
    if (!name.isEmpty())
        return toolTipText(isolated(name) + u'\n' + isolatedLtr(words));
    const auto why = names.unnamed.constFind(session.lastActiveOrganizationId);
    if (column != Table::Organization || why == names.unnamed.constEnd())
        return toolTipText(words);
    return toolTipText(isolatedLtr(words) + u'\n' + whyNoName(*why));
}

QString cellSpoken(const api::Session &session, Column column, Instant now, const SessionNames &names)
{
    QString words = safeText(cellName(session, column, names));
    if (!words.isEmpty())
        return words;
    const auto time = timeOf(session, column);
    if (column == Table::Status)
        words = statusName(session);
    else if (column == Table::Device)
        words = spokenDeviceWords(activityOf(session));
    else if (isOver(session, column))
        return Words::tr("has ended");
    else if (time)
        words = column == Table::Created ? dateWords(*time, QLocale::LongFormat)
                                         : spokenRelativeTime(*time, now);
    else
        words = exactWords(session, column);
    if (!words.isEmpty())
        return words;
    return mayBeEmpty(column) ? Words::tr("none") : Words::tr("unknown");
}

QString rowSentence(const api::Session &session, quint8 findings, bool busy, Instant now)
{
    QStringList parts {statusName(session)};
    if (session.latestActivity)
        parts << spokenDeviceWords(*session.latestActivity) << placeWords(*session.latestActivity);
    else
        parts << Words::tr("Clerk sent no activity for this session");
    if (session.lastActiveAt)
        parts << Words::tr("Last on %1").arg(spokenRelativeTime(*session.lastActiveAt, now));
    if (session.isImpersonated())
        parts << Words::tr("Impersonated by %1").arg(safeText(actorOf(session)));
    parts << markWords(findings);
    if (busy)
        parts << Words::tr("Being changed");
    parts.removeAll(QString());
    const QString stop = Words::tr(". ", "between short sentences about a session");
    return parts.join(stop) + stop.trimmed();
}

QVariant cellSortKey(const api::Session &session, Column column, const SessionNames &names)
{
    if (column == Table::Status)
        return statusRank(session.status);
    if (isTime(column)) {
        const auto time = timeOf(session, column);
        return time ? QVariant(static_cast<qint64>(time->time_since_epoch().count())) : QVariant();
    }
    const api::SessionActivity activity = activityOf(session);
    QString key;
    if (column == Table::Device)
        key = deviceSortKey(activity);
    else if (column == Table::Place)
        key = QStringList {countryName(activity.country), activity.city}.join(u'\n').toCaseFolded().trimmed();
    else if (column == Table::Ip)
        key = ipSortKey(activity.ipAddress);
    else if (const QString name = cellName(session, column, names); !name.isEmpty())
        key = name.toCaseFolded();
    else
        key = identifierOf(session, column);
    return key.isEmpty() ? QVariant() : QVariant(key);
}

QString cellCopy(const api::Session &session, Column column, const SessionNames &names)
{
    if (column == Table::Status)
        return statusName(session);
    if (isTime(column)) {
        const auto time = timeOf(session, column);
        return time ? utcDateTime(*time).toString(Qt::ISODateWithMs) : QString();
    }
    const QString words = exactWords(session, column);
    const QString name = safeText(cellName(session, column, names));
    return name.isEmpty() ? words : Words::tr("%1 (%2)", "a name and its ID").arg(name, words);
}

QString cellName(const api::Session &session, Column column, const SessionNames &names)
{
    if (column == Table::Organization)
        return names.organizations.value(session.lastActiveOrganizationId);
    return column == Table::User ? names.people.value(session.userId) : QString();
}

} // namespace frontdesk::models
