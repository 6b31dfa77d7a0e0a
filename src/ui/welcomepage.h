// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace frontdesk::ui {

//! Before any instance is open: what the program is for and how to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    //! The sample data is being prepared: the buttons rest.
    void setStarting(bool starting);
    //! Says what went wrong; empty takes it back.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();

private:
    QPushButton *m_connect;
    QPushButton *m_sample;
    QLabel *m_problem;
};

} // namespace frontdesk::ui
