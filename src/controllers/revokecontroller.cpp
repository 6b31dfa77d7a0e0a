// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/revokecontroller.h"

#include "api/sessionsservice.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::controllers {

RevokeController::RevokeController(
    api::SessionsService &service, models::SessionTableModel &model, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_model(model)
{
}

void RevokeController::revoke(const SessionId &id, const Purpose &purpose, const UserId &owner)
{
    if (m_running.contains(id))
        return;
    m_running.insert(id);
    m_model.setBusy(id, true);
    const auto known = m_model.find(id);
    m_service.revoke(id, {.user = known ? known->userId : owner, .purpose = purpose})
        .then(this, [this, id](const Result<api::Session> &answer) {
            m_running.remove(id);
            m_model.setBusy(id, false);
            if (!answer) {
                Q_EMIT failed(id, answer.error());
                return;
            }
            if (m_model.holds(id))
                m_model.upsert(*answer);
            Q_EMIT revoked(*answer);
        });
}

} // namespace frontdesk::controllers
