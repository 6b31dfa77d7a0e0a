// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writelock.h"

#include "operations/writegate.h"
#include "ui/icon.h"

#include <QAction>
#include <QTime>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "14:59": what is left, for a countdown.
QString countdown(std::chrono::seconds left)
{
    return QTime(0, 0).addSecs(static_cast<int>(left.count())).toString(u"mm:ss"_s);
}

} // namespace

WriteLock::WriteLock(const operations::WriteGate &gate, QAction *toggle, QWidget *parent)
    : QToolButton(parent)
    , m_gate(gate)
    , m_toggle(toggle)
{
    setObjectName(u"writeLock"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, toggle, &QAction::trigger);
    connect(&gate, &operations::WriteGate::changed, this, &WriteLock::showState);
    showState();
}

void WriteLock::showState()
{
    const bool isForbidden = m_gate.rules().readOnly;
    setVisible(m_gate.isGuarded() || isForbidden);
    if (isForbidden) {
        setIcon(ui::icon(u"lock"_s));
        setText(tr("Read-only by your organization"));
        setToolTip(tr("Say what your organization allows"));
        setAccessibleName(text());
        return m_toggle->setText(tr("Why &changes are locked…"));
    }
    const auto left = m_gate.remaining();
    setIcon(ui::icon(left ? u"unlock"_s : u"lock"_s));
    setText(left ? tr("Changes allowed %1").arg(countdown(*left)) : tr("Read-only: allow changes…"));
    setToolTip(m_toggle->toolTip());
    setAccessibleName(left ? tr("Changes are allowed. Lock them") : tr("Read-only. Allow changes"));
    m_toggle->setText(left ? tr("Loc&k changes") : tr("Allow &changes…"));
}

} // namespace frontdesk::ui
