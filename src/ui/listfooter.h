// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace frontdesk::controllers {
class AutoRefresh;
class SessionsController;
} // namespace frontdesk::controllers

namespace frontdesk::ui {

class DeskActions;

//! Below the list: how much of it there is, how fresh it is, and more of it.
class ListFooter final : public QWidget {
    Q_OBJECT

public:
    ListFooter(const controllers::SessionsController &sessions, const controllers::AutoRefresh &refresh,
        const DeskActions &actions, QWidget *parent = nullptr);

    //! What the list shows.
    struct Shown {
        int selected = 0;
        int rows = 0; //!< After the filters.
        bool isSorted = false; //!< By a column of ours rather than in Clerk's order.
    };

    void update(const Shown &shown, Instant now);

private:
    //! How old the list is; one that is old says so.
    [[nodiscard]] QString freshness(Instant now) const;
    //! How often it is asked for unasked, or why not; empty when it is not to be.
    [[nodiscard]] QString unasked() const;
    [[nodiscard]] QString words(const Shown &shown) const;

    const controllers::SessionsController &m_sessions;
    const controllers::AutoRefresh &m_refresh;
    QLabel *m_words;
    QLabel *m_freshness;
    QProgressBar *m_progress;
    QPushButton *m_loadAll;
    QPushButton *m_stop;
};

} // namespace frontdesk::ui
