// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/searchcontroller.h"

#include "api/sessionsservice.h"
#include "api/usersservice.h"
#include "controllers/exactfirst.h"
#include "core/veil.h"
#include "models/peoplemodel.h"
#include "search/emails.h"
#include "search/maildomains.h"
#include "search/secrets.h"
#include "search/understand.h"

#include <QRegularExpression>

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = search::Meaning::Kind;

namespace {

bool isId(Kind kind)
{
    return kind == Kind::UserId || kind == Kind::SessionId || kind == Kind::ClientId
        || kind == Kind::OrganizationId;
}

} // namespace

SearchController::SearchController(api::UsersService &users, api::SessionsService &sessions,
    models::PeopleModel &people, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_sessions(sessions)
    , m_people(people)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchController::search);
}

void SearchController::setText(const QString &text)
{
    const search::Meaning question = search::understand(text);
    m_token = question.kind == Kind::Token ? factsOf(search::tokenIn(text), m_veil) : TokenFacts();
    ask(question);
}

void SearchController::ask(const search::Meaning &asked)
{
    search::Meaning question = asked;
    // What is opened and compared by it is known by its pseudonym alone, which may have been typed, too.
    if (m_veil && isId(asked.kind))
        question.text = m_veil->drawOverId(m_veil->lift(asked.text));
    else if (m_veil && asked.kind == Kind::Network)
        question.text = m_veil->drawOverText(m_veil->lift(asked.text));
    // Two secrets look alike here, and either has to be wiped off the screen.
    if (question == m_question && !question.isSecret())
        return;
    m_question = question;
    m_openWhenKnown = false;
    m_isByName = false;
    m_hasMore = false;
    m_likelyEmail.clear();
    ++m_generation;
    m_call.cancel();
    m_pause.stop();
    // Whom the older question found must not be chosen for the newer one.
    m_people.setPeople({});
    if (isElsewhere())
        return setState(State::Elsewhere);
    switch (question.kind) {
    case Kind::Token:
    case Kind::Key:
        return setState(State::Secret);
    case Kind::Nothing:
    case Kind::SessionId:
    case Kind::ClientId:
    case Kind::CutId:
    case Kind::Network:
    case Kind::OddLink:
    case Kind::TooLong:
        // One thing is opened by Enter alone: there is nothing to choose from.
        return setState(State::Idle);
    case Kind::UserId:
    case Kind::OrganizationId:
    case Kind::Email:
    case Kind::Phone:
    case Kind::PhonePart:
    case Kind::Words:
        setState(State::Searching);
        m_pause.start();
    }
}

void SearchController::submit()
{
    // Which instance is open may be known only now.
    if (isElsewhere())
        return setState(State::Elsewhere);
    switch (m_question.kind) {
    case Kind::Nothing:
    case Kind::CutId:
    case Kind::OddLink:
    case Kind::TooLong:
    case Kind::Token:
    case Kind::Key:
        return;
    case Kind::ClientId:
        Q_EMIT clientMeant(*ClientId::parse(m_question.text));
        return;
    case Kind::Network:
        Q_EMIT networkMeant(*IpNetwork::parse(m_question.text));
        return;
    case Kind::SessionId:
    case Kind::UserId:
    case Kind::OrganizationId:
    case Kind::Email:
    case Kind::Phone:
    case Kind::PhonePart:
    case Kind::Words:
        break;
    }
    m_openWhenKnown = true;
    if (m_state == State::Found && m_people.rowCount() > 0)
        return take(m_people.people());
    if (m_pause.isActive() || m_state != State::Searching)
        search();
}

void SearchController::choose(int row)
{
    Q_EMIT userMeant(m_people.person(row));
}

void SearchController::searchNames()
{
    m_isByName = true;
    search();
}

void SearchController::inspect(const Secret &token)
{
    Q_EMIT tokenMeant(token);
}

void SearchController::tellListed(bool isListed)
{
    setState(isListed ? State::Found : State::NotFound);
}

void SearchController::clear()
{
    setText({});
}

QString SearchController::names() const
{
    if (m_question.kind != Kind::Email)
        return {};
    // "dana.lee+qa@…": behind "+" stands what the address is for.
    static const QRegularExpression between(uR"([._\d-]+)"_s);
    const QString local = m_question.text.section(u'@', 0, 0).section(u'+', 0, 0);
    return QString(local).replace(between, u" "_s).simplified();
}

void SearchController::search()
{
    m_pause.stop();
    m_call.cancel();
    ++m_generation;
    setState(State::Searching);
    if (m_question.kind == Kind::UserId)
        return searchUser(*UserId::parse(m_question.text));
    if (m_question.kind == Kind::SessionId)
        return searchSession(*SessionId::parse(m_question.text));
    searchPeople();
}

api::UsersQuery SearchController::peopleQuery() const
{
    api::UsersQuery query;
    query.limit = most + 1;
    // Parts of addresses and numbers are found by the general query, whole ones by exact match, which is
    // quicker.
    if (m_isByName)
        query.nameQuery = names();
    else if (m_question.kind == Kind::Email)
        query.emailAddresses = {m_question.text};
    else if (m_question.kind == Kind::Phone)
        query.phoneNumbers = {m_question.text};
    else if (m_question.kind == Kind::OrganizationId)
        query.organizationIds = {*OrganizationId::parse(m_question.text)};
    else
        query.query = m_question.text;
    // Clerk orders by last activity: whom a word names exactly may be far behind whom it is a part of.
    if (!query.query.isEmpty())
        query.limit = 5 * most;
    return query;
}

void SearchController::searchPeople()
{
    m_call = m_users.list(peopleQuery())
                 .then(this, [this, asked = m_generation](const Result<Page<api::User>> &answer) {
                     if (asked != m_generation)
                         return;
                     if (!answer)
                         return takeFailure(answer.error());
                     takePeople(exactFirst(answer->items, m_question));
                 });
}

void SearchController::searchUser(const UserId &id)
{
    m_call = m_users.get(id).then(
        this, [this, asked = m_generation](const Result<api::Fetched<api::User>> &answer) {
            if (asked != m_generation)
                return;
            if (!answer)
                return takeFailure(answer.error());
            take({answer->value});
        });
}

void SearchController::searchSession(const SessionId &id)
{
    m_call = m_sessions.get(id).then(
        this, [this, asked = m_generation](const Result<api::Fetched<api::Session>> &answer) {
            if (asked != m_generation)
                return;
            if (!answer)
                return takeFailure(answer.error());
            setState(State::Found);
            Q_EMIT sessionMeant(answer->value);
        });
}

bool SearchController::isElsewhere() const
{
    return !m_question.instance.isEmpty() && !m_instance.isEmpty()
        && m_question.instance != m_instance.text();
}

void SearchController::takePeople(const QList<api::User> &people)
{
    m_hasMore = people.size() > most;
    constexpr qsizetype mostDomains = 200;
    for (const api::User &user : people) {
        for (const QString &email : user.emails) {
            const QString domain = search::domainOf(email).toLower();
            if (!m_domains.contains(domain) && m_domains.size() < mostDomains)
                m_domains << domain;
        }
    }
    if (people.isEmpty() && m_question.kind == Kind::Email) {
        const QString domain = search::domainOf(m_question.text);
        const QString likely = search::likelyDomain(domain, m_domains);
        m_likelyEmail = likely.isEmpty() ? QString() : m_question.text.chopped(domain.size()) + likely;
    }
    take(people.mid(0, most));
}

void SearchController::take(const QList<api::User> &people)
{
    m_people.setPeople(people, m_clock.now());
    setState(people.isEmpty() ? State::NotFound : State::Found);
    // With several people the person at the desk has to choose; Enter must not guess.
    if (m_openWhenKnown && people.size() == 1)
        Q_EMIT userMeant(people.constFirst());
    m_openWhenKnown = false;
}

void SearchController::takeFailure(const Failure &failure)
{
    if (failure.fault == Fault::Cancelled)
        return;
    m_people.setPeople({});
    if (failure.httpStatus == 404)
        return setState(State::NotFound);
    setState(State::Failed);
    Q_EMIT failed(failure);
}

void SearchController::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace frontdesk::controllers
