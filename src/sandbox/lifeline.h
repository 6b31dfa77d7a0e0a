// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontdesk::sandbox {

/*! Ends the application when the standard input closes: whoever started it holds the other end, and a crash
    closes it too, so that nothing is left behind. */
void quitWithParent();
//! Ends the application on SIGTERM and SIGINT, where there are signals.
void quitOnSignals();

} // namespace frontdesk::sandbox
