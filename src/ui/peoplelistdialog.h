// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/peopletable.h"
#include "ui/growingdialog.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk::ui {

//! Takes a list of people: pasted, or a file, also as a table of which one column counts. Show it with
//! open(); it deletes itself once closed.
class PeopleListDialog final : public GrowingDialog {
    Q_OBJECT

public:
    explicit PeopleListDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    //! Email addresses, user ids and organization ids. At most once.
    void chosen(const QStringList &names);

private:
    void openFile();
    void read(const QString &path);
    void takeApart();
    void showColumns(const QList<operations::PeopleColumn> &columns);
    void count();

    QPlainTextEdit *m_text;
    QLabel *m_columnLabel;
    QComboBox *m_column; //!< Of a table with several that hold names.
    QLabel *m_count;
    QPushButton *m_next = nullptr;
    QList<operations::PeopleColumn> m_columns;
    QTimer m_soon; //!< What is typed is taken apart once.
    quint64 m_generation = 0; //!< Tells what the newest text came to from older ones.
};

} // namespace frontdesk::ui
