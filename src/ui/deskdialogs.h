// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include "ui/target.h"

#include <QWidget>

#include <functional>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

class TokenClipboard;

//! Opens the dialogs that act on one session, and keeps what they say of it true while they are open.
class DeskDialogs final : public QObject {
    Q_OBJECT

public:
    //! \a parent is what the dialogs belong to.
    DeskDialogs(controllers::Desk &desk, TokenClipboard &clipboard, QWidget *parent);

    //! Nothing without a session. Where changes are locked the question whether to allow them comes first.
    void askToRevoke(const std::optional<api::Session> &session);
    void askToMint(const std::optional<api::Session> &session);
    //! Asks to allow changes, or locks them.
    void toggleLock();

private:
    //! Runs \a next when changes are allowed, at once or after asking.
    void unlocked(std::function<void()> next);
    template <typename Dialog>
    void open(Dialog *dialog, const SessionId &id);
    [[nodiscard]] Target targetOf(const api::Session &session) const;

    controllers::Desk &m_desk;
    TokenClipboard &m_clipboard;
    QWidget *m_parent;
};

} // namespace frontdesk::ui
