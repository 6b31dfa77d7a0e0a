// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class DeskDialogs;
class DeskNotices;
class EmptyState;
class Inspector;
class ListFooter;
class PersonHeader;
class SearchBox;
class SessionTable;
class StatusFilter;
class TokenClipboard;

//! One instance at work: search, person, list, inspector, and the dialogs that act.
class DeskPage final : public QWidget {
    Q_OBJECT

public:
    //! All of these must outlive the page.
    DeskPage(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions, QMenu *instances,
        TokenClipboard &clipboard, QWidget *parent = nullptr);
    ~DeskPage() override;

    //! What the window is called for what it shows, e.g. "▲ PRODUCTION · Acme — Dana Lee".
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void titleChanged();
    void replaceKeyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void connectActions();
    void showPerson();
    void showList();
    void enableActions();
    void inspect();
    void closeInspector();
    void arrangePanes();
    void openClient();
    [[nodiscard]] QString personName() const;
    //! The session that actions mean: the one under the cursor, else the one in the inspector.
    [[nodiscard]] std::optional<api::Session> target() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    DeskActions &m_actions;
    SearchBox *m_search;
    DeskNotices *m_notices;
    PersonHeader *m_header;
    StatusFilter *m_filter;
    QWidget *m_filters = nullptr;
    QWidget *m_list = nullptr;
    SessionTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ListFooter *m_footer;
    Inspector *m_inspector;
    DeskDialogs *m_dialogs;
    QSplitter *m_splitter;
    QTimer m_tick;
};

} // namespace frontdesk::ui
