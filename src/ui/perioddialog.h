// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"

#include <QDialog>

class QDateTimeEdit;
class QDialogButtonBox;

namespace frontdesk::ui {

//! Asks for two moments, in local time.
class PeriodDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a what is filtered, for the title. Begins with the day before \a now.
    PeriodDialog(const QString &what, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const frontdesk::models::Period &period);

private:
    [[nodiscard]] models::Period period() const;
    void judge();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QDialogButtonBox *m_buttons;
};

} // namespace frontdesk::ui
