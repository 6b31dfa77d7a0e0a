// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"

#include <QStringList>

#include <optional>

namespace frontdesk::app {

//! What the command line asks for. A secret key is never among it: other users can read a command line.
struct CommandLine {
    Request request; //!< What is to be shown.
    QStringList sandboxArguments; //!< Handed on to frontdesk-sandbox.
    QString profile; //!< The folder to keep everything in; empty: the desktop's own.

    //! Only help or the version is asked for: that needs no display.
    [[nodiscard]] static bool isQuestion(int argc, const char *const *argv);
    //! Reads \a arguments (with the program's name first). --help, --version and errors end the program.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace frontdesk::app
