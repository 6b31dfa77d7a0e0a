// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace frontdesk::controllers {
class RadarController;
}

namespace frontdesk::ui {

//! What a sweep looks for and among whom, what that costs, and how far it is.
class RadarForm final : public QWidget {
    Q_OBJECT

public:
    //! \a controller must outlive this. \a environment is that of the instance, for its pace.
    RadarForm(controllers::RadarController &controller, Environment environment, QWidget *parent = nullptr);

    //! Looks for \a network; empty leaves what stands there. The keyboard goes to what is to be done next.
    void look(const QString &network);
    //! Says again how far it is, and how old.
    void update();

Q_SIGNALS:
    //! Enter, where there is no sweep to begin.
    void entered();

private:
    [[nodiscard]] QLayout *question();
    [[nodiscard]] QLayout *buttons();
    void takeNetwork();
    void takeScope();
    void showButtons();

    controllers::RadarController &m_controller;
    const Environment m_environment;
    QLineEdit *m_network;
    QLabel *m_problem;
    QComboBox *m_period;
    QSpinBox *m_people;
    QLabel *m_cost;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_goOn;
    QProgressBar *m_progress;
    QLabel *m_coverage;
    QLabel *m_remarks;
};

} // namespace frontdesk::ui
