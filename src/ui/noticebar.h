// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace frontdesk::ui {

/*! A message next to what it is about, in the layout rather than floating over it.

    A failure shows sentence, advice, Clerk's words and trace id, and offers to copy the details.
*/
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    //! Shows \a failure; \a action labels a button that emits actionTriggered(), empty for none. \a where, if
    //! given, is the instance it is about.
    void showFailure(const Failure &failure, const QString &action, const QString &where = {});
    //! Shows a plain message, e.g. that a wait is on.
    void showMessage(const QString &message, const QString &action);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

private:
    void present(const QString &glyph, const QString &headline, const QString &rest, const QString &action);

    QLabel *m_glyph;
    QLabel *m_headline;
    QLabel *m_rest;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
    QString m_details;
};

} // namespace frontdesk::ui
