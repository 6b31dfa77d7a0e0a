// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace frontdesk::ui {

//! A dialog that always has room for its words: by itself a window does not grow with text that wraps, nor
//! with a button that comes later, once it has a least width of its own.
class GrowingDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace frontdesk::ui
