// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/failurewording.h"

#include <QStringList>

namespace frontdesk::policy {
struct Policy;
}

namespace frontdesk::ui {

//! What the organization demands, in words; a sentence each rule.
[[nodiscard]] QStringList ruleWords(const policy::Policy &rules);

//! Why what \a refusal is about cannot be done; for tips of what is greyed out.
[[nodiscard]] QString managedReason(Refusal refusal);

//! What wordingOf() says where the organization's policy is the reason.
[[nodiscard]] Wording managedWording(const Failure &failure);

} // namespace frontdesk::ui
