// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deviceword.h"

#include "models/countrynames.h"
#include "models/safetext.h"

#include <QCoreApplication>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using api::SessionActivity;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceWord)
};

QString browser(const SessionActivity &activity, const QString &version)
{
    if (activity.browserName.isEmpty() || version.isEmpty())
        return safeText(activity.browserName);
    return Words::tr("%1 %2", "browser and its version")
        .arg(safeText(activity.browserName), safeText(version));
}

QString majorVersion(const SessionActivity &activity)
{
    return activity.browserVersion.section(u'.', 0, 0);
}

QString machine(const SessionActivity &activity)
{
    if (activity.deviceType == "Macintosh"_L1)
        return u"Mac"_s;
    return safeText(activity.deviceType);
}

// Either part alone, or both in the words of pattern.
QString joined(const QString &first, const QString &second, const QString &pattern)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return pattern.arg(first, second);
}

} // namespace

DeviceKind deviceKind(const SessionActivity &activity)
{
    const QString &type = activity.deviceType;
    if (type.contains("iPad"_L1, Qt::CaseInsensitive) || type.contains("tablet"_L1, Qt::CaseInsensitive))
        return DeviceKind::Tablet;
    if (activity.isMobile)
        return DeviceKind::Phone;
    if (type.isEmpty() && activity.browserName.isEmpty())
        return DeviceKind::Unknown;
    return DeviceKind::Desktop;
}

QString deviceWords(const SessionActivity &activity)
{
    return joined(browser(activity, majorVersion(activity)), machine(activity), u"%1 · %2"_s);
}

QString spokenDeviceWords(const SessionActivity &activity)
{
    return joined(browser(activity, majorVersion(activity)), machine(activity),
        Words::tr("%1 on %2", "browser and machine"));
}

QString exactDeviceWords(const SessionActivity &activity)
{
    return joined(browser(activity, activity.browserVersion), machine(activity),
        Words::tr("%1 on %2", "browser and machine"));
}

QString deviceSortKey(const SessionActivity &activity)
{
    if (activity.browserName.isEmpty() && activity.deviceType.isEmpty())
        return {};
    const QString version = majorVersion(activity).rightJustified(6, u'0');
    return QStringList {activity.browserName, version, activity.deviceType}.join(u'\n').toCaseFolded();
}

QString placeWords(const SessionActivity &activity)
{
    return joined(
        safeText(activity.city), countryName(activity.country), Words::tr("%1, %2", "city and country"));
}

QString shortPlaceWords(const SessionActivity &activity)
{
    return joined(
        safeText(activity.city), safeText(activity.country), Words::tr("%1, %2", "city and country"));
}

} // namespace frontdesk::models
