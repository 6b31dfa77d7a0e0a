// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keptlists.h"

#include "core/redact.h"
#include "settings/values.h"

#include <QSettings>

#include <algorithm>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecents = 10;
constexpr qsizetype mostPins = 50;
constexpr qsizetype mostViews = 50;
constexpr qsizetype longestChoice = 4000;

QString keyOf(const QString &instanceId, People which)
{
    return groupOf(instanceId) + (which == People::Pinned ? u"pins"_s : u"recents"_s);
}

QString viewsKey(const QString &instanceId)
{
    return groupOf(instanceId) + u"savedViews"_s;
}

void write(QSettings &file, const QString &key, const QStringList &flat)
{
    if (flat.isEmpty())
        file.remove(key);
    else
        file.setValue(key, flat);
}

} // namespace

std::optional<KeptPerson> keepable(const KeptPerson &person)
{
    const QString id = person.id.text();
    if (id.isEmpty() || id != keepable(id))
        return std::nullopt;
    return KeptPerson {person.id, keepable(person.name)};
}

std::optional<SavedView> keepable(const SavedView &view)
{
    const SavedView kept {keepable(view.name), view.choice};
    const bool isWhole = !kept.name.isEmpty() && kept.name == view.name.trimmed() && !kept.choice.isEmpty()
        && kept.choice.size() <= longestChoice && redact(kept.choice) == kept.choice;
    return isWhole ? std::optional(kept) : std::nullopt;
}

QList<KeptPerson> readPeople(const QSettings &file, const QString &instanceId, People which)
{
    const QStringList flat = file.value(keyOf(instanceId, which)).toStringList();
    QList<KeptPerson> people;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        const KeptPerson person {UserId::parse(flat[i]).value_or(UserId()), flat[i + 1]};
        const bool isThere = std::ranges::find(people, person.id, &KeptPerson::id) != people.end();
        if (const auto kept = keepable(person); kept && !isThere)
            people << *kept;
    }
    return people.mid(0, which == People::Pinned ? mostPins : mostRecents);
}

void writePeople(QSettings &file, const QString &instanceId, People which, const QList<KeptPerson> &people)
{
    QStringList flat;
    for (const KeptPerson &person : people.mid(0, which == People::Pinned ? mostPins : mostRecents))
        flat << person.id.text() << person.name;
    write(file, keyOf(instanceId, which), flat);
}

QList<SavedView> readViews(const QSettings &file, const QString &instanceId)
{
    const QStringList flat = file.value(viewsKey(instanceId)).toStringList();
    QList<SavedView> views;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        const auto view = keepable(SavedView {flat[i], flat[i + 1]});
        const bool isThere = view && std::ranges::find(views, view->name, &SavedView::name) != views.end();
        if (view && !isThere)
            views << *view;
    }
    return views.mid(0, mostViews);
}

void writeViews(QSettings &file, const QString &instanceId, const QList<SavedView> &views)
{
    QStringList flat;
    for (const SavedView &view : views.mid(0, mostViews))
        flat << view.name << view.choice;
    write(file, viewsKey(instanceId), flat);
}

QList<SavedView> withView(QList<SavedView> views, const SavedView &view, qsizetype place)
{
    const auto found = std::ranges::find(views, view.name, &SavedView::name);
    if (found != views.end())
        *found = view;
    else
        views.insert(place < 0 ? views.size() : qMin(place, views.size()), view);
    return views;
}

std::optional<QList<SavedView>> withNewName(
    QList<SavedView> views, const QString &name, const QString &newName)
{
    const auto find
        = [&views](const QString &wanted) { return std::ranges::find(views, wanted, &SavedView::name); };
    const auto found = find(name);
    if (found == views.end())
        return std::nullopt;
    const std::optional<SavedView> renamed = keepable(SavedView {newName, found->choice});
    if (!renamed || (renamed->name != name && find(renamed->name) != views.end()))
        return std::nullopt;
    *found = *renamed;
    return views;
}

} // namespace frontdesk::settings
