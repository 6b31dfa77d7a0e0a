// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/verification.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace frontdesk::controllers {
class ActivityController;
}

namespace frontdesk::ui {

class ActivityFilter;
class NoticeBar;
class RowTable;

//! What was done from this computer, and by its team: a list to filter and to copy from.
class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a activity must outlive the panel.
    explicit ActivityPanel(controllers::ActivityController &activity, QWidget *parent = nullptr);

    //! Drops what is listed and asked for, and reads anew.
    void forget();
    //! What gets the keyboard first.
    [[nodiscard]] QWidget *entrance() const;
    //! Order and width of the columns, and back.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    void showVerdict(const Result<journal::Verification> &result);
    void setUpTable();
    void showAnswer();
    void copy() const;
    void save();
    void report();
    //! The rows that are selected, else all.
    [[nodiscard]] QList<int> chosenRows() const;

    controllers::ActivityController &m_activity;
    ActivityFilter *m_filter;
    QPushButton *m_check;
    QPushButton *m_report;
    NoticeBar *m_verdict;
    RowTable *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};

} // namespace frontdesk::ui
