// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/session.h"
#include "api/types/user.h"
#include "controllers/searchtext.h"

#include <QTimer>

namespace frontdesk::api {
class SessionsService;
class UsersService;
template <typename T>
struct Fetched;
} // namespace frontdesk::api
namespace frontdesk::models {
class PeopleModel;
}

namespace frontdesk::controllers {

/*! From what is typed to whom it means.

    Searches 250 ms after the last key, or at once by submit(); the newest question wins and older ones are
    aborted. People go into the model; ids that name one thing are opened by open signals.
*/
class SearchController final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Searching, Found, NotFound, Failed, Secret };

    SearchController(api::UsersService &users, api::SessionsService &sessions, models::PeopleModel &people,
        QObject *parent = nullptr);

    //! The text as it now stands in the box.
    void setText(const QString &text);
    //! Enter was pressed: search now, and open the one thing that is meant as soon as it is known.
    void submit();
    //! Opens the person in this row of the results.
    void choose(int row);
    //! Forgets question and answer.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    //! What the current text was understood as.
    [[nodiscard]] const SearchText &question() const { return m_question; }

Q_SIGNALS:
    void stateChanged();
    void failed(const frontdesk::Failure &failure);
    void userMeant(const frontdesk::api::User &user);
    void sessionMeant(const frontdesk::api::Session &session);
    void clientMeant(const frontdesk::ClientId &client);

private:
    void search();
    void searchPeople();
    void searchUser(const UserId &id);
    void searchSession(const SessionId &id);
    void take(const QList<api::User> &people);
    void takeFailure(const Failure &failure);
    void setState(State state);

    api::UsersService &m_users;
    api::SessionsService &m_sessions;
    models::PeopleModel &m_people;
    SearchText m_question;
    QTimer m_pause;
    api::CallHandle m_call;
    State m_state = State::Idle;
    bool m_openWhenKnown = false;
};

} // namespace frontdesk::controllers
