// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

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
class SessionTable;

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
    //! Says again how long ago things were.
    void updateTimes();

Q_SIGNALS:
    //! What is listed, or how far it is loaded, is another.
    void listed();

private:
    void arrange();
    void showList();
    void choose();
    void forgetFilter();

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    const QWidget *m_search;
    SessionTable *m_table;
    FilterBar *m_filters;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ListFooter *m_footer;
    UserId m_user; //!< Whose sessions were listed last, or on which client.
    ClientId m_client;
};

} // namespace frontdesk::ui
