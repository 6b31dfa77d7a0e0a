// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QLineEdit>

class QToolButton;

namespace frontdesk::ui {

/*! A field to paste a token into, masked unless it is shown.

    Screen readers are never given what is in it: what is said aloud is heard by others too.
*/
class TokenField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    [[nodiscard]] Secret token() const { return Secret(text().toUtf8()); }
    //! Forgets the token, and masks what is pasted next.
    void wipe();
    //! Keeps the token masked for good.
    void forbidShowing();
    //! The button that shows the token and masks it again.
    [[nodiscard]] QToolButton *showButton() const { return m_show; }

private:
    void tidy(QString text);

    QToolButton *m_show;
};

} // namespace frontdesk::ui
