// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "core/log.h"
#include "settings/footing.h"
#include "settings/values.h"
#include "settings/veiled.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    , m_lastViews(path)
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
    return drawn(readPreferences(*m_file), m_veil);
}

void Settings::setPreferences(const Preferences &preferences)
{
    const Preferences kept = keepable(lifted(preferences, m_veil));
    if (kept == readPreferences(*m_file))
        return;
    writePreferences(edit(), kept);
    if (!kept.rememberPeople) {
        for (const Instance &instance : instances())
            forgetRecents(instance.id);
        m_lastViews.clear();
    }
    Q_EMIT preferencesChanged();
}

QList<KeptPerson> Settings::recents(const QString &instanceId) const
{
    if (!preferences().rememberPeople)
        return {};
    return drawn(readPeople(*m_file, instanceId, People::Recent), m_veil);
}

void Settings::remember(const QString &instanceId, const KeptPerson &person, qsizetype place)
{
    takeWhatOthersWrote();
    const std::optional<KeptPerson> kept = keepable(lifted(person, m_veil));
    if (!kept || !isKept(instanceId) || !preferences().rememberPeople)
        return;
    QList<KeptPerson> list = readPeople(*m_file, instanceId, People::Recent);
    list.removeIf([&kept](const KeptPerson &other) { return other.id == kept->id; });
    list.insert(qMin(place, list.size()), *kept);
    setPeople(instanceId, People::Recent, list);
}

void Settings::forgetRecent(const QString &instanceId, const UserId &id)
{
    drop(instanceId, People::Recent, id);
}

void Settings::forgetRecents(const QString &instanceId)
{
    setPeople(instanceId, People::Recent, {});
}

QList<KeptPerson> Settings::pins(const QString &instanceId) const
{
    return drawn(readPeople(*m_file, instanceId, People::Pinned), m_veil);
}

void Settings::pin(const QString &instanceId, const KeptPerson &person, qsizetype place)
{
    takeWhatOthersWrote();
    const std::optional<KeptPerson> kept = keepable(lifted(person, m_veil));
    if (!kept || instanceId.isEmpty())
        return;
    QList<KeptPerson> list = readPeople(*m_file, instanceId, People::Pinned);
    const auto found = std::ranges::find(list, kept->id, &KeptPerson::id);
    if (found != list.end())
        *found = *kept;
    else
        list.insert(place < 0 ? list.size() : qMin(place, list.size()), *kept);
    setPeople(instanceId, People::Pinned, list);
}

void Settings::unpin(const QString &instanceId, const UserId &id)
{
    drop(instanceId, People::Pinned, id);
}

QList<SavedView> Settings::savedViews(const QString &instanceId) const
{
    return drawn(readViews(*m_file, instanceId), m_veil);
}

bool Settings::saveView(const QString &instanceId, const SavedView &view, qsizetype place)
{
    takeWhatOthersWrote();
    const std::optional<SavedView> kept = keepable(lifted(view, m_veil));
    if (!kept || instanceId.isEmpty())
        return false;
    setViews(instanceId, withView(readViews(*m_file, instanceId), *kept, place));
    return readViews(*m_file, instanceId).contains(*kept);
}

bool Settings::renameView(const QString &instanceId, const QString &name, const QString &newName)
{
    takeWhatOthersWrote();
    const std::optional<QList<SavedView>> renamed
        = withNewName(readViews(*m_file, instanceId), lifted(name, m_veil), lifted(newName, m_veil));
    if (renamed)
        setViews(instanceId, *renamed);
    return renamed.has_value();
}

void Settings::dropView(const QString &instanceId, const QString &name)
{
    takeWhatOthersWrote();
    QList<SavedView> views = readViews(*m_file, instanceId);
    views.removeIf([real = lifted(name, m_veil)](const SavedView &view) { return view.name == real; });
    setViews(instanceId, views);
}

void Settings::noteView(const QString &instanceId, const LastView &view)
{
    if (isKept(instanceId) && preferences().rememberPeople)
        m_lastViews.note(instanceId, lifted(view, m_veil));
}

LastView Settings::takeLeftView(const QString &instanceId)
{
    const LastView left = m_lastViews.takeLeft(instanceId);
    return preferences().rememberPeople ? drawn(left, m_veil) : LastView();
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

void Settings::setPeople(const QString &instanceId, People which, const QList<KeptPerson> &people)
{
    if (readPeople(*m_file, instanceId, which) == people)
        return;
    writePeople(edit(), instanceId, which, people);
    if (which == People::Pinned)
        Q_EMIT pinsChanged(instanceId);
    else
        Q_EMIT recentsChanged(instanceId);
}

void Settings::drop(const QString &instanceId, People which, const UserId &id)
{
    takeWhatOthersWrote();
    QList<KeptPerson> list = readPeople(*m_file, instanceId, which);
    list.removeIf([real = lifted(id, m_veil)](const KeptPerson &person) { return person.id == real; });
    setPeople(instanceId, which, list);
}

void Settings::setViews(const QString &instanceId, const QList<SavedView> &views)
{
    if (readViews(*m_file, instanceId) == views)
        return;
    writeViews(edit(), instanceId, views);
    Q_EMIT savedViewsChanged(instanceId);
}

void Settings::writeAndTell()
{
    const QString reason = write();
    const bool toldBefore = std::exchange(m_told, !reason.isEmpty());
    if (m_told && !toldBefore)
        Q_EMIT unkept(reason);
    if (m_told)
        qCWarning(logSettings) << "settings not written:" << reason;
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
