// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growingdialog.h"

namespace frontdesk::policy {
struct Policy;
}

namespace frontdesk::ui {

//! Says what the organization demands, or why that cannot be known, and where it is written. Show it with
//! open(); it deletes itself once closed.
class ManagedDialog final : public GrowingDialog {
    Q_OBJECT

public:
    explicit ManagedDialog(const policy::Policy &rules, QWidget *parent = nullptr);
};

} // namespace frontdesk::ui
