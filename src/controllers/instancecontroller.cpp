// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/instancecontroller.h"

#include "api/instanceservice.h"

namespace frontdesk::controllers {

InstanceController::InstanceController(api::InstanceService &service, Environment fromKey, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_fromKey(fromKey)
{
}

void InstanceController::load()
{
    m_service.get().then(this, [this](const Result<api::Instance> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_instance = *answer;
        Q_EMIT changed();
    });
}

void InstanceController::reload(Environment fromKey)
{
    m_fromKey = fromKey;
    if (m_instance)
        Q_EMIT changed();
    load();
}

Environment InstanceController::environment() const
{
    return m_instance && m_instance->environment != m_fromKey ? Environment::Production : m_fromKey;
}

} // namespace frontdesk::controllers
