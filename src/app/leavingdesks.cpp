// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/leavingdesks.h"

#include "controllers/desk.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

auto isOf(const QString &instanceId)
{
    return [&instanceId](const auto &desk) { return desk->profile.id == instanceId; };
}

} // namespace

LeavingDesks::LeavingDesks() = default;

LeavingDesks::~LeavingDesks() = default;

void LeavingDesks::add(std::unique_ptr<controllers::Desk> desk)
{
    desk->gate.lock();
    connect(&desk->gate, &operations::WriteGate::settled, this, &LeavingDesks::drop, Qt::QueuedConnection);
    connect(&desk->jobs, &operations::JobQueue::changed, this, &LeavingDesks::drop, Qt::QueuedConnection);
    connect(&desk->secure, &controllers::SecureController::changed, this, &LeavingDesks::drop,
        Qt::QueuedConnection);
    m_desks.push_back(std::move(desk));
    drop();
}

std::unique_ptr<controllers::Desk> LeavingDesks::take(const QString &instanceId)
{
    const auto found = std::ranges::find_if(m_desks, isOf(instanceId));
    if (found == m_desks.end())
        return nullptr;
    std::unique_ptr<controllers::Desk> desk = std::move(*found);
    m_desks.erase(found);
    desk->gate.disconnect(this);
    desk->jobs.disconnect(this);
    desk->secure.disconnect(this);
    return desk;
}

bool LeavingDesks::holds(const QString &instanceId) const
{
    return std::ranges::any_of(m_desks, isOf(instanceId));
}

void LeavingDesks::sleep()
{
    for (const auto &desk : m_desks)
        desk->gate.noteSleep();
}

void LeavingDesks::drop()
{
    std::erase_if(m_desks, [this](const auto &desk) {
        if (desk->isAtWork())
            return false;
        Q_EMIT ending(*desk);
        return true;
    });
    Q_EMIT dropped();
}

void LeavingDesks::clear()
{
    for (const auto &desk : m_desks)
        Q_EMIT ending(*desk);
    m_desks.clear();
}

} // namespace frontdesk::app
