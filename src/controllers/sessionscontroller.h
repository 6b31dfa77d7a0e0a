// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/loadall.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace frontdesk::models {
class SessionTableModel;
}

namespace frontdesk::controllers {

/*! The list of sessions of one person or one client: all its pages, and refresh.

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

    //! All sessions Clerk keeps of \a user.
    void show(const UserId &user);
    //! All sessions on \a client, of whomever.
    void show(const ClientId &client);
    //! Goes on after stop() or a failure.
    void loadAll();
    /*! Asks again; selection and place stay. Rows go when everything has come without them, never because a
       page failed. */
    void refresh();
    /*! The same without being asked for: rows that are new are not listed before showNew(), so that nothing
       moves under the hand. Not while anything else is on its way. */
    void refreshQuietly();
    //! The list was read to its end, once at least.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    //! refreshQuietly() would ask: of a list that was not read whole it would read the rest.
    [[nodiscard]] bool canRefreshQuietly() const { return m_isRead && !isBusy(); }
    //! What is on its way, or was last, nobody asked for.
    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }
    //! Sessions that refreshQuietly() found, and that are not listed yet.
    [[nodiscard]] int newCount() const { return static_cast<int>(m_new.size()); }
    void showNew();
    //! Stops what is on its way and keeps what has come; loadAll() goes on from there.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const UserId &userId() const { return m_query.userId; }
    [[nodiscard]] const ClientId &clientId() const { return m_query.clientId; }

    [[nodiscard]] int loaded() const;
    //! As the server counted last; nullopt when it did not say.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    //! Every row there is has been loaded.
    [[nodiscard]] bool isComplete() const { return m_isComplete && m_new.isEmpty(); }
    //! Rows the server sent that could not be understood.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    //! When the newest full answer came; nullopt before the first.
    [[nodiscard]] std::optional<Instant> updatedAt() const { return m_updatedAt; }

Q_SIGNALS:
    //! State or one of the numbers changed.
    void changed();
    void failed(const frontdesk::Failure &failure);

private:
    void start(const api::SessionsQuery &query);
    void beginRefresh(bool isQuiet);
    void take(const api::PackedPage &page);
    void holdBack(api::PackedPage &page);
    void endMarks();
    void scheduleMarks();
    void end();
    void dropUnseen();
    void takeFailure(const Failure &failure);
    void setState(State state);
    [[nodiscard]] bool isAsked() const { return !m_query.userId.isEmpty() || !m_query.clientId.isEmpty(); }

    models::SessionTableModel &m_model;
    const Clock &m_clock;
    operations::LoadAll m_load;
    api::SessionsQuery m_query;
    QList<api::Session> m_new; //!< Held back.
    std::optional<qint64> m_total;
    std::optional<Instant> m_updatedAt;
    State m_state = State::Empty;
    int m_unreadable = 0;
    bool m_isComplete = false;
    bool m_isRead = false; //!< Once to its end, however it went later.
    bool m_isRefresh = false; //!< What is read now, or was when it stopped, is a list that was read before.
    bool m_isQuiet = false;
    QTimer m_marks; //!< Until cells that a refresh changed are no longer marked.
};

} // namespace frontdesk::controllers
