// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace frontdesk::ui {

//! Has a number typed before something far-reaching: it forces whoever does it to read that number.
class TypedConfirmation final : public QWidget {
    Q_OBJECT

public:
    explicit TypedConfirmation(QWidget *parent = nullptr);

    //! \a number is what has to be typed, \a what it counts, e.g. "hours". Another number has to be typed
    //! anew.
    void ask(qint64 number, const QString &what);
    //! Nothing has to be typed.
    void spare();
    //! Nothing has to be typed, or it was.
    [[nodiscard]] bool isGiven() const;

Q_SIGNALS:
    void changed();

private:
    QLabel *m_label;
    QLineEdit *m_field;
    qint64 m_number = -1;
};

} // namespace frontdesk::ui
