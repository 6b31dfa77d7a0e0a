// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "ui/panes.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class AddressActions;
class DeskActions;
class DeskDialogs;
class DeskNotices;
class Inspector;
class Navigation;
class PersonHeader;
class SafetyDialogs;
class SearchBox;
class SessionTable;
class SessionsPane;
class SideSplitter;
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
    //! What the keyboard goes through by F6, in order.
    [[nodiscard]] QList<Pane> panes() const;
    [[nodiscard]] SearchBox *search() const { return m_search; }
    [[nodiscard]] Navigation &navigation() const { return *m_navigation; }
    //! The timeline of what is listed. It goes with the page, wherever it was put.
    [[nodiscard]] QWidget *timeline() const { return m_timeline; }

Q_SIGNALS:
    void titleChanged();
    void replaceKeyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void showPerson();
    void showList();
    void navigate();
    void enableActions();
    void inspect();
    void closeInspector();
    void arrangePanes();
    [[nodiscard]] QString personName() const;
    //! The session that actions mean: the one under the cursor, else the one in the inspector.
    [[nodiscard]] std::optional<api::Session> target() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    DeskActions &m_actions;
    SearchBox *m_search;
    DeskNotices *m_notices;
    Navigation *m_navigation = nullptr;
    PersonHeader *m_header;
    SessionsPane *m_list;
    SessionTable *m_table;
    Inspector *m_inspector;
    DeskDialogs *m_dialogs;
    SafetyDialogs *m_safety;
    AddressActions *m_addresses;
    QSplitter *m_splitter;
    SideSplitter *m_side;
    QPointer<QWidget> m_timeline;
    QTimer m_tick;
};

} // namespace frontdesk::ui
