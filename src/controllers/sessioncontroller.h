// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/session.h"

#include <QTimer>

namespace frontdesk::api {
class SessionsService;
}
namespace frontdesk::models {
class SessionTableModel;
}

namespace frontdesk::controllers {

/*! The one session in the inspector: what the list knew at once, what GET says as soon as it comes.

    Follows the model, so that a revoke elsewhere is seen here too.
*/
class SessionController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty,
        Reading, //!< GET is on its way.
        Fresh, //!< GET has answered.
        Gone, //!< Clerk no longer has the session.
        Failed, //!< GET failed; what the list knew is shown.
    };

    SessionController(
        api::SessionsService &service, models::SessionTableModel &model, QObject *parent = nullptr);

    //! Shows what is known of the session with this id and asks Clerk for the rest.
    void show(const SessionId &id);
    //! Asks Clerk once more.
    void reload();
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SessionId &id() const { return m_id; }
    //! Everything known of it; nullopt while nothing is.
    [[nodiscard]] const std::optional<api::Session> &session() const { return m_session; }
    //! The body of the last GET, exactly as it came; empty before.
    [[nodiscard]] const QByteArray &json() const { return m_json; }

Q_SIGNALS:
    void changed();
    void failed(const frontdesk::Failure &failure);

private:
    void followModel();
    void setState(State state);

    api::SessionsService &m_service;
    models::SessionTableModel &m_model;
    SessionId m_id;
    std::optional<api::Session> m_session;
    QByteArray m_json;
    QTimer m_pause; //!< Walking through a list by the arrow keys asks only where it rests.
    api::CallHandle m_call;
    State m_state = State::Empty;
};

} // namespace frontdesk::controllers
