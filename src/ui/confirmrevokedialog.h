// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/change.h"
#include "ui/growingdialog.h"
#include "ui/target.h"

#include <memory>

class QPushButton;
namespace Ui {
class ConfirmRevokeDialog;
}

namespace frontdesk::ui {

/*! Asks before one session is revoked: whose, on what, where, in which environment.

    Cancel is the default and has the focus; Enter revokes only when the other button was focused on purpose.
    Show it with open(); it deletes itself once closed.
*/
class ConfirmRevokeDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a clock must outlive the dialog.
    ConfirmRevokeDialog(
        const api::Session &session, const Target &target, const Clock &clock, QWidget *parent = nullptr);
    ~ConfirmRevokeDialog() override;

    [[nodiscard]] const SessionId &sessionId() const { return m_id; }

    /*! What is now known of the session. One that has ended meanwhile cannot be revoked any more, and the
        dialog says so. Another session's facts are ignored: the target never changes. */
    void setSession(const api::Session &session);

Q_SIGNALS:
    //! The person wants this session revoked, for this purpose. At most once.
    void confirmed(const frontdesk::SessionId &id, const frontdesk::Purpose &purpose);

private:
    void enable();
    void confirm();

    const std::unique_ptr<Ui::ConfirmRevokeDialog> m_ui;
    const SessionId m_id;
    const Clock &m_clock;
    QPushButton *m_revoke = nullptr;
    bool m_isLive = true;
};

} // namespace frontdesk::ui
