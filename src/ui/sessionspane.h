// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
class ListFooter;
class SessionTable;
class StatusFilter;

//! The list of sessions with its filter and its numbers, or why there is none.
class SessionsPane final : public QWidget {
    Q_OBJECT

public:
    //! Rows that come while the keyboard is in \a search take it. All of these must outlive the pane.
    SessionsPane(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
        const QWidget *search, QWidget *parent = nullptr);
    ~SessionsPane() override;

    [[nodiscard]] SessionTable *table() const { return m_table; }
    //! Says again how long ago things were.
    void updateTimes();

Q_SIGNALS:
    //! What is listed, or how far it is loaded, is another.
    void listed();

private:
    void arrange();
    void showList();
    void choose();

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    const QWidget *m_search;
    QWidget *m_filters;
    StatusFilter *m_filter;
    SessionTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ListFooter *m_footer;
};

} // namespace frontdesk::ui
