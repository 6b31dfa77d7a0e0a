// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchwording.h"

#include "core/ipnetwork.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "search/emails.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::SearchController;
using controllers::TokenFacts;
using models::isolated;
using models::isolatedLtr;
using Kind = search::Meaning::Kind;
using State = SearchController::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchWording)
};

//! An id with its middle left out: its ends tell it apart.
QString shortId(const QString &id)
{
    const qsizetype prefix = id.indexOf(u'_') + 1;
    constexpr qsizetype ends = 3;
    if (id.size() - prefix <= 4 * ends)
        return isolatedLtr(id);
    return isolatedLtr(id.first(prefix + ends) + u'…' + id.last(ends));
}

bool isSingle(const QString &network)
{
    const auto parsed = IpNetwork::parse(network);
    return parsed && parsed->isSingle();
}

QString searchingWords(const search::Meaning &question)
{
    switch (question.kind) {
    case Kind::SessionId:
        return Words::tr("Session ID: looking for %1…").arg(shortId(question.text));
    case Kind::UserId:
        return Words::tr("User ID: looking for %1…").arg(shortId(question.text));
    case Kind::OrganizationId:
        return Words::tr("Organization ID: looking for the people of %1…").arg(shortId(question.text));
    case Kind::Email:
        return Words::tr("Email: looking for %1…").arg(isolatedLtr(question.text));
    case Kind::Phone:
    case Kind::PhonePart:
        return Words::tr("Phone number: looking for %1…").arg(isolatedLtr(question.text));
    default:
        return Words::tr("Looking for “%1”…").arg(isolated(question.text));
    }
}

QString foundWords(const search::Meaning &question, int people, bool hasMore)
{
    if (people == 0)
        return {};
    if (question.kind == Kind::UserId)
        return Words::tr("User ID %1").arg(shortId(question.text));
    if (question.kind == Kind::OrganizationId) {
        const QString id = shortId(question.text);
        return hasMore ? Words::tr("The %n person(s) last active in organization %1", nullptr, people).arg(id)
                       : Words::tr("%n person(s) in organization %1", nullptr, people).arg(id);
    }
    if (hasMore)
        return Words::tr("More than %n person(s) match “%1”. Type more to tell them apart.", nullptr, people)
            .arg(isolated(question.text));
    return Words::tr("%n person(s) match “%1”", nullptr, people).arg(isolated(question.text));
}

QString missingWords(const SearchController &search)
{
    const search::Meaning &question = search.question();
    switch (question.kind) {
    case Kind::SessionId:
        return Words::tr("Clerk keeps no session with this ID. It may belong to another instance.");
    case Kind::UserId:
        return Words::tr("Clerk knows no user with this ID. It may belong to another instance.");
    case Kind::OrganizationId:
        return Words::tr("Clerk knows no one in an organization with this ID.");
    case Kind::Network:
        return Words::tr("No session in the list is from %1.").arg(isolatedLtr(question.text));
    default:
        break;
    }
    if (search.isByName())
        return Words::tr("No name matches “%1”.").arg(isolated(search.names()));
    if (!search.likelyEmail().isEmpty())
        return Words::tr("No one matches “%1”. Did you mean %2?")
            .arg(isolated(question.text), isolatedLtr(search::domainOf(search.likelyEmail())));
    return Words::tr("No one matches “%1”.").arg(isolated(question.text));
}

QString idleWords(Kind kind)
{
    switch (kind) {
    case Kind::CutId:
        return Words::tr("The middle of this ID is left out. Copy it whole.");
    case Kind::OddLink:
        return Words::tr("This link leads to nothing that Frontdesk shows.");
    case Kind::TooLong:
        return Words::tr("This is too long to look for. Paste an email, a name or an ID alone.");
    default:
        return {};
    }
}

//! What the person calls the instance with Clerk's \a id; empty: it is none of theirs.
QString nameOf(const QString &id, const settings::Settings &settings)
{
    for (const settings::Instance &other : settings.instances()) {
        if (other.clerkId.text() == id)
            return isolated(other.name);
    }
    return {};
}

QString elsewhereWords(const QString &name)
{
    return name.isEmpty() ? Words::tr("This link leads to an instance that is not among yours.")
                          : Words::tr("This link leads to %1, which is not the open instance.").arg(name);
}

QString tokenWords(const TokenFacts &token, Instant now)
{
    if (!token.isReadable)
        return Words::tr("Token that cannot be read: inspect");
    const QString user = token.user.isEmpty() ? Words::tr("an unknown user") : shortId(token.user);
    if (!token.expiresAt)
        return Words::tr("Token for %1: inspect").arg(user);
    const QString when = models::relativeTime(*token.expiresAt, now);
    return *token.expiresAt <= now ? Words::tr("Token for %1, expired %2: inspect").arg(user, when)
                                   : Words::tr("Token for %1, expires %2: inspect").arg(user, when);
}

} // namespace

QString understoodWords(const SearchController &search, int people, const settings::Settings &settings)
{
    const search::Meaning &question = search.question();
    switch (search.state()) {
    case State::Idle:
        return idleWords(question.kind);
    case State::Searching:
        return search.isByName() ? Words::tr("Looking for the name “%1”…").arg(isolated(search.names()))
                                 : searchingWords(question);
    case State::Found:
        return foundWords(search.isByName() ? search::Meaning {Kind::Words, search.names(), {}} : question,
            people, search.hasMore());
    case State::NotFound:
        return missingWords(search);
    case State::Failed:
        return Words::tr("The search failed.");
    case State::Secret:
        return question.kind == Kind::Token
            ? Words::tr("This is a token. It is not sent and not kept.")
            : Words::tr("This is a key, or part of a token. It is not sent and not kept.");
    case State::Elsewhere:
        return elsewhereWords(nameOf(question.instance, settings));
    }
    return {};
}

QString actionWords(const SearchController &search, Instant now, const settings::Settings &settings)
{
    const search::Meaning &question = search.question();
    if (search.state() == State::Secret)
        return question.kind == Kind::Token ? tokenWords(search.token(), now) : QString();
    if (search.state() == State::Elsewhere) {
        const QString name = nameOf(question.instance, settings);
        return name.isEmpty() ? QString() : Words::tr("Show it in the window of %1").arg(name);
    }
    if (search.state() != State::Idle)
        return {};
    switch (question.kind) {
    case Kind::SessionId:
        return Words::tr("Session ID: open %1").arg(shortId(question.text));
    case Kind::ClientId:
        return Words::tr("Client ID: list the sessions in %1").arg(shortId(question.text));
    case Kind::Network:
        return isSingle(question.text)
            ? Words::tr("IP address: show the sessions from %1").arg(isolatedLtr(question.text))
            : Words::tr("IP network: show the sessions from %1").arg(isolatedLtr(question.text));
    default:
        return {};
    }
}

QString clipboardWords(const search::Meaning &meaning, const TokenFacts &token, Instant now)
{
    switch (meaning.kind) {
    case Kind::SessionId:
        return Words::tr("From the clipboard: session %1").arg(shortId(meaning.text));
    case Kind::UserId:
        return Words::tr("From the clipboard: user %1").arg(shortId(meaning.text));
    case Kind::ClientId:
        return Words::tr("From the clipboard: client %1").arg(shortId(meaning.text));
    case Kind::OrganizationId:
        return Words::tr("From the clipboard: organization %1").arg(shortId(meaning.text));
    case Kind::Email:
    case Kind::Phone:
    case Kind::Network:
        return Words::tr("From the clipboard: %1").arg(isolatedLtr(meaning.text));
    case Kind::Token:
        return Words::tr("From the clipboard: %1", "a token").arg(tokenWords(token, now));
    default:
        return {};
    }
}

} // namespace frontdesk::ui
