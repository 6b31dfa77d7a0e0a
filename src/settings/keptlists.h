// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keptperson.h"
#include "settings/savedview.h"

#include <QList>

#include <optional>

class QSettings;

/* Lists as they stand in the file: each one value, so that it is never half of one program's and half of
   another's. What makes no sense when read is left out. */
namespace frontdesk::settings {

//! A list of people, of one instance.
enum class People {
    Recent,
    Pinned,
};

//! \a person as they can be kept; nullopt without an id, or with one that looks like a secret.
[[nodiscard]] std::optional<KeptPerson> keepable(const KeptPerson &person);
//! \a view as it can be kept; nullopt without a name, and when name or choice hold a secret or are too long.
[[nodiscard]] std::optional<SavedView> keepable(const SavedView &view);

[[nodiscard]] QList<KeptPerson> readPeople(const QSettings &file, const QString &instanceId, People which);
void writePeople(QSettings &file, const QString &instanceId, People which, const QList<KeptPerson> &people);

[[nodiscard]] QList<SavedView> readViews(const QSettings &file, const QString &instanceId);
void writeViews(QSettings &file, const QString &instanceId, const QList<SavedView> &views);
//! \a views with \a view at \a place, the end for -1, or in place of the one of its name.
[[nodiscard]] QList<SavedView> withView(QList<SavedView> views, const SavedView &view, qsizetype place);
//! \a views with the one called \a name called \a newName; nullopt when there is none, the name cannot be
//! kept or is another's.
[[nodiscard]] std::optional<QList<SavedView>> withNewName(
    QList<SavedView> views, const QString &name, const QString &newName);

} // namespace frontdesk::settings
