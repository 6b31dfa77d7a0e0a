// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growingdialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk::controllers {
class NetworkController;
}

namespace frontdesk::ui {

//! Asks for the user and the password that a proxy wants. Show it with open(); it deletes itself once closed.
class ProxyPasswordDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a proxy is "host:port". The controller must outlive the dialog.
    ProxyPasswordDialog(controllers::NetworkController &network, QString proxy, QWidget *parent = nullptr);

private:
    void keep();
    void judge();

    controllers::NetworkController &m_network;
    const QString m_proxy;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_result;
    QPushButton *m_use;
};

} // namespace frontdesk::ui
