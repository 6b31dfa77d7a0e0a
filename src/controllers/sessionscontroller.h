// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/sessionsservice.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace frontdesk::models {
class SessionTableModel;
}

namespace frontdesk::controllers {

/*! The list of sessions of one person or one client: pages, status filter, refresh.

    Feeds the model; never resets it but for a new question. Answers to an older question are dropped.
*/
class SessionsController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, //!< Nothing was asked yet.
        Loading, //!< The first page is on its way.
        LoadingMore, //!< Further pages are; the rows there are stay usable.
        Refreshing,
        Ready,
        Failed, //!< The last answer was a failure; rows loaded before it stay.
    };

    SessionsController(api::SessionsService &service, models::SessionTableModel &model, const Clock &clock,
        QObject *parent = nullptr);

    //! All sessions Clerk keeps of \a user; a status filter is lifted.
    void show(const UserId &user);
    //! All sessions on \a client, of whomever; a status filter is lifted.
    void show(const ClientId &client);
    /*! Only sessions of this status; nullopt: all. The server filters, Pending apart, which it cannot: then
        everything is loaded and the view has to filter. */
    void setStatus(std::optional<api::SessionStatus> status);

    //! The next page, if there is one and nothing else is on its way.
    void loadMore();
    //! All further pages, one after another.
    void loadAll();
    /*! Asks again for as much as is loaded; selection and place stay. Rows go when all that was asked for has
        come without them, never because a page failed. */
    void refresh();
    //! Stops what is on its way and keeps what has come; loadMore() goes on from there.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::optional<api::SessionStatus> status() const { return m_query.status; }
    [[nodiscard]] const UserId &userId() const { return m_query.userId; }
    [[nodiscard]] const ClientId &clientId() const { return m_query.clientId; }

    [[nodiscard]] int loaded() const;
    //! As the server counted last; nullopt when it did not say.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    //! Every row there is has been loaded.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! Rows the server sent that could not be understood.
    [[nodiscard]] int unreadable() const { return m_before ? m_before->unreadable : m_walk.unreadable; }
    //! When the newest full answer came; nullopt before the first.
    [[nodiscard]] std::optional<Instant> updatedAt() const { return m_updatedAt; }

Q_SIGNALS:
    //! State or one of the numbers changed.
    void changed();
    void failed(const frontdesk::Failure &failure);

private:
    //! One reading of the list from its first row on, page after page.
    struct Walk {
        QSet<SessionId> ids;
        std::optional<Instant> end; //!< When the last of them was created; nullopt: unknown.
        std::optional<qint64> total;
        int offset = 0; //!< Rows the server has sent.
        int unreadable = 0;
        bool shrank = false; //!< The total fell between two pages: rows have slipped past the offset.

        void add(const Page<api::Session> &page);
        [[nodiscard]] bool missedRows() const;
    };

    void start(const api::SessionsQuery &query);
    void walkAgain();
    void request(State state, int limit);
    void take(const Page<api::Session> &page, int limit);
    void endWalk(bool last);
    void dropUnseen(bool last);
    void abandon();
    [[nodiscard]] bool wantsEverything() const { return m_query.status == api::SessionStatus::Pending; }
    void takeFailure(const Failure &failure);
    void setState(State state);

    api::SessionsService &m_service;
    models::SessionTableModel &m_model;
    const Clock &m_clock;
    api::SessionsQuery m_query;
    api::CallHandle m_call;
    quint64 m_generation = 0; //!< Tells answers to the current question from older ones.
    Walk m_walk;
    std::optional<Walk> m_before; //!< What m_walk repeats; it counts again should that not be finished.
    std::optional<qint64> m_total;
    std::optional<Instant> m_updatedAt;
    State m_state = State::Empty;
    bool m_complete = false;
    bool m_wantAll = false;
    bool m_walkedTwice = false; //!< Once more is enough: a list in motion would never end.
};

} // namespace frontdesk::controllers
