// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace frontdesk::settings {

//! The layout of the file. A file with a higher number is of a newer Frontdesk, which this one cannot read.
constexpr int formatVersion = 1;

//! Where settings may be read and written.
struct Footing {
    QString path; //!< The one asked for, or one where no file can be: what stands there must stay as it is.
    std::optional<QString> setAside; //!< Where the file that could not be understood is now.
};

/*! Looks at what stands at \a path, and moves it out of the way if it is a file that Frontdesk did not write,
    or not to its end. QSettings would read what it can of such a file and write over the rest. */
[[nodiscard]] Footing findFooting(const QString &path);

//! Makes the file and its folder, where they are missing, for their owner only. Technical words if that
//! failed.
[[nodiscard]] QString makePrivateFile(const QString &path);

//! Technical words for why the file at \a path could not be written.
[[nodiscard]] QString whyNotWritten(const QString &path);

} // namespace frontdesk::settings
