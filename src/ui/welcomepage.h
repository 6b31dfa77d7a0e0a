// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {
struct Failure;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

struct Wording;

//! While no instance is open: what the program is for, the instances that were added, and how to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    //! \a settings must outlive the page.
    explicit WelcomePage(settings::Settings &settings, QWidget *parent = nullptr);

    //! Something is being prepared, \a words say what; nothing else is offered but to stop it. Empty: no
    //! longer.
    void setBusy(const QString &words);
    //! Says what went wrong; empty takes it back.
    void setProblem(const QString &problem);
    //! For good: no instance can be opened or added, \a why says why.
    void closeInstances(const Wording &why);
    //! Says why the instance with this id could not be opened, and offers what helps.
    void setKeyProblem(const QString &instanceId, const QString &name, const Failure &failure);

Q_SIGNALS:
    void instanceChosen(const QString &instanceId);
    void addRequested();
    void sampleRequested();
    //! The key of this instance is to be entered anew.
    void keyWanted(const QString &instanceId);
    //! What is being prepared is not wanted any more.
    void waitingStopped();

private:
    void listInstances();

    settings::Settings &m_settings;
    QLabel *m_headline;
    QLabel *m_words;
    QWidget *m_instances;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QPushButton *m_sample;
    QLabel *m_closed; //!< Why no instance can be opened; hidden where they can.
    QLabel *m_problem;
    QPushButton *m_again;
    QPushButton *m_enterKey;
    QPushButton *m_stop;
    QString m_troubled; //!< The instance that could not be opened.
};

} // namespace frontdesk::ui
