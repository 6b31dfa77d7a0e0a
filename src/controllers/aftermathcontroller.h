// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/clock.h"
#include "journal/types/entry.h"
#include "operations/livesessions.h"

#include <QHash>
#include <QTimer>

namespace frontdesk::journal {
class Journal;
}
namespace frontdesk::models {
class SessionTableModel;
}

namespace frontdesk::controllers {

/*! Follows listed sessions after they were revoked: says until when a token handed out before is good, and
   has Clerk confirm the end when that time has come.

    Knows of tokens of 60 s, Clerk's default, and of those that the journal tells of, which somebody minted
   with Frontdesk; a template used elsewhere may give longer ones. */
class AftermathController final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive the controller.
    AftermathController(api::SessionsService &service, models::SessionTableModel &model,
        journal::Journal &journal, const Clock &clock, QObject *parent = nullptr);

    //! Follows \a session from now on, if it was revoked and is listed.
    void follow(const api::Session &session);

Q_SIGNALS:
    //! Clerk lists \a session as live although it has confirmed that it was revoked.
    void stillLive(const frontdesk::SessionId &session);

private:
    void tick();
    void lookUpTokens();
    void lengthen(const QList<journal::Entry> &minted);
    void take();

    models::SessionTableModel &m_model;
    journal::Journal &m_journal;
    const Clock &m_clock;
    operations::LiveSessions m_listing;
    QHash<SessionId, UserId> m_counting;
    QHash<SessionId, UserId> m_asked; //!< What m_listing is about.
    QTimer m_second;
    bool m_isNew = false; //!< Some are counting whose tokens have not been looked up.
};

} // namespace frontdesk::controllers
