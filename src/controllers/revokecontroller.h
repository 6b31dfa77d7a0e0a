// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/change.h"
#include "core/failure.h"

#include <QObject>
#include <QSet>

namespace frontdesk::api {
class SessionsService;
}
namespace frontdesk::models {
class SessionTableModel;
}

namespace frontdesk::controllers {

//! Revokes sessions by id, each once, and keeps the table in step.
class RevokeController final : public QObject {
    Q_OBJECT

public:
    RevokeController(
        api::SessionsService &service, models::SessionTableModel &model, QObject *parent = nullptr);

    /*! Revokes \a id for \a purpose; nothing when that is already under way. The row is busy until the answer
        is there. \a owner is whose it is where the table does not list it. */
    void revoke(const SessionId &id, const Purpose &purpose = {}, const UserId &owner = {});
    [[nodiscard]] bool isRevoking(const SessionId &id) const { return m_running.contains(id); }

Q_SIGNALS:
    //! Clerk's answer: the session as it is now, which may have ended in another way before.
    void revoked(const frontdesk::api::Session &session);
    void failed(const frontdesk::SessionId &id, const frontdesk::Failure &failure);

private:
    api::SessionsService &m_service;
    models::SessionTableModel &m_model;
    QSet<SessionId> m_running;
};

} // namespace frontdesk::controllers
