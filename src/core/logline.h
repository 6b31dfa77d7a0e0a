// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

inline constexpr qsizetype longestLogText = 1000; //!< characters

//! One message of the log, fit for any eye: its texts have passed logText().
struct LogLine {
    quint64 number = 0; //!< Counts up from 1 in this run, without gaps.
    Instant time;
    QtMsgType level = QtDebugMsg;
    QString category; //!< "frontdesk.network", "qt.network.ssl", …
    QString text;

    friend bool operator==(const LogLine &a, const LogLine &b) = default;
};

/*! \a text as the log may hold it: redacted, without what stands before an @ (mailboxes, the user and
    password of an address), on one line and not longer than longestLogText.

    Line breaks and other characters that do not print, or that reorder what does, become escapes ("\n",
    "\u001b"): whoever names a session or answers a request cannot make up lines. */
[[nodiscard]] QString logText(const QString &text);

//! "debug", "info", "warning", "critical", "fatal": the same in every language, so that files can be
//! searched.
[[nodiscard]] QString logLevelName(QtMsgType level);

//! \a line as a file holds it: the time in UTC, level, category and text, UTF-8, with the end of the line.
[[nodiscard]] QByteArray logBytes(const LogLine &line);

} // namespace frontdesk
