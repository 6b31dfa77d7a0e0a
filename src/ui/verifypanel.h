// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "controllers/verifycontroller.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;

namespace frontdesk::ui {

class TokenField;

//! Is this session live, and is this token good and its own? The answers, line by line.
class VerifyPanel final : public QScrollArea {
    Q_OBJECT

public:
    //! \a controller must outlive the panel.
    explicit VerifyPanel(controllers::VerifyController &controller, QWidget *parent = nullptr);

    //! Another session wipes the pasted token and the results; nullopt: none is inspected.
    void setSession(const std::optional<api::Session> &session);

    //! Checks the session now, and the pasted token if there is one; nothing without a session.
    void verifyNow();

    //! Wipes the pasted token and the results.
    void forget();

private:
    void setUpField();
    void arrange();
    void showReport();

    controllers::VerifyController &m_controller;
    SessionId m_id;
    std::optional<controllers::VerifyReport> m_report;
    TokenField *m_token;
    QPushButton *m_verify;
    QLabel *m_session;
    QLabel *m_signature;
    QLabel *m_belonging;
    QLabel *m_legacy;
    QTimer m_second; //!< Keeps "valid 42 s more" true.
};

} // namespace frontdesk::ui
