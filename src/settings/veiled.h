// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/silence.h"
#include "settings/keptperson.h"
#include "settings/lastview.h"
#include "settings/preferences.h"
#include "settings/savedview.h"

namespace frontdesk {
class Veil;
}

/* What is kept, as whoever asks may see it behind a veil, and what they say as it is to be kept. A null veil
   changes nothing. */
namespace frontdesk::settings {

[[nodiscard]] UserId lifted(const UserId &id, const Veil *veil);
[[nodiscard]] QString drawn(const QString &text, Veil *veil);
[[nodiscard]] QString lifted(const QString &text, const Veil *veil);
[[nodiscard]] KeptPerson drawn(const KeptPerson &person, Veil *veil);
[[nodiscard]] KeptPerson lifted(const KeptPerson &person, const Veil *veil);
[[nodiscard]] SavedView drawn(const SavedView &view, Veil *veil);
[[nodiscard]] SavedView lifted(const SavedView &view, const Veil *veil);
[[nodiscard]] LastView drawn(const LastView &view, Veil *veil);
[[nodiscard]] LastView lifted(const LastView &view, const Veil *veil);
[[nodiscard]] Silence drawn(const Silence &silence, Veil *veil);
[[nodiscard]] Silence lifted(const Silence &silence, const Veil *veil);
[[nodiscard]] Preferences drawn(Preferences preferences, Veil *veil);
[[nodiscard]] Preferences lifted(Preferences preferences, const Veil *veil);

template <typename T>
[[nodiscard]] QList<T> drawn(QList<T> list, Veil *veil)
{
    for (T &each : list)
        each = drawn(each, veil);
    return list;
}

} // namespace frontdesk::settings
