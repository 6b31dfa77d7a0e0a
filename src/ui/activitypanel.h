// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace frontdesk::controllers {
class ActivityController;
}

namespace frontdesk::ui {

//! What was done from this computer: a list to filter and to copy from.
class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a activity must outlive the panel.
    explicit ActivityPanel(controllers::ActivityController &activity, QWidget *parent = nullptr);

    //! Order and width of the columns, and back.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void setUpTable();
    void applyFilter();
    void showAnswer();
    void copy() const;

    controllers::ActivityController &m_activity;
    QLineEdit *m_text;
    QComboBox *m_action;
    QComboBox *m_since;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QTimer m_pause; //!< Until typing rests.
};

} // namespace frontdesk::ui
