// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskdialogs.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "ui/confirmrevokedialog.h"
#include "ui/mintdialog.h"
#include "ui/unlockdialog.h"

namespace frontdesk::ui {

DeskDialogs::DeskDialogs(controllers::Desk &desk, TokenClipboard &clipboard, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clipboard(clipboard)
    , m_parent(parent)
{
}

void DeskDialogs::askToRevoke(const std::optional<api::Session> &session)
{
    if (!session)
        return;
    unlocked([this, session = *session] {
        auto *dialog = new ConfirmRevokeDialog(session, targetOf(session), m_desk.clock, m_parent);
        connect(
            dialog, &ConfirmRevokeDialog::confirmed, &m_desk.revoke, &controllers::RevokeController::revoke);
        open(dialog, session.id);
    });
}

void DeskDialogs::askToMint(const std::optional<api::Session> &session)
{
    if (!session)
        return;
    unlocked([this, session = *session] {
        open(new MintDialog(m_desk.mint, m_clipboard, m_desk.clock, session, targetOf(session), m_parent),
            session.id);
    });
}

void DeskDialogs::toggleLock()
{
    if (m_desk.gate.isGuarded() && m_desk.gate.isOpen())
        m_desk.gate.lock();
    else
        unlocked([] {});
}

void DeskDialogs::unlocked(std::function<void()> next)
{
    if (m_desk.gate.isOpen())
        return next();
    auto *dialog = new UnlockDialog(m_desk.profile.name, m_parent);
    connect(dialog, &QDialog::accepted, this, [this, next = std::move(next)] {
        m_desk.gate.allow();
        next();
    });
    dialog->open();
}

template <typename Dialog>
void DeskDialogs::open(Dialog *dialog, const SessionId &id)
{
    connect(&m_desk.sessionTable, &QAbstractItemModel::dataChanged, dialog, [this, dialog, id] {
        if (const api::Session *known = m_desk.sessionTable.find(id))
            dialog->setSession(*known);
    });
    dialog->open();
}

Target DeskDialogs::targetOf(const api::Session &session) const
{
    // A browser's list holds sessions of several people; the header then names none of them.
    const auto &person = m_desk.person.person();
    const bool known = person && person->id == session.userId;
    return {models::safeText(known ? person->displayName() : session.userId.text()), m_desk.profile.name,
        m_desk.instance.environment()};
}

} // namespace frontdesk::ui
