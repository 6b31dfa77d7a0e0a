// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "settings/values.h"

#include <QSettings>

#include <algorithm>

// What Settings keeps of the instances.
namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

QList<Instance> Settings::instances() const
{
    return readInstances(*m_file);
}

void Settings::keep(const Instance &instance)
{
    takeWhatOthersWrote();
    const std::optional<Instance> kept = keepable(instance);
    if (!kept || instances().contains(*kept))
        return;
    writeInstance(edit(), *kept);
    Q_EMIT instancesChanged();
}

void Settings::forget(const QString &instanceId)
{
    // What is not known here would stay.
    takeWhatOthersWrote();
    edit().remove(groupOf(instanceId).chopped(1));
    Q_EMIT instancesChanged();
    m_lastViews.note(instanceId, {});
    Q_EMIT recentsChanged(instanceId);
    Q_EMIT pinsChanged(instanceId);
    Q_EMIT savedViewsChanged(instanceId);
}

void Settings::arrangeInstances(const QStringList &ids)
{
    takeWhatOthersWrote();
    const QList<Instance> before = instances();
    writeOrder(edit(), ids);
    if (instances() != before)
        Q_EMIT instancesChanged();
}

QString Settings::lastInstance() const
{
    const QString id = m_file->value(u"lastInstance"_s).toString();
    return isKept(id) ? id : QString();
}

bool Settings::isKept(const QString &instanceId) const
{
    const QList<Instance> known = instances();
    return std::ranges::find(known, instanceId, &Instance::id) != known.end();
}

void Settings::setLastInstance(const QString &instanceId)
{
    if (lastInstance() != instanceId)
        edit().setValue(u"lastInstance"_s, keepable(instanceId));
}

} // namespace frontdesk::settings
