// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace frontdesk::ui {

/*! Name, secret key and address of an instance.

    The key is kept for this run only. What cannot be a key is named before anything leaves.
*/
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectionEntered(const QString &name, const frontdesk::api::Connection &connection);

private:
    void tryToConnect();
    void sayProblem(const Failure &failure, QLineEdit *field);

    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_baseUrl;
    QLabel *m_problem;
};

} // namespace frontdesk::ui
