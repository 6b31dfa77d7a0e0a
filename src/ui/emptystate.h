// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace frontdesk::controllers {
class SessionsController;
}

namespace frontdesk::ui {

//! Where there is nothing to list: why, and what to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! \a widget stands below the words while nothing was asked yet.
    void addBelow(QWidget *widget);
    //! Says why \a sessions shows no row; \a who they are of, empty when that is not one known person.
    void describe(const controllers::SessionsController &sessions, const QString &who);

Q_SIGNALS:
    void actionTriggered();

private:
    //! \a action labels the button; empty: none.
    void say(const QString &headline, const QString &words, const QString &action = {});

    QLabel *m_headline;
    QLabel *m_words;
    QPushButton *m_action;
    QWidget *m_below; //!< Only while nothing was asked yet.
};

} // namespace frontdesk::ui
