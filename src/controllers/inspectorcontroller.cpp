// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/inspectorcontroller.h"

#include "controllers/desk.h"
#include "controllers/tokenfacts.h"
#include "settings/settings.h"

#include <algorithm>

namespace frontdesk::controllers {

using namespace std::chrono_literals;
using Keys = Inspection::Keys;

InspectorController::InspectorController(
    const settings::Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

void InspectorController::setDesk(Desk *desk)
{
    m_desk = desk;
    if (desk) {
        // Which instance it is may be known only now.
        connect(&desk->instance, &InstanceController::changed, this, [this, desk] {
            if (desk != m_desk)
                return;
            findSigner();
            Q_EMIT changed();
        });
        // A desk may be opened again.
        connect(&desk->search, &SearchController::tokenMeant, this, &InspectorController::brought,
            Qt::UniqueConnection);
    }
    findKeys();
}

void InspectorController::inspect(const Secret &pasted)
{
    m_inspection = {};
    if (!pasted.isEmpty()) {
        const token::Decoded jwt = token::decode(pasted);
        if (jwt) {
            m_inspection.jwt = veiled(*jwt, veil());
            m_inspection.kind = token::kindOf(*jwt);
        } else {
            m_inspection.unreadable = jwt.error();
            m_inspection.mistaken = token::mistakenFor(pasted);
        }
    }
    findKeys();
}

void InspectorController::setKeys(const api::Jwks &keys)
{
    m_pasted = keys;
    findKeys();
}

void InspectorController::findSigner()
{
    m_inspection.signer.reset();
    m_inspection.isSignerOpen = false;
    const QString kid = m_inspection.jwt ? m_inspection.jwt->kid : QString();
    if (kid.isEmpty())
        return;
    m_inspection.isSignerOpen = m_desk && m_desk->instance.id().text() == kid;
    if (m_inspection.isSignerOpen) {
        m_inspection.signer = m_desk->profile;
        return;
    }
    for (const settings::Instance &instance : m_settings.instances()) {
        if (instance.clerkId.text() == kid)
            m_inspection.signer = instance;
    }
}

void InspectorController::findKeys()
{
    ++m_generation;
    findSigner();
    m_inspection.session.reset();
    m_inspection.failure.reset();
    m_inspection.keys = m_pasted.isEmpty() ? Keys::None : Keys::Pasted;
    m_keys = m_pasted;
    if (m_inspection.jwt && m_pasted.isEmpty() && m_desk) {
        m_inspection.keys = Keys::Asked;
        m_desk->keys.find(
            m_inspection.jwt->kid, this, [this, generation = m_generation](const Result<api::Jwks> &keys) {
                if (generation != m_generation)
                    return;
                m_inspection.keys = keys ? Keys::Instance : Keys::Failed;
                if (keys)
                    m_keys = *keys;
                else
                    m_inspection.failure = keys.error();
                askForSession();
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

// What a token says is believed only once its signature is good: it chooses no session to look at before.
void InspectorController::askForSession()
{
    const auto verdict = verdictAt(now());
    const auto id
        = SessionId::parse(m_inspection.jwt ? m_inspection.jwt->sid().value_or(QString()) : QString());
    if (!verdict || !verdict->signatureValid || !id)
        return;
    m_desk->api.sessions.get(*id).then(
        this, [this, generation = m_generation](const Result<api::Fetched<api::Session>> &answer) {
            if (generation != m_generation)
                return;
            m_inspection.session
                = answer.map([](const api::Fetched<api::Session> &fetched) { return fetched.value; });
            Q_EMIT changed();
        });
}

std::optional<token::Verdict> InspectorController::verdictAt(Instant time) const
{
    const bool hasKeys = m_inspection.keys == Keys::Instance || m_inspection.keys == Keys::Pasted;
    if (!m_inspection.jwt || !hasKeys)
        return std::nullopt;
    return token::verify(*m_inspection.jwt, m_keys, time);
}

Instant InspectorController::now() const
{
    return m_clock.now() + clockOffset();
}

Veil *InspectorController::veil() const
{
    return m_settings.veil();
}

std::chrono::milliseconds InspectorController::clockOffset() const
{
    return m_desk ? m_desk->api.transport.clockOffset() : 0ms;
}

} // namespace frontdesk::controllers
