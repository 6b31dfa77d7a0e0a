// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/managedstatus.h"

#include "ui/manageddialog.h"
#include "ui/managedwording.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ManagedStatus::ManagedStatus(policy::Policy rules, QWidget *parent)
    : QToolButton(parent)
    , m_rules(std::move(rules))
{
    setObjectName(u"managedStatus"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setText(m_rules.broken ? tr("✕ The organization's policy cannot be used")
                           : tr("Managed by your organization"));
    setAccessibleName(text());
    setToolTip(m_rules.broken ? managedWording(*m_rules.broken).sentence : ruleWords(m_rules).join(u'\n'));
    connect(this, &QToolButton::clicked, this, [this] { (new ManagedDialog(m_rules, window()))->open(); });
}

} // namespace frontdesk::ui
