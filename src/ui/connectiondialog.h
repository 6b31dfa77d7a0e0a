// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"
#include "ui/growingdialog.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace frontdesk::controllers {
class NetworkController;
}

namespace frontdesk::ui {

/*! How the servers are reached: proxy, its user and password, and a file of certificate authorities.

    A password is only ever taken, never shown. Show it with open(); it deletes itself once closed.
*/
class ConnectionDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! The controller must outlive the dialog.
    explicit ConnectionDialog(controllers::NetworkController &network, QWidget *parent = nullptr);

private:
    void arrange();
    void showChosen(const settings::Network &network);
    //! Offers what the kind of proxy needs.
    void showFields();
    void browse();
    //! What was typed, or nullopt; what is wrong is then said and has the keyboard.
    [[nodiscard]] std::optional<settings::Network> judged();
    void save();
    void say(const QString &words);

    controllers::NetworkController &m_network;
    QFormLayout *m_form = nullptr;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_authorities;
    QPushButton *m_browse;
    QLabel *m_result;
    QPushButton *m_save = nullptr;
};

} // namespace frontdesk::ui
