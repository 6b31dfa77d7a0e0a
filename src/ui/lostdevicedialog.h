// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/change.h"
#include "ui/growingdialog.h"
#include "ui/target.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk::ui {

class PurposeFields;
class TypedConfirmation;

/*! Finds the device that was lost among those somebody is signed in on, ends what is signed in there and
    nothing else, and has a reply for the customer ready. Show it with open(); it deletes itself once closed.
*/
class LostDeviceDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a clock must outlive the dialog.
    LostDeviceDialog(const Target &target, const Clock &clock, QWidget *parent = nullptr);

    //! What the person is signed in on.
    void setSessions(const QList<api::Session> &sessions);
    //! There is nothing to choose from; \a words say why.
    void showProblem(const QString &words);
    //! What became of it.
    void setResult(const QString &words);

Q_SIGNALS:
    //! These are to be revoked. At most once.
    void confirmed(const QList<frontdesk::api::Session> &sessions, const frontdesk::Purpose &purpose);

private:
    void arrange();
    void update();
    void confirm();
    void copyReply();
    [[nodiscard]] QList<api::Session> chosen() const;
    [[nodiscard]] QString reply(const QList<api::Session> &lost) const;

    const Target m_target;
    const Clock &m_clock;
    QList<api::Session> m_sessions;
    QLabel *m_question;
    QListWidget *m_devices;
    QLabel *m_summary;
    PurposeFields *m_purpose;
    TypedConfirmation *m_typed;
    QPlainTextEdit *m_reply;
    QPushButton *m_copy;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_close = nullptr;
    QString m_suggested; //!< The reply as long as nobody has changed it.
};

} // namespace frontdesk::ui
