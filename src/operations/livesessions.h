// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/sessionsservice.h"
#include "api/types/packedsession.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace frontdesk::operations {

class LoadAll;

//! Lists the live sessions of many people, or of one client: every page of each, several people at a time.
class LiveSessions final : public QObject {
    Q_OBJECT

public:
    //! Somebody whose sessions could not be listed.
    struct Missed {
        UserId user; //!< Empty for a client.
        Failure failure;
    };

    //! \a service must outlive this.
    explicit LiveSessions(api::SessionsService &service, QObject *parent = nullptr);

    //! Asks; what was asked before is forgotten. finished() follows, never before control is back in the
    //! event loop.
    void list(const QList<UserId> &users);
    void list(const ClientId &client);
    //! Without finished().
    void cancel();

    //! Active and pending ones, those of one person together.
    [[nodiscard]] const QList<api::Session> &sessions() const { return m_live; }
    [[nodiscard]] const QList<Missed> &missed() const { return m_missed; }
    //! People, or the one client, asked for and done with.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] qsizetype done() const { return m_done; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void begin(QList<api::SessionsQuery> queries);
    void fill();
    void ask(const api::SessionsQuery &query);
    void take(LoadAll *load, const api::PackedPage &page);
    void end(LoadAll *load);

    api::SessionsService &m_service;
    QList<api::SessionsQuery> m_waiting;
    QHash<LoadAll *, QList<api::Session>> m_reading; //!< What each has found so far.
    QSet<SessionId> m_seen; //!< A row may come twice, where pages overlap.
    QList<api::Session> m_live;
    QList<Missed> m_missed;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    quint64 m_generation = 0; //!< Tells the newest question from older ones.
};

} // namespace frontdesk::operations
