// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace frontdesk::ui {

//! Why something is done: a reason to choose or to type, and the ticket.
class PurposeFields final : public QWidget {
    Q_OBJECT

public:
    explicit PurposeFields(QWidget *parent = nullptr);

    [[nodiscard]] Purpose purpose() const;
    //! What is the reason unless somebody says otherwise.
    void setReason(const QString &reason);
    //! A required reason is marked so; the dialog decides what may not be done without.
    void setReasonRequired(bool required);
    //! The organization demands a reason: it is required from now on, and that is said.
    void demandReason();
    //! There is a reason, or none is required.
    [[nodiscard]] bool isGiven() const;
    //! Where the dialog has a form above: its labels and these become equally wide.
    void alignWith(std::initializer_list<QLabel *> labels);

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_reason;
    QLineEdit *m_ticket;
    QLabel *m_reasonLabel;
    QLabel *m_demand; //!< Who requires it.
    bool m_isRequired = false;
    bool m_isDemanded = false;
};

} // namespace frontdesk::ui
