// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

class DeskActions;
class JsonView;
class SessionDetails;
class StatusLabel;
class VerifyPanel;

//! One session, whole: fields, verification, JSON, and what can be done with it.
class Inspector final : public QFrame {
    Q_OBJECT

public:
    Inspector(controllers::Desk &desk, const DeskActions &actions, QWidget *parent = nullptr);

    //! Brings the verification to the front and starts it.
    void verifyNow();
    void copyJson() const;
    //! Tells relative times anew.
    void updateTimes();

private:
    void showSession();
    //! What follows after it was revoked; empty: nothing.
    [[nodiscard]] QString aftermath() const;
    void showAftermath();

    controllers::Desk &m_desk;
    StatusLabel *m_status;
    QLabel *m_state;
    QPushButton *m_forget; //!< Takes a session off the list that Clerk no longer has.
    QTabWidget *m_tabs;
    SessionDetails *m_details;
    VerifyPanel *m_verify;
    JsonView *m_json;
    QTimer m_second; //!< Counts down while there is something to count.
};

} // namespace frontdesk::ui
