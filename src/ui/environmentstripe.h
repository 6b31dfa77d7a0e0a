// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QWidget>

class QDialog;

namespace frontdesk::ui {

//! The red line over everything that acts on production. Words and a glyph say the same elsewhere.
class EnvironmentStripe final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentStripe(QWidget *parent = nullptr);

    //! Shows itself for production and hides else.
    void setEnvironment(Environment environment);

    //! Adds one at the top of \a dialog, over its whole width. The dialog's layout must be there.
    static EnvironmentStripe *addTo(QDialog *dialog, Environment environment);
};

} // namespace frontdesk::ui
