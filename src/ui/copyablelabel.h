// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace frontdesk::ui {

class ElidedLabel;

//! A value with a button that copies it whole: plain text, reachable by keyboard.
class CopyableLabel final : public QWidget {
    Q_OBJECT

public:
    enum class Face {
        Words, //!< Wraps where there is no room.
        Id, //!< One line of fixed width that gives up its middle: ids and addresses.
    };

    //! \a what names the value for the button's tooltip and for screen readers, e.g. "IP address".
    CopyableLabel(const QString &what, Face face, QWidget *parent = nullptr);

    //! Shows \a shown; the button copies \a copied. An empty \a copied hides the button.
    void setValue(const QString &shown, const QString &copied);

    //! How far below its top the first line begins: for a label beside it.
    [[nodiscard]] int firstLineTop() const;

private:
    QLabel *m_words = nullptr;
    ElidedLabel *m_id = nullptr;
    QToolButton *m_copy;
    QString m_what;
    QString m_copied;
};

} // namespace frontdesk::ui
