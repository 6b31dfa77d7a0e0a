// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/result.h"
#include "settings/instance.h"
#include "token/kind.h"
#include "token/verify.h"

#include <QObject>

namespace frontdesk {
class Veil;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::controllers {

class Desk;

//! What is known of one token.
struct Inspection {
    //! Which keys its signature is checked with.
    enum class Keys {
        None, //!< There are none: no instance is open, and none were pasted.
        Asked, //!< Clerk is asked for them.
        Failed, //!< Clerk did not give them: `failure`.
        Instance, //!< Those of the open instance.
        Pasted,
    };

    std::optional<token::DecodeError> unreadable; //!< Then `jwt` is empty.
    std::optional<token::Mistaken> mistaken; //!< What was pasted in its place, if that is known.
    std::optional<token::Jwt> jwt;
    token::Kind kind = token::Kind::Unknown;
    Keys keys = Keys::None;
    std::optional<Failure> failure;
    std::optional<settings::Instance> signer; //!< Which of the person's instances its `kid` names.
    bool isSignerOpen = false;
    std::optional<Result<api::Session>> session; //!< Its session as Clerk tells it, once that was asked for.
};

/*! Takes a token apart and judges it: with the open instance's keys, or pasted ones, or none at all.

    A newer token drops the older one. The token is held in memory alone, until it is replaced or wipe().
*/
class InspectorController final : public QObject {
    Q_OBJECT

public:
    //! Both must outlive the controller.
    InspectorController(const settings::Settings &settings, const Clock &clock, QObject *parent = nullptr);

    //! The instance that is open, which must stay until it is replaced; nullptr: none is.
    void setDesk(Desk *desk);
    //! Empty: nothing is inspected.
    void inspect(const Secret &pasted);
    //! Checks with \a keys instead of the open instance's; empty: with those again. One without a `kid` may
    //! be the key of any token.
    void setKeys(const api::Jwks &keys);
    void wipe() { inspect(Secret()); }

    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    //! What the keys say of the token at \a time; nullopt: there is no token, or there are no keys.
    [[nodiscard]] std::optional<token::Verdict> verdictAt(Instant time) const;
    //! What time it is for tokens: the open instance's, else this computer's.
    [[nodiscard]] Instant now() const;
    //! How far Clerk's clock is ahead of this computer's; zero where it is not known or near enough.
    [[nodiscard]] std::chrono::milliseconds clockOffset() const;
    //! What hides who people are in what is shown; nullptr: nothing does.
    [[nodiscard]] Veil *veil() const;
    [[nodiscard]] Desk *desk() const { return m_desk; }

Q_SIGNALS:
    void changed();
    //! A token was found elsewhere, which is to be shown and inspected.
    void brought(const frontdesk::Secret &token);

private:
    [[nodiscard]] token::Verdict verdictOfPasted(Instant time) const;
    void findSigner();
    void findKeys();
    void askForSession();

    const settings::Settings &m_settings;
    const Clock &m_clock;
    Desk *m_desk = nullptr;
    Inspection m_inspection;
    api::Jwks m_pasted;
    api::Jwks m_keys; //!< With Keys::Instance and Pasted.
    quint64 m_generation = 0; //!< Tells answers about this token from older ones.
};

} // namespace frontdesk::controllers
