// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace frontdesk::ui {

//! A value with a button that copies it: plain text, selectable, reachable by keyboard.
class CopyableLabel final : public QWidget {
    Q_OBJECT

public:
    //! \a what names the value for the button's tooltip and for screen readers, e.g. "IP address".
    explicit CopyableLabel(const QString &what, QWidget *parent = nullptr);

    //! Shows \a shown; the button copies \a copied. An empty \a copied hides the button.
    void setValue(const QString &shown, const QString &copied);
    //! Ids and addresses read better, and are compared more safely, in a fixed-width face.
    void setMonospaced(bool monospaced);

private:
    QLabel *m_label;
    QToolButton *m_copy;
    QString m_what;
    QString m_copied;
};

} // namespace frontdesk::ui
