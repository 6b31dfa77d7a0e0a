// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "settings/footing.h"
#include "settings/values.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRecents = 10;
constexpr qsizetype longestArrangement = 16'384;

std::unique_ptr<QSettings> openFile(const QString &path)
{
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QString arrangementKey(const QString &instanceId, const QString &name)
{
    return (instanceId.isEmpty() ? u"window/"_s : groupOf(instanceId) + u"views/"_s) + name;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    const Footing footing = findFooting(path);
    m_setAside = footing.setAside;
    m_path = footing.path;
    m_file = openFile(m_path);
}

Settings::~Settings()
{
    if (m_due || m_told)
        (void)write();
}

Preferences Settings::preferences() const
{
    return readPreferences(*m_file);
}

void Settings::setPreferences(const Preferences &preferences)
{
    const Preferences kept = keepable(preferences);
    if (kept == this->preferences())
        return;
    writePreferences(edit(), kept);
    if (!kept.rememberPeople) {
        for (const Instance &instance : instances())
            forgetRecents(instance.id);
    }
    Q_EMIT preferencesChanged();
}

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
    Q_EMIT recentsChanged(instanceId);
}

QString Settings::lastInstance() const
{
    const QString id = m_file->value(u"lastInstance"_s).toString();
    const QList<Instance> known = instances();
    const bool isKnown = std::any_of(
        known.begin(), known.end(), [&id](const Instance &instance) { return instance.id == id; });
    return isKnown ? id : QString();
}

void Settings::setLastInstance(const QString &instanceId)
{
    if (lastInstance() != instanceId)
        edit().setValue(u"lastInstance"_s, keepable(instanceId));
}

QList<Recent> Settings::recents(const QString &instanceId) const
{
    return preferences().rememberPeople ? readRecents(*m_file, instanceId).mid(0, mostRecents)
                                        : QList<Recent>();
}

void Settings::remember(const QString &instanceId, const Recent &recent)
{
    takeWhatOthersWrote();
    const QList<Instance> known = instances();
    const bool isKnown = std::any_of(known.begin(), known.end(),
        [&instanceId](const Instance &instance) { return instance.id == instanceId; });
    const QString id = recent.id.text();
    if (!isKnown || !preferences().rememberPeople || id.isEmpty() || id != keepable(id))
        return;
    QList<Recent> list = recents(instanceId);
    list.removeIf([&recent](const Recent &other) { return other.id == recent.id; });
    list.prepend({recent.id, keepable(recent.name)});
    setRecents(instanceId, list.mid(0, mostRecents));
}

void Settings::forgetRecent(const QString &instanceId, const UserId &id)
{
    takeWhatOthersWrote();
    QList<Recent> list = recents(instanceId);
    list.removeIf([&id](const Recent &recent) { return recent.id == id; });
    setRecents(instanceId, list);
}

void Settings::forgetRecents(const QString &instanceId)
{
    setRecents(instanceId, {});
}

QByteArray Settings::arrangement(const QString &instanceId, const QString &name) const
{
    const QByteArray hex = m_file->value(arrangementKey(instanceId, name)).toString().toLatin1();
    const QByteArray state = QByteArray::fromHex(hex);
    return state.toHex() == hex ? state : QByteArray();
}

void Settings::setArrangement(const QString &instanceId, const QString &name, const QByteArray &state)
{
    if (state.size() > longestArrangement || arrangement(instanceId, name) == state)
        return;
    // Hex, because base64 may hold what reads like the beginning of a token.
    edit().setValue(arrangementKey(instanceId, name), QString::fromLatin1(state.toHex()));
}

// Ahead of setValue(), so that the file is made here, readable by its owner only, before QSettings makes it.
QSettings &Settings::edit()
{
    if (!m_due) {
        m_due = true;
        QMetaObject::invokeMethod(this, &Settings::writeAndTell, Qt::QueuedConnection);
    }
    return *m_file;
}

void Settings::takeWhatOthersWrote()
{
    // What could not be written would be tried again, without the care that write() takes.
    if (!m_due && !m_told)
        m_file->sync();
}

void Settings::setRecents(const QString &instanceId, const QList<Recent> &recents)
{
    if (readRecents(*m_file, instanceId) == recents)
        return;
    writeRecents(edit(), instanceId, recents);
    Q_EMIT recentsChanged(instanceId);
}

void Settings::writeAndTell()
{
    const QString reason = write();
    const bool toldBefore = std::exchange(m_told, !reason.isEmpty());
    if (m_told && !toldBefore)
        Q_EMIT unkept(reason);
}

QString Settings::write()
{
    m_due = false;
    if (const QString reason = makePrivateFile(m_path); !reason.isEmpty())
        return reason;
    if (QFileInfo(m_path).size() == 0)
        m_file->setValue(u"format"_s, QString::number(formatVersion));
    // A QSettings never takes an error back. Another one on the same file shares what is still to be written.
    std::unique_ptr<QSettings> fresh = openFile(m_path);
    fresh->sync();
    m_file = std::move(fresh);
    return m_file->status() == QSettings::AccessError ? whyNotWritten(m_path) : QString();
}

} // namespace frontdesk::settings
