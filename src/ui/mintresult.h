// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class MintResult;
}

namespace frontdesk::ui {

class TokenClipboard;

/*! Holds one minted token, masked, until it expires or is wiped.

    The token is never part of what assistive tools read.
*/
class MintResult final : public QWidget {
    Q_OBJECT

public:
    explicit MintResult(QWidget *parent = nullptr);
    ~MintResult() override;

    //! Shows \a token. Clipboard and clock must outlive this.
    void setToken(const Secret &token, TokenClipboard &clipboard, const Clock &clock);
    //! Keeps the token masked; it can still be copied.
    void forbidShowing() { m_isShowable = false; }
    //! Forgets the token.
    void wipe();

public Q_SLOTS:
    void copy();

private:
    void copyText(const Secret &text);
    [[nodiscard]] std::chrono::seconds left() const;
    void toggleReveal();
    void mask();
    void burnDown();
    void expire();

    const std::unique_ptr<Ui::MintResult> m_ui;
    TokenClipboard *m_clipboard = nullptr;
    const Clock *m_clock = nullptr;
    Secret m_token;
    Instant m_mintedAt;
    std::optional<std::chrono::seconds> m_lifetime; //!< Of the token; nullopt when it does not say.
    QTimer m_second;
    QTimer m_reveal;
    bool m_isShowable = true;
    bool m_copied = false; //!< What the clipboard counts down for is this token.
};

} // namespace frontdesk::ui
