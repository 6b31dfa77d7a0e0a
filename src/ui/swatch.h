// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/instance.h"

#include <QIcon>

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! A small patch in the label's colour; null for none.
[[nodiscard]] QIcon swatch(settings::Label label);

//! "Blue": what the label is called, so that it does not hang on colour.
[[nodiscard]] QString labelWord(settings::Label label);

//! The label of the instance with this id; none for one that is not kept.
[[nodiscard]] settings::Label labelOf(const QString &instanceId, const settings::Settings &settings);

} // namespace frontdesk::ui
