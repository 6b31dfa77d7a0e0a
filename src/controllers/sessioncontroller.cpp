// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessioncontroller.h"

#include "api/sessionsservice.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::controllers {

SessionController::SessionController(
    api::SessionsService &service, models::SessionTableModel &model, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    connect(&m_pause, &QTimer::timeout, this, &SessionController::reload);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SessionController::followModel);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SessionController::followModel);
}

void SessionController::show(const SessionId &id)
{
    if (id == m_id && m_state != State::Failed)
        return;
    m_id = id;
    m_json.clear();
    m_session.reset();
    if (const auto known = m_model.find(id))
        m_session = *known;
    m_call.cancel();
    m_pause.start();
    setState(State::Reading);
}

void SessionController::reload()
{
    if (m_id.isEmpty())
        return;
    m_pause.stop();
    m_call.cancel();
    m_call = m_service.get(m_id).then(
        this, [this, asked = m_id](const Result<api::Fetched<api::Session>> &answer) {
            if (asked != m_id)
                return;
            if (answer) {
                m_json = answer->json;
                m_session = m_session ? api::merged(*m_session, answer->value) : answer->value;
                m_state = State::Fresh;
                if (m_model.holds(m_id))
                    m_model.upsert(answer->value);
                Q_EMIT changed();
                return;
            }
            if (answer.error().fault == Fault::Cancelled)
                return;
            setState(answer.error().httpStatus == 404 ? State::Gone : State::Failed);
            Q_EMIT failed(answer.error());
        });
    setState(State::Reading);
}

void SessionController::clear()
{
    m_pause.stop();
    m_call.cancel();
    m_id = {};
    m_session.reset();
    m_json.clear();
    setState(State::Empty);
}

void SessionController::followModel()
{
    const auto known = m_model.find(m_id);
    if (!known)
        return;
    if (!m_session) {
        m_session = *known;
        Q_EMIT changed();
        return;
    }
    const bool newer = known->updatedAt != m_session->updatedAt || known->statusText != m_session->statusText;
    const bool fuller = known->latestActivity && !m_session->latestActivity;
    if (!newer && !fuller)
        return;
    m_session = api::merged(*m_session, *known);
    Q_EMIT changed();
}

void SessionController::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
