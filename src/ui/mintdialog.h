// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"
#include "api/types/session.h"
#include "api/types/token.h"
#include "policy/policy.h"
#include "ui/growingdialog.h"
#include "ui/target.h"

#include <QPointer>

#include <memory>

class QPushButton;

namespace Ui {
class MintDialog;
}
namespace frontdesk {
struct Failure;
}
namespace frontdesk::controllers {
class MintController;
}

namespace frontdesk::ui {

class TokenClipboard;

/*! Mints a token for one session and shows it until it expires or the dialog closes.

    A token that lives longer than an hour needs a reason, and in production its hours typed. Show it with
    open(); it deletes itself once closed.
*/
class MintDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! Controller, clipboard and clock must outlive the dialog.
    MintDialog(controllers::MintController &controller, TokenClipboard &clipboard, const Clock &clock,
        const api::Session &session, const Target &target, QWidget *parent = nullptr);
    ~MintDialog() override;

    //! What is now known of the session; minting is blocked for one that is not active.
    void setSession(const api::Session &session);

    //! Keeps the token masked; it can still be copied.
    void forbidShowing();

    void done(int result) override;

private:
    void fillLifetimes();
    //! Marks what the organization demands, and says so.
    void applyRules(bool reasonRequired);
    void connectForm();
    void connectController();

    void offerTemplates(const QList<api::JwtTemplate> &templates);
    void offerTyping(const Failure &failure);
    [[nodiscard]] bool isAllowed(const QString &templateName) const;
    void updateForm();
    [[nodiscard]] QString templateName() const; //!< Empty: the plain session token.
    [[nodiscard]] std::optional<std::chrono::seconds>
    chosenLifetime() const; //!< nullopt: the template's own.
    void mint(bool andCopy);

    void showToken(const api::Token &token);

    const std::unique_ptr<Ui::MintDialog> m_ui;
    const QPointer<controllers::MintController> m_controller;
    TokenClipboard &m_clipboard;
    const Clock &m_clock;
    api::Session m_session;
    const Environment m_environment;
    const policy::Policy m_rules;
    QPushButton *m_close = nullptr;
    QPushButton *m_mintAndCopy = nullptr;
    QPushButton *m_mintAndShow = nullptr;
    bool m_copyWhenMinted = false;
};

} // namespace frontdesk::ui
