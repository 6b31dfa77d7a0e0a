// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/settings.h"

class QCoreApplication;
class QString;

namespace frontdesk::sandbox {

/*! Reads the command line of \a application. Shows help or version and ends the process where asked to.
    \return nullopt with a sentence in \a complaint when something does not fit. */
[[nodiscard]] std::optional<Settings> settingsFrom(const QCoreApplication &application, QString &complaint);

} // namespace frontdesk::sandbox
