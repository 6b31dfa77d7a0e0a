// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growingdialog.h"

#include <functional>

namespace frontdesk::operations {
class WriteGate;
}

namespace frontdesk::ui {

/*! Asks whether changes may be made in production for a quarter of an hour.

    Cancel is the default and has the focus. Show it with open(); it deletes itself once closed.
*/
class UnlockDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a instanceName is what the desk calls the instance.
    explicit UnlockDialog(const QString &instanceName, QWidget *parent = nullptr);
};

//! Runs \a next when \a gate allows changes: at once, or after asking over \a parent. Where the organization
//! allows none that is said instead.
void whenUnlocked(
    operations::WriteGate &gate, const QString &instanceName, QWidget *parent, std::function<void()> next);

} // namespace frontdesk::ui
