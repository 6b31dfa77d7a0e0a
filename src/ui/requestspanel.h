// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestsmodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace frontdesk::api {
class Transport;
}

namespace frontdesk::ui {

class RowTable;

//! The last calls of one instance: a list to filter and to copy from, and all of the one that is current.
class RequestsPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a transport must outlive the panel.
    explicit RequestsPanel(api::Transport &transport, QWidget *parent = nullptr);

    //! What gets the keyboard first.
    [[nodiscard]] QWidget *entrance() const;
    //! Order and width of the columns, and back.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *add(const char *name, const QString &text, const QString &tip, void (RequestsPanel::*run)());
    QWidget *buildBar();
    void setUpTable();
    void read();
    void showDetails();
    //! The current call; nullptr for none.
    [[nodiscard]] const api::CallRecord *current() const;
    void copyText(const QString &text);
    void copyRows();
    void copyCurl();
    void copyTrace();
    void copyReport();
    void clear();

    api::Transport &m_transport;
    models::RequestsModel m_model;
    QSortFilterProxyModel m_view;
    QLineEdit *m_filter;
    RowTable *m_table;
    QPlainTextEdit *m_details;
    QSplitter *m_splitter;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QAction *m_curl;
    QAction *m_trace;
    QAction *m_report;
    QAction *m_clear;
    QTimer m_soon; //!< Many calls at a time are one look.
};

} // namespace frontdesk::ui
