// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/filter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace frontdesk::ui {

//! Which entries of the activity log are wanted.
class ActivityFilter final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilter(QWidget *parent = nullptr);

    //! As of now: "today" is today.
    [[nodiscard]] journal::Filter filter() const;

    //! In the order in which they stand.
    [[nodiscard]] QWidgetList fields() const;
    [[nodiscard]] QWidget *text() const;

    //! Drops the text, which may name somebody.
    void clear();

Q_SIGNALS:
    //! Something else is wanted; while somebody types, once that rests.
    void changed();

private:
    QComboBox *add(
        const char *name, const QString &description, const QList<std::pair<QString, int>> &choices);

    QComboBox *m_field;
    QLineEdit *m_text;
    QComboBox *m_action;
    QComboBox *m_result;
    QComboBox *m_since;
    QTimer m_pause; //!< Until typing rests.
};

} // namespace frontdesk::ui
