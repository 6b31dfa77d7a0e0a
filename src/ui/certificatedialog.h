// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "ui/growingdialog.h"

class QFormLayout;

namespace frontdesk::ui {

/*! Says that a server could not prove who it is, with all that its certificate says. There is no way on: not
    here, and not elsewhere in the program.

    Show it with open(); it deletes itself once closed.
*/
class CertificateDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a failure has an obstacle.
    explicit CertificateDialog(const Failure &failure, QWidget *parent = nullptr);

private:
    void addFacts(QFormLayout *form, const Obstacle &obstacle);
};

} // namespace frontdesk::ui
