// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/ipnetwork.h"
#include "models/viewsmodel.h"

#include <QWidget>

class QStackedWidget;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class EmptyState;
class FilterBar;
class ListFooter;
class NoticeBar;
class SessionTable;
class WorthALook;

//! The list of sessions with its filter and its numbers, or why there is none.
class SessionsPane final : public QWidget {
    Q_OBJECT

public:
    //! Rows that come while the keyboard is in \a search take it. All of these must outlive the pane.
    SessionsPane(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
        const QWidget *search, QWidget *parent = nullptr);
    ~SessionsPane() override;

    [[nodiscard]] SessionTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    //! The views of this list, and how many sessions each would show.
    [[nodiscard]] models::ViewsModel &views() { return m_views; }
    //! Its counts, for above all this: who takes it shows it.
    [[nodiscard]] QWidget *findingsLine() const;
    //! How the list is filtered and sorted.
    [[nodiscard]] models::ViewChoice choice() const;
    //! Filters and sorts the list like that.
    void apply(const models::ViewChoice &choice);
    //! Says again how long ago things were.
    void updateTimes();

Q_SIGNALS:
    //! What is listed, or how far it is loaded, is another.
    void listed();

private:
    void arrange();
    void connectActions(const DeskActions &actions);
    void showList();
    void updateFooter();
    void announceNew();
    void keepStill(int top);
    void showNew();
    void choose();
    void forgetFilter();
    void takeSavedViews();
    void showNetwork(const IpNetwork &network);

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    const DeskActions &m_actions;
    const QWidget *m_search;
    SessionTable *m_table;
    models::ViewsModel m_views;
    FilterBar *m_filters;
    EmptyState *m_empty;
    NoticeBar *m_news; //!< That sessions appeared which are not listed yet.
    QStackedWidget *m_stack;
    ListFooter *m_footer;
    WorthALook *m_worthALook;
    UserId m_user; //!< Whose sessions were listed last, or on which client.
    ClientId m_client;
    SessionId m_chosen; //!< Last, in this list.
    int m_announced = 0; //!< So many new sessions.
};

} // namespace frontdesk::ui
