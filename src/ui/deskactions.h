// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace frontdesk::ui {

/*! What can be done at the desk, each once: menus, shortcuts and context menus share these.

    A page connects to them with itself as context, so that they fall silent with it.
*/
class DeskActions final : public QObject {
    Q_OBJECT

public:
    explicit DeskActions(QObject *parent);

    //! Greys \a action out, and says by its tips and whyNot() that it is \a why. It stays so only as long as
    //! nobody enables it.
    void forbid(QAction *action, const QString &why);
    //! Has the radar's action say \a address; empty: none.
    void nameAddress(const QString &address) const;
    //! Greys everything out: there is no page.
    void disable();
    //! What \a action waits for while it is greyed out, in words; empty where that is not known.
    [[nodiscard]] QString whyNot(const QAction &action) const;

    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *pin = nullptr; //!< Checked while the person is pinned.
    QAction *saveView = nullptr;
    QAction *showSide = nullptr; //!< Checked while the panel at the side is wanted.
    QAction *find = nullptr;
    QAction *findInList = nullptr;
    QAction *addFilter = nullptr;
    QAction *clearFilters = nullptr;
    QAction *worthALook = nullptr;
    QAction *refresh = nullptr;
    QAction *refreshEvery = nullptr; //!< A menu, which the page gives it.
    QAction *autoRefresh = nullptr;
    QAction *showNew = nullptr; //!< Lists what an unasked refresh found.
    QAction *loadAll = nullptr;
    QAction *stop = nullptr;
    QAction *inspect = nullptr;
    QAction *closeInspector = nullptr;
    QAction *timeline = nullptr; //!< Shows or hides it.
    QAction *requests = nullptr; //!< Shows or hides them.
    QAction *openClient = nullptr;
    QAction *openPerson = nullptr;
    QAction *sameAddress = nullptr; //!< Lists only what is on the selected session's address.
    QAction *radar = nullptr; //!< Asks who else is on it.
    QAction *revoke = nullptr;
    QAction *revokeAll = nullptr; //!< Of the person, or on the client.
    QAction *revokeOthers = nullptr;
    QAction *revokeShown = nullptr;
    QAction *revokePeople = nullptr; //!< Of a list of people.
    QAction *lostDevice = nullptr;
    QAction *secure = nullptr; //!< Shown only where the preferences say so.
    QAction *verify = nullptr;
    QAction *mint = nullptr;
    QAction *templates = nullptr;
    QAction *lock = nullptr; //!< Asks to allow changes, or locks them.
    QAction *copy = nullptr;
    QAction *copyAsCsv = nullptr;
    QAction *copyAsJson = nullptr; //!< The selected ones, as far as the table shows them.
    QAction *copyAsMarkdown = nullptr;
    QAction *copyCase = nullptr;
    QAction *exportSessions = nullptr;
    QAction *maskContacts = nullptr; //!< This and the next two can be checked: for copies and exports.
    QAction *maskNames = nullptr;
    QAction *maskIds = nullptr;
    QAction *copyJson = nullptr; //!< The inspected one, as Clerk answered it.
    QAction *copySessionId = nullptr;
    QAction *clearClipboard = nullptr;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key, const QString &tip);
    QAction *addMask(const char *name, const QString &text, const QString &tip);

    QHash<const QAction *, QString> m_forbidden;
};

} // namespace frontdesk::ui
