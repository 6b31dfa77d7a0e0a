// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "api/types/user.h"
#include "models/sessionfilter.h"

#include <QHash>

namespace frontdesk::models {

//! What others need not see.
struct MaskChoice {
    bool contacts = true; //!< IP addresses, emails and phone numbers.
    bool names = false;
    bool ids = false;

    [[nodiscard]] bool any() const { return contacts || names || ids; }
    friend bool operator==(const MaskChoice &, const MaskChoice &) = default;
};

//! What is masked, in words: "IP addresses, emails and phone numbers"; empty: nothing is.
[[nodiscard]] QString maskWords(const MaskChoice &choice);

/*! Puts "IP 1", "Email 2", "Person 1" in the place of what a choice says.

    The same always gets the same mask, from the first to the last question to one Masking: a reader still
    sees what came from one address. Masks are numbers and not shortened or made-up values, for those would
    tell a part of what they hide, or be taken for real. */
class Masking final {
public:
    explicit Masking(const MaskChoice &choice);

    [[nodiscard]] api::Session session(api::Session session);
    [[nodiscard]] api::User user(api::User user);
    [[nodiscard]] ClientId client(const ClientId &client);
    //! The name of whoever sits at the desk.
    [[nodiscard]] QString name(const QString &name);
    //! What was looked for goes whole: it may be a part of what is masked.
    [[nodiscard]] SessionFilter filter(SessionFilter filter);

private:
    enum Kind { Address, Network, Email, Phone, Name, Session, User, Client, Organization, KindCount };

    //! The mask of \a text; empty for none.
    [[nodiscard]] QString mask(Kind kind, const QString &text);
    template <typename Tag>
    void maskId(Kind kind, Id<Tag> &id);
    [[nodiscard]] QString text(const QString &text);
    [[nodiscard]] QJsonObject actor(QJsonObject actor);
    [[nodiscard]] QString facetValue(Facet facet, const QString &value);

    const MaskChoice m_choice;
    std::array<QHash<QString, qsizetype>, KindCount> m_numbers;
};

} // namespace frontdesk::models
