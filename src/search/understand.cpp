// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/understand.h"

#include "core/redact.h"
#include "search/cleantext.h"
#include "search/emails.h"
#include "search/ids.h"
#include "search/links.h"
#include "search/networks.h"
#include "search/phonenumber.h"
#include "search/secrets.h"

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;
using Kind = Meaning::Kind;

namespace {

constexpr qsizetype longestText = 8192; // a ticket's paragraph, not its attachments
constexpr qsizetype longestWords = 200;

std::optional<Meaning> meaningOf(Kind kind, const std::optional<QString> &text)
{
    return text ? std::optional(Meaning {kind, *text, {}}) : std::nullopt;
}

//! What all of \a plain is.
std::optional<Meaning> wholeMeaning(const QString &plain)
{
    const QString text = bare(plain);
    if (const auto link = linkOf(text))
        return link;
    if (const auto id = idOf(text))
        return id;
    if (const auto network = meaningOf(Kind::Network, networkOf(text)))
        return network;
    if (const auto email = meaningOf(Kind::Email, emailOf(text)))
        return email;
    // Brackets belong to a number.
    return phoneOf(plain);
}

//! The one thing that \a plain names.
std::optional<Meaning> namedMeaning(const QString &plain)
{
    const std::pair<Kind, QStringList> named[] {{Kind::SessionId, idsIn(plain, Kind::SessionId)},
        {Kind::ClientId, idsIn(plain, Kind::ClientId)}, {Kind::UserId, idsIn(plain, Kind::UserId)},
        {Kind::Email, emailsIn(plain)}, {Kind::OrganizationId, idsIn(plain, Kind::OrganizationId)},
        {Kind::Network, networksIn(plain)}, {Kind::Phone, phonesIn(plain)}};
    for (const auto &[kind, texts] : named) {
        if (texts.size() == 1)
            return Meaning {kind, texts.constFirst(), {}};
        if (texts.size() > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

Meaning meaningOf(const QString &visible)
{
    if (visible.size() > longestText)
        return {Kind::TooLong, {}, {}};
    // All is seen in the words themselves, so that they are words once more when they are typed again.
    const QString words = unquoted(visible);
    const QString plain = plainText(words);
    if (const auto whole = wholeMeaning(plain))
        return *whole;
    if (const auto named = namedMeaning(plain))
        return *named;
    if (words.isEmpty())
        return {};
    return words.size() > longestWords ? Meaning {Kind::TooLong, {}, {}} : Meaning {Kind::Words, words, {}};
}

} // namespace

Meaning understand(const QString &typed)
{
    // Before anything else: what would be masked must not leave as a question, and end in a server's log.
    if (const auto secret = secretIn(typed))
        return {*secret, {}, {}};
    const Meaning meaning = meaningOf(visibleText(typed));
    if (secretIn(meaning.text) || secretIn(meaning.instance))
        return {Kind::Key, {}, {}};
    return meaning;
}

} // namespace frontdesk::search
