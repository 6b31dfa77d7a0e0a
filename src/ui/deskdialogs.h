// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::operations {
struct Recovered;
} // namespace frontdesk::operations

namespace frontdesk::ui {

class RevokeManyDialog;
class TokenClipboard;
struct Target;

//! Opens the dialogs that act on one session, and keeps what they say of it true while they are open.
class DeskDialogs final : public QObject {
    Q_OBJECT

public:
    //! \a parent is what the dialogs belong to.
    DeskDialogs(controllers::Desk &desk, TokenClipboard &clipboard, QWidget *parent);

    //! Nothing without a session. Where changes are locked the question whether to allow them comes first.
    void askToRevoke(const std::optional<api::Session> &session, const QString &owner = {});
    void askToMint(const std::optional<api::Session> &session);
    //! One gets a question of its own, several a list. \a names are what to call the owners.
    void askToRevoke(const QList<api::Session> &sessions, const QHash<UserId, QString> &names = {});
    //! Whatever \a sessions a filter shows now.
    void askToRevokeShown(const QList<api::Session> &sessions);
    //! Everything live of the person, or on the client, that is listed; all but \a kept.
    void askToRevokeAll(const SessionId &kept = {});
    //! A list of people, then everything live of them.
    void askForPeople();
    //! What an earlier program left.
    void askToGoOn(const operations::Recovered &left);
    //! Asks to allow changes, or locks them and pauses what is running.
    void toggleLock();

Q_SIGNALS:
    //! What an earlier program left is gone on with, or given up.
    void wentOn();

private:
    //! What a dialog about \a user, called \a name if that is not known otherwise, names as its target.
    [[nodiscard]] Target target(const UserId &user, const QString &name) const;
    void unlocked(std::function<void()> next);
    void lookUp(QStringList names);
    //! Has \a dialog call the owners of \a sessions by their names, once Clerk has told them.
    void nameOwners(RevokeManyDialog *dialog, const QList<api::Session> &sessions);
    //! Opens the list with what \a dialog confirms going to the desk.
    void openMany(RevokeManyDialog *dialog);
    template <typename Dialog>
    void open(Dialog *dialog, const SessionId &id);

    controllers::Desk &m_desk;
    TokenClipboard &m_clipboard;
    QWidget *m_parent;
};

} // namespace frontdesk::ui
