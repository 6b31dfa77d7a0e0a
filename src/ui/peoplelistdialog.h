// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growingdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk::ui {

//! Takes a list of people: pasted, or the content of a table. Show it with open(); it deletes itself once
//! closed.
class PeopleListDialog final : public GrowingDialog {
    Q_OBJECT

public:
    explicit PeopleListDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    //! Email addresses and user ids. At most once.
    void chosen(const QStringList &names);

private:
    void count();

    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_next = nullptr;
};

} // namespace frontdesk::ui
