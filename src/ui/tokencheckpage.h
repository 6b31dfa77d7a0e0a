// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;

namespace frontdesk::controllers {
class InspectorController;
}

namespace frontdesk::ui {

//! What an inspected token was checked for, part by part, at which time, and with which keys.
class TokenCheckPage final : public QWidget {
    Q_OBJECT

public:
    //! \a controller must outlive this.
    explicit TokenCheckPage(controllers::InspectorController &controller, QWidget *parent = nullptr);

    //! Says what is known now.
    void showParts();
    //! Forgets pasted keys.
    void forgetKeys();

private:
    void arrange();
    void takeKeys();

    controllers::InspectorController &m_controller;
    QLabel *m_key;
    QLabel *m_live;
    QLabel *m_clock;
    QDateTimeEdit *m_when;
    QLabel *m_then;
    QPlainTextEdit *m_keys;
    QLabel *m_keysWords;
};

} // namespace frontdesk::ui
