// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QString>

namespace frontdesk::ui {

/*! "▲ PRODUCTION · Acme" or "● Development · Acme": the same mark in window, title and dialogs. A glyph and
    a word, so that it does not hang on colour. */
[[nodiscard]] QString environmentMark(Environment environment, const QString &instanceName);

} // namespace frontdesk::ui
