// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSemaphore>

#include <atomic>

namespace frontdesk::journal {

/*! What a thread is told that may hang in a call it cannot be called back from.

    The PostgreSQL library waits for a server without end, and QtSql has no way to interrupt it. Such a thread
   is left behind when the program ends, which loses nothing: the file is in order whenever a program ends.
*/
struct ThreadEnd {
    std::atomic_bool stop = false; //!< Do nothing more.
    std::atomic_bool left = false; //!< The program is ending without this thread.

    //! After each call that may hang: what it would use next may be gone already.
    void parkIfLeft() const
    {
        if (left)
            QSemaphore().acquire();
    }
};

} // namespace frontdesk::journal
