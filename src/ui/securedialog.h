// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"
#include "controllers/securecontroller.h"
#include "ui/growingdialog.h"
#include "ui/target.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace frontdesk::ui {

class PurposeFields;

/*! Secures an account: what is to be done, each with a tick of its own, then what became of each. Cancel is
   the default and has the focus. Show it with open(); it deletes itself once closed. */
class SecureDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a secure must outlive the dialog, and do nothing else meanwhile.
    SecureDialog(controllers::SecureController &secure, const api::User &user, const Target &target,
        QWidget *parent = nullptr);

    //! What became of the sessions, in words.
    void setSessionWords(const QString &words);

Q_SIGNALS:
    //! The person wants to take back what was done. Changes may have to be allowed first.
    void undoRequested(frontdesk::controllers::SecureController::Step step);

private:
    using Step = controllers::SecureController::Step;
    struct Row {
        QCheckBox *tick = nullptr;
        QLabel *words = nullptr; //!< What it does, then what became of it.
        QPushButton *undo = nullptr;
    };

    void addRow(QGridLayout *grid, Step step, const QString &name, const QString &effect, const QString &undo,
        const QString &whyNot);
    void arrange(const api::User &user, const Target &target);
    void enable();
    void begin();
    void showProgress();
    [[nodiscard]] QString words(Step step) const;

    controllers::SecureController &m_secure;
    const UserId m_user;
    std::array<Row, controllers::SecureController::stepCount> m_rows;
    PurposeFields *m_purpose;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    QString m_sessionWords;
    bool m_begun = false;
};

} // namespace frontdesk::ui
