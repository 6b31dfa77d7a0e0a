// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace frontdesk {

//! Writes \a bytes into the file at \a path, all of them or none: what was there stays until the rest is on
//! the disk. Fails with Refusal::UnwritableFile. Not for the thread of a window.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

//! The same piece by piece: what \a next() gives until that is empty. Fails as well when \a next() does.
[[nodiscard]] Result<void> saveFile(const QString &path, const std::function<Result<QByteArray>()> &next);

} // namespace frontdesk
