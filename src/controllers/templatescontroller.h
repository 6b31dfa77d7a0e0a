// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/fetched.h"
#include "api/types/session.h"
#include "api/types/token.h"
#include "api/types/user.h"
#include "core/page.h"
#include "models/templateclaimsmodel.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace frontdesk {
class Veil;
}
namespace frontdesk::api {
class JwtTemplatesService;
class SessionsService;
class UsersService;
} // namespace frontdesk::api

namespace frontdesk::controllers {

/*! The JWT templates of an instance: what each would give one person, told from what is known here, and what
    it gives when a token is minted to compare.

    Of such a token the claims are kept as long as this lives, the token itself is not.
*/
class TemplatesController final : public QObject {
    Q_OBJECT

public:
    //! How much is known of the person.
    enum class Person {
        Nobody, //!< Nobody was named.
        Reading,
        Known,
        Failed, //!< Clerk did not tell; personFailure() says why.
    };

    /*! For \a user in \a session, both as far as there are any. The services must outlive this. */
    TemplatesController(api::JwtTemplatesService &templates, api::UsersService &users,
        api::SessionsService &sessions, const UserId &user, const std::optional<api::Session> &session,
        QObject *parent = nullptr);

    //! What hides who people are in the answers; nullptr: nothing does. \a veil must outlive the controller.
    void setVeil(Veil *veil) { m_veil = veil; }

    //! Asks for the templates; a newer question supersedes the older.
    void load();
    //! Asks who the person is, metadata included; likewise.
    void readPerson();

    /*! Mints a token of \a jwtTemplate for the session, good for as short as Clerk allows, and compares its
        claims. Ignored without a session and while another one is being minted. Never sent twice. */
    void compare(const api::JwtTemplate &jwtTemplate, const Purpose &purpose);

    //! What \a jwtTemplate would give, with what it gave where it was compared.
    [[nodiscard]] QList<models::TemplateClaim> claims(const api::JwtTemplate &jwtTemplate) const;
    [[nodiscard]] bool isCompared(const api::JwtTemplate &jwtTemplate) const;
    [[nodiscard]] bool isComparing() const { return m_isComparing; }

    [[nodiscard]] Person person() const { return m_personState; }
    [[nodiscard]] const Failure &personFailure() const { return m_personFailure; }
    [[nodiscard]] const std::optional<api::Session> &session() const { return m_session; }

Q_SIGNALS:
    void templatesReady(const frontdesk::Page<frontdesk::api::JwtTemplate> &templates);
    void templatesFailed(const frontdesk::Failure &failure);
    //! What claims() says, or what is known of the person, is another.
    void changed();
    void compareFailed(const frontdesk::Failure &failure);

private:
    void takePerson(const Result<api::Fetched<api::User>> &answer);
    void takeToken(const QString &templateName, const Result<api::Token> &answer);

    api::JwtTemplatesService &m_templates;
    api::UsersService &m_users;
    api::SessionsService &m_sessions;
    Veil *m_veil = nullptr;
    const UserId m_user;
    const std::optional<api::Session> m_session;
    std::optional<api::Fetched<api::User>> m_person;
    Person m_personState = Person::Nobody;
    Failure m_personFailure;
    QHash<QString, QJsonObject> m_minted; //!< The claims of what was minted, by the template's name.
    api::CallHandle m_templatesCall;
    api::CallHandle m_personCall;
    quint64 m_templatesGeneration = 0; //!< Tells the answer to the newest question from older ones.
    quint64 m_personGeneration = 0;
    bool m_isComparing = false;
};

} // namespace frontdesk::controllers
