// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/session.h"
#include "api/types/user.h"
#include "core/page.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace frontdesk::api {
class SessionsService;
class UsersService;
} // namespace frontdesk::api

namespace frontdesk::operations {

/*! Lists the active sessions of everyone who was active lately, person by person: Clerk has no list of all.

    Who is counted is settled at the start. A person who goes before being asked about has no sessions left,
   and counts as covered; one who comes is asked about too where there is room. Failures that will meet the
   next person as well end the sweep, others only leave that person out; both can be gone on from.
*/
class Radar final : public QObject {
    Q_OBJECT

public:
    //! Whom to ask about.
    struct Scope {
        Instant since; //!< Everyone active since then…
        qint64 people = 500; //!< …but no more than so many, those who were active last.
    };
    //! Somebody whose sessions could not be listed.
    struct Missed {
        UserId user;
        Failure failure;
    };
    //! How far the sweep has come.
    struct Coverage {
        std::optional<qint64> counted; //!< Active since then, as Clerk counted at the start.
        qint64 wanted = 0; //!< So many of them are to be asked about.
        qsizetype covered = 0; //!< All sessions of so many have been listed.
        std::optional<Instant> oldest; //!< When the first of those answers came.
    };

    //! All of these must outlive this.
    Radar(api::UsersService &users, api::SessionsService &sessions, const Clock &clock,
        QObject *parent = nullptr);

    //! What to ask Clerk's filter for, so that nobody active since \a since is left out: it may know no more
    //! than the day, and counts that from midnight UTC.
    [[nodiscard]] static Instant askedSince(Instant since);
    //! How many requests \a people come to, if nobody has more sessions than fit on a page.
    [[nodiscard]] static qint64 requestsFor(qint64 people);

    //! Begins anew; what an earlier sweep knew is forgotten.
    void start(const Scope &scope);
    //! Asks for nothing more; what is on its way is dropped. resume() goes on from there.
    void stop();
    //! Goes on after stop() or a failure; asks once more about those who were missed.
    void resume();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! There is nobody left to ask about, those who were missed apart.
    [[nodiscard]] bool isThrough() const;
    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }
    [[nodiscard]] const QList<Missed> &missed() const { return m_missed; }
    //! People who were counted, but did not turn up in the list of people.
    [[nodiscard]] qint64 unlisted() const;

Q_SIGNALS:
    //! Who is going to be asked about; comes before their sessions.
    void listed(const QList<frontdesk::api::User> &people);
    //! Sessions of one of them. A session may come again.
    void found(const QList<frontdesk::api::Session> &sessions);
    void progressed();
    //! Nothing more will come by itself.
    void finished();
    //! It stopped where it was.
    void failed(const frontdesk::Failure &failure);

private:
    //! One request, or what it is for: the count, a page of people, or a page of one person's sessions.
    struct Question {
        enum class Kind { Count, People, Sessions };

        Kind kind = Kind::Sessions;
        UserId user {};
        int offset = 0;
        std::optional<qint64> total {}; //!< Of the person's sessions, by the page before.
    };
    struct Flight {
        Question question;
        api::CallHandle call;
    };

    void drop();
    void fill();
    void ask(const Question &question);
    //! Hands an answer to \a take unless the question was dropped.
    template <typename T, typename Take>
    void settle(quint64 number, const Result<T> &answer, Take take);
    void takeCount(qint64 count);
    void takePeople(const Question &question, const Page<api::User> &page);
    void takeSessions(const Question &question, const Page<api::Session> &page);
    void cover();
    void takeFailure(const Question &question, const Failure &failure);

    api::UsersService &m_users;
    api::SessionsService &m_sessions;
    const Clock &m_clock;
    Scope m_scope;
    Coverage m_coverage;
    std::optional<Question> m_listing; //!< What is next to be asked to know whom to ask about.
    QList<Question> m_waiting;
    QMap<quint64, Flight> m_flying; //!< In the order asked.
    QSet<UserId> m_known; //!< Everyone listed.
    QList<Missed> m_missed;
    quint64 m_asked = 0;
    int m_missedInARow = 0;
    bool m_isRunning = false;
    bool m_isSecond = false; //!< The list of people is being read once more: somebody slipped past an offset.
};

} // namespace frontdesk::operations
