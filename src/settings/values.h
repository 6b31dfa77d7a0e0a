// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/instance.h"
#include "settings/preferences.h"

#include <QList>

#include <optional>

class QSettings;

/* How values stand in the file: as text, each under a key of its own, so that two programs that write at the
   same time lose nothing but what both changed. What makes no sense when read takes its default or is left
   out. */
namespace frontdesk::settings {

//! What can be kept of \a text: nothing that looks like a secret, and not more than a line or two.
[[nodiscard]] QString keepable(const QString &text);

//! \a preferences as they can be kept: within their ranges.
[[nodiscard]] Preferences keepable(const Preferences &preferences);
[[nodiscard]] Preferences readPreferences(const QSettings &file);
//! Writes what differs from what the file says.
void writePreferences(QSettings &file, const Preferences &preferences);

//! Where everything about one instance is; ends in a slash.
[[nodiscard]] QString groupOf(const QString &instanceId);

//! \a instance as it can be kept; nullopt when it has no id, no name or no address, or a secret in one of
//! them.
[[nodiscard]] std::optional<Instance> keepable(const Instance &instance);
//! Every whole one, in their order.
[[nodiscard]] QList<Instance> readInstances(QSettings &file);
//! A new one comes last.
void writeInstance(QSettings &file, const Instance &instance);
//! Those that \a ids name come first, in that order; the others keep theirs.
void writeOrder(QSettings &file, const QStringList &ids);

} // namespace frontdesk::settings
