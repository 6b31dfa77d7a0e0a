// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/searchcontroller.h"

#include "api/sessionsservice.h"
#include "api/usersservice.h"
#include "models/peoplemodel.h"

namespace frontdesk::controllers {

using namespace std::chrono_literals;
using Kind = SearchText::Kind;

SearchController::SearchController(
    api::UsersService &users, api::SessionsService &sessions, models::PeopleModel &people, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_sessions(sessions)
    , m_people(people)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchController::search);
}

void SearchController::setText(const QString &text)
{
    const SearchText question = understand(text);
    // Two secrets look alike here, and either has to be wiped off the screen.
    const bool same = question.kind == m_question.kind && question.text == m_question.text;
    if (same && question.kind != Kind::Secret)
        return;
    m_question = question;
    m_openWhenKnown = false;
    m_call.cancel();
    m_pause.stop();
    // Whom the older question found must not be chosen for the newer one.
    m_people.setPeople({});
    switch (question.kind) {
    case Kind::Secret:
        return setState(State::Secret);
    case Kind::Nothing:
    case Kind::ClientId:
    case Kind::SessionId:
        // Ids are opened by Enter alone: there is nothing to choose from.
        return setState(State::Idle);
    case Kind::UserId:
    case Kind::Email:
    case Kind::Words:
        setState(State::Searching);
        m_pause.start();
    }
}

void SearchController::submit()
{
    switch (m_question.kind) {
    case Kind::Nothing:
    case Kind::Secret:
        return;
    case Kind::ClientId:
        Q_EMIT clientMeant(*ClientId::parse(m_question.text));
        return;
    case Kind::SessionId:
    case Kind::UserId:
    case Kind::Email:
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

void SearchController::clear()
{
    setText({});
}

void SearchController::search()
{
    m_pause.stop();
    m_call.cancel();
    setState(State::Searching);
    if (m_question.kind == Kind::UserId)
        return searchUser(*UserId::parse(m_question.text));
    if (m_question.kind == Kind::SessionId)
        return searchSession(*SessionId::parse(m_question.text));
    searchPeople();
}

void SearchController::searchPeople()
{
    api::UsersQuery query;
    query.limit = 8;
    // Parts of addresses are found by the general query, a whole one by exact match, which is quicker.
    if (m_question.kind == Kind::Email)
        query.emailAddresses = {m_question.text};
    else
        query.query = m_question.text;
    m_call = m_users.list(query).then(
        this, [this, asked = m_question.text](const Result<Page<api::User>> &answer) {
            if (asked != m_question.text)
                return;
            if (!answer)
                return takeFailure(answer.error());
            take(answer->items);
        });
}

void SearchController::searchUser(const UserId &id)
{
    m_call = m_users.get(id).then(
        this, [this, asked = m_question.text](const Result<api::Fetched<api::User>> &answer) {
            if (asked != m_question.text)
                return;
            if (!answer)
                return takeFailure(answer.error());
            take({answer->value});
        });
}

void SearchController::searchSession(const SessionId &id)
{
    m_call = m_sessions.get(id).then(
        this, [this, asked = m_question.text](const Result<api::Fetched<api::Session>> &answer) {
            if (asked != m_question.text)
                return;
            if (!answer)
                return takeFailure(answer.error());
            setState(State::Found);
            Q_EMIT sessionMeant(answer->value);
        });
}

void SearchController::take(const QList<api::User> &people)
{
    m_people.setPeople(people);
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
