// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logfilter.h"
#include "models/logmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace frontdesk {
class Logbook;
}

namespace frontdesk::ui {

class NoticeBar;
class RowTable;

//! A window beside the main one, with the log of this run. It deletes itself once closed.
class LogWindow final : public QDialog {
    Q_OBJECT

public:
    //! \a log must outlive the window.
    explicit LogWindow(Logbook &log);

private:
    void setUpTable();
    void setUpActions();
    [[nodiscard]] QLayout *filters();
    [[nodiscard]] QLayout *buttons();
    void offerVerbosity();
    //! Takes what is new, unless the list is to stand still.
    void follow();
    void offerCategories(const QList<LogLine> &news);
    void showState();
    [[nodiscard]] QString chosenLines() const;
    void copy() const;
    void save();

    Logbook &m_log;
    models::LogModel m_model;
    models::LogFilter m_filter;
    QComboBox *m_verbosity;
    QComboBox *m_level;
    QComboBox *m_category;
    QLineEdit *m_text;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    RowTable *m_table;
    QLabel *m_empty;
    QCheckBox *m_follow;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_clear;
};

} // namespace frontdesk::ui
