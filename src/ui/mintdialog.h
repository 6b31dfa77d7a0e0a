// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"
#include "api/types/session.h"
#include "api/types/token.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

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

/*! Mints a token for one session and holds it, masked, until it expires or the dialog closes.

    Show it with open(); it deletes itself once closed. The token is never part of what assistive tools read.
*/
class MintDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a person is what to call the user; empty: the user's id serves. Controller, clipboard and clock must
    //! outlive the dialog.
    MintDialog(controllers::MintController &controller, TokenClipboard &clipboard, const Clock &clock,
        const api::Session &session, const QString &person, QWidget *parent = nullptr);
    ~MintDialog() override;

    //! What is now known of the session; minting is blocked for one that is not active.
    void setSession(const api::Session &session);

    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    void fillLifetimes();
    void connectForm();
    void connectResult();
    void connectController();

    void offerTemplates(const QList<api::JwtTemplate> &templates);
    void offerTyping(const Failure &failure);
    void updateForm();
    [[nodiscard]] QString templateName() const; //!< Empty: the plain session token.
    [[nodiscard]] std::optional<std::chrono::seconds>
    chosenLifetime() const; //!< nullopt: the template's own.
    void mint(bool andCopy);

    void showToken(const api::Token &token);
    void copy();
    void toggleReveal();
    void mask();
    void burnDown();
    void expire();
    void wipe();

    const std::unique_ptr<Ui::MintDialog> m_ui;
    const QPointer<controllers::MintController> m_controller;
    TokenClipboard &m_clipboard;
    const Clock &m_clock;
    api::Session m_session;
    QPushButton *m_close = nullptr;
    QPushButton *m_mintAndCopy = nullptr;
    QPushButton *m_mintAndShow = nullptr;
    Secret m_token;
    Instant m_mintedAt;
    std::optional<std::chrono::seconds> m_lifetime; //!< Of the token; nullopt when it does not say.
    QTimer m_second;
    QTimer m_reveal;
    bool m_copyWhenMinted = false;
    bool m_copied = false; //!< What the clipboard counts down for is this token.
};

} // namespace frontdesk::ui
