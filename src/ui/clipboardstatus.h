// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace frontdesk::ui {

class TokenClipboard;

//! In the status bar: how long a copied token stays on the clipboard, and a way to be rid of it now. Hidden
//! while there is none.
class ClipboardStatus final : public QWidget {
    Q_OBJECT

public:
    //! \a clear is what the button triggers; it is enabled as long as there is a token.
    ClipboardStatus(TokenClipboard &clipboard, QAction &clear, QWidget *parent = nullptr);
};

} // namespace frontdesk::ui
