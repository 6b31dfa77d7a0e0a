// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/mintcontroller.h"

#include "api/jwttemplatesservice.h"
#include "api/sessionsservice.h"

#include <algorithm>

namespace frontdesk::controllers {

MintController::MintController(api::JwtTemplatesService &templates, api::SessionsService &sessions,
    policy::Policy rules, QObject *parent)
    : QObject(parent)
    , m_templates(templates)
    , m_sessions(sessions)
    , m_rules(std::move(rules))
{
}

void MintController::loadTemplates()
{
    m_templatesCall.cancel();
    m_templatesCall = m_templates.list().then(
        this, [this, generation = ++m_templatesGeneration](const Result<Page<api::JwtTemplate>> &answer) {
            if (generation != m_templatesGeneration)
                return;
            if (!answer)
                return Q_EMIT templatesFailed(answer.error());
            m_known = answer->items;
            Q_EMIT templatesReady(m_known);
        });
}

void MintController::mint(const SessionId &id, const QString &templateName, const api::TokenRequest &asked)
{
    if (m_minting)
        return;
    m_minting = true;
    api::TokenRequest request = asked;
    if (m_rules.longestToken && !request.lifetime)
        request.lifetime = usualLifetime(templateName);
    auto call = templateName.isEmpty() ? m_sessions.createToken(id, request)
                                       : m_sessions.createTokenFromTemplate(id, templateName, request);
    m_mintCall = std::move(call).then(
        this, [this, generation = ++m_mintGeneration](const Result<api::Token> &answer) {
            if (generation == m_mintGeneration)
                take(answer);
        });
}

void MintController::take(const Result<api::Token> &answer)
{
    m_minting = false;
    if (answer)
        Q_EMIT minted(*answer);
    else
        Q_EMIT mintFailed(answer.error());
}

void MintController::cancel()
{
    ++m_templatesGeneration;
    ++m_mintGeneration;
    m_minting = false;
    m_templatesCall.cancel();
    m_mintCall.cancel();
}

std::optional<std::chrono::seconds> MintController::defaultLifetime(const QString &templateName) const
{
    if (templateName.isEmpty())
        return plainTokenLifetime;
    const auto known = std::ranges::find(m_known, templateName, &api::JwtTemplate::name);
    return known == m_known.end() ? std::nullopt : std::optional(known->lifetime);
}

std::optional<std::chrono::seconds> MintController::usualLifetime(const QString &templateName) const
{
    const auto own = defaultLifetime(templateName);
    if (!m_rules.longestToken)
        return own;
    return std::min(own.value_or(*m_rules.longestToken), *m_rules.longestToken);
}

} // namespace frontdesk::controllers
