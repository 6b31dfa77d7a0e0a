// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QWidget>

#include <functional>

namespace frontdesk::controllers {
class ActivityController;
}

namespace frontdesk::ui {

//! Asks for a file's name and writes into it whatever the log's filter lets through, as CSV or JSON by the
//! name. \a then gets the path, or why it was not written; not once \a parent is gone or when nothing is
//! chosen.
void saveActivity(controllers::ActivityController &activity, QWidget *parent,
    const std::function<void(const Result<QString> &)> &then);

} // namespace frontdesk::ui
