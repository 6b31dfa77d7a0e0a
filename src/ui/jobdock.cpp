// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobdock.h"

#include "controllers/desk.h"
#include "ui/jobbar.h"
#include "ui/unlockdialog.h"

#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

JobDock::JobDock(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

void JobDock::watch(controllers::Desk &desk)
{
    if (m_bars.contains(&desk))
        return;
    auto *bar = new JobBar(desk, this);
    connect(bar, &JobBar::unlockRequested, this, [this, &desk](const std::function<void()> &next) {
        whenUnlocked(desk.gate, desk.profile.name, window(), next);
    });
    connect(&desk.gate, &operations::WriteGate::settled, this, [this] {
        if (!isAwaiting())
            Q_EMIT settled();
    });
    layout()->addWidget(bar);
    m_bars.insert(&desk, bar);
}

void JobDock::forget(controllers::Desk &desk)
{
    delete m_bars.take(&desk);
}

bool JobDock::isAtWork() const
{
    return std::any_of(m_bars.keyBegin(), m_bars.keyEnd(),
        [](const controllers::Desk *desk) { return desk->jobs.isAtWork(); });
}

bool JobDock::isAwaiting() const
{
    return std::any_of(m_bars.keyBegin(), m_bars.keyEnd(),
        [](const controllers::Desk *desk) { return desk->gate.running() > 0; });
}

void JobDock::pause()
{
    std::for_each(m_bars.keyBegin(), m_bars.keyEnd(), [](controllers::Desk *desk) { desk->jobs.pause(); });
}

} // namespace frontdesk::ui
