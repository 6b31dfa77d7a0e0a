// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/policy.h"

#include <QToolButton>

namespace frontdesk::ui {

//! Says in the status bar that the organization has set rules, or that these cannot be read; pressed, it
//! says more.
class ManagedStatus final : public QToolButton {
    Q_OBJECT

public:
    explicit ManagedStatus(policy::Policy rules, QWidget *parent = nullptr);

private:
    const policy::Policy m_rules;
};

} // namespace frontdesk::ui
