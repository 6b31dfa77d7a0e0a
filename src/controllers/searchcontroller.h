// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/session.h"
#include "api/types/user.h"
#include "controllers/tokenfacts.h"
#include "core/ipnetwork.h"
#include "search/meaning.h"

#include <QTimer>

namespace frontdesk {
class Veil;
}
namespace frontdesk::api {
class SessionsService;
struct UsersQuery;
class UsersService;
template <typename T>
struct Fetched;
} // namespace frontdesk::api
namespace frontdesk::models {
class PeopleModel;
}

namespace frontdesk::controllers {

/*! From what is typed to whom or what it means.

    Searches 250 ms after the last key, or at once by submit(); the newest question wins and older ones are
    aborted. People go into the model, exact matches first; what names one thing is opened by signals.
*/
class SearchController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, //!< Nothing is asked: Enter acts on what was understood, if that is something to act on.
        Searching,
        Found,
        NotFound,
        Failed,
        Secret, //!< To be masked; neither sent nor kept.
        Elsewhere, //!< A link to another instance than the one that is open.
    };

    //! People shown at most.
    static constexpr int most = 8;

    //! All of these must outlive the controller.
    SearchController(api::UsersService &users, api::SessionsService &sessions, models::PeopleModel &people,
        const Clock &clock, QObject *parent = nullptr);

    //! Which instance is open, by Clerk's id: for links that name one.
    void setInstance(const InstanceId &id) { m_instance = id; }

    //! What hides who people are in the answers; nullptr: nothing does. \a veil must outlive the controller.
    void setVeil(Veil *veil) { m_veil = veil; }

    //! The text as it now stands in the box.
    void setText(const QString &text);
    //! The same for what was understood already.
    void ask(const search::Meaning &question);
    //! Enter was pressed: search now, and open the one thing that is meant as soon as it is known.
    void submit();
    //! Opens the person in this row of the results.
    void choose(int row);
    //! Looks for names() instead of the whole address that nobody has.
    void searchNames();
    //! \a token is to be looked into. It is handed on and forgotten.
    void inspect(const Secret &token);
    //! Whether sessions on the network that was meant are listed, which the page knows.
    void tellListed(bool isListed);
    //! Forgets question and answer.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    //! What the current text was understood as.
    [[nodiscard]] const search::Meaning &question() const { return m_question; }
    //! Of the token that the current text holds.
    [[nodiscard]] const TokenFacts &token() const { return m_token; }
    //! With State::NotFound: the address that was probably meant; empty where none is near.
    [[nodiscard]] const QString &likelyEmail() const { return m_likelyEmail; }
    //! What names the address that was asked for is made of: "dana lee"; empty for anything else.
    [[nodiscard]] QString names() const;
    //! More people match than are shown.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    //! searchNames() was asked for.
    [[nodiscard]] bool isByName() const { return m_isByName; }

Q_SIGNALS:
    void stateChanged();
    void failed(const frontdesk::Failure &failure);
    void userMeant(const frontdesk::api::User &user);
    void sessionMeant(const frontdesk::api::Session &session);
    void clientMeant(const frontdesk::ClientId &client);
    void networkMeant(const frontdesk::IpNetwork &network);
    void tokenMeant(const frontdesk::Secret &token);

private:
    void search();
    void searchPeople();
    void searchUser(const UserId &id);
    void searchSession(const SessionId &id);
    [[nodiscard]] api::UsersQuery peopleQuery() const;
    [[nodiscard]] bool isElsewhere() const;
    void takePeople(const QList<api::User> &people);
    void take(const QList<api::User> &people);
    void takeFailure(const Failure &failure);
    void setState(State state);

    api::UsersService &m_users;
    api::SessionsService &m_sessions;
    models::PeopleModel &m_people;
    const Clock &m_clock;
    Veil *m_veil = nullptr;
    InstanceId m_instance;
    search::Meaning m_question;
    TokenFacts m_token;
    QString m_likelyEmail;
    QStringList m_domains; //!< Of the addresses of people found so far.
    QTimer m_pause;
    api::CallHandle m_call;
    quint64 m_generation = 0; //!< Tells answers to this question from older ones.
    State m_state = State::Idle;
    bool m_openWhenKnown = false;
    bool m_isByName = false;
    bool m_hasMore = false;
};

} // namespace frontdesk::controllers
