// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/jwttemplate.h"
#include "api/types/token.h"
#include "core/ids.h"
#include "policy/policy.h"

#include <QList>
#include <QObject>

namespace frontdesk::api {
class JwtTemplatesService;
class SessionsService;
} // namespace frontdesk::api

namespace frontdesk::controllers {

inline constexpr std::chrono::seconds plainTokenLifetime {60}; //!< What Clerk gives a session token.
inline constexpr std::chrono::seconds longLifetime {60 * 60}; //!< More than this deserves a warning.
inline constexpr std::chrono::seconds longestLifetime {24 * 60 * 60}; //!< More than this is not asked for.

/*! Mints tokens for a session, one at a time, and knows the templates to choose from.

    A request is never sent twice: Clerk would hand out a second token that nobody holds. Where the policy
    knows a longest lifetime every request names one, for what a template says may be longer.
*/
class MintController final : public QObject {
    Q_OBJECT

public:
    //! The services must outlive the controller.
    MintController(api::JwtTemplatesService &templates, api::SessionsService &sessions,
        policy::Policy rules = {}, QObject *parent = nullptr);

    //! Asks for the instance's templates; a newer question supersedes the older.
    void loadTemplates();

    /*! Mints a token for \a id, as \a asked, from the template called \a templateName; empty: the plain
        session token. Ignored while another one is being minted. */
    void mint(const SessionId &id, const QString &templateName, const api::TokenRequest &asked);

    //! Forgets what is on its way, templates included: nothing of it is reported any more.
    void cancel();

    /*! What a token of \a templateName lives when the request names no lifetime; nullopt: that template was
        not among the templates that came last. */
    [[nodiscard]] std::optional<std::chrono::seconds> defaultLifetime(const QString &templateName) const;
    //! What a token of \a templateName lives when nobody chooses: its own lifetime, drawn to the longest the
    //! policy allows; nullopt: its own, which is not known.
    [[nodiscard]] std::optional<std::chrono::seconds> usualLifetime(const QString &templateName) const;
    [[nodiscard]] bool isMinting() const { return m_minting; }
    //! What the organization demands.
    [[nodiscard]] const policy::Policy &rules() const { return m_rules; }

Q_SIGNALS:
    void templatesReady(const QList<frontdesk::api::JwtTemplate> &templates);
    void templatesFailed(const frontdesk::Failure &failure);
    void minted(const frontdesk::api::Token &token);
    void mintFailed(const frontdesk::Failure &failure);

private:
    void take(const Result<api::Token> &answer);

    api::JwtTemplatesService &m_templates;
    api::SessionsService &m_sessions;
    const policy::Policy m_rules;
    QList<api::JwtTemplate> m_known;
    api::CallHandle m_templatesCall;
    api::CallHandle m_mintCall;
    quint64 m_templatesGeneration = 0; //!< Tells the answer to the newest question from older ones.
    quint64 m_mintGeneration = 0;
    bool m_minting = false;
};

} // namespace frontdesk::controllers
