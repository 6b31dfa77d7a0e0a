// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QTableView>

namespace frontdesk::models {
class SessionSortProxy;
class SessionTableModel;
} // namespace frontdesk::models

namespace frontdesk::ui {

//! The list of sessions. What is chosen is always told by id, never by row.
class SessionTable final : public QTableView {
    Q_OBJECT

public:
    explicit SessionTable(models::SessionTableModel &model, QWidget *parent = nullptr);

    //! The session in the chosen row; empty when none is chosen.
    [[nodiscard]] SessionId currentSession() const;
    //! All that are selected, in the order shown.
    [[nodiscard]] QList<api::Session> selectedSessions() const;
    //! All that the filter leaves, in the order shown.
    [[nodiscard]] QList<api::Session> shownSessions() const;
    //! Chooses the row of \a id; none when it is not listed.
    void select(const SessionId &id);
    //! Shows only sessions of \a status among the loaded ones; nullopt: all.
    void setStatusFilter(std::optional<api::SessionStatus> status);
    //! Sessions on a client belong to several people: then the table says to whom.
    void setUserColumnVisible(bool visible);
    //! Rows that are shown, after the filter.
    [[nodiscard]] int shown() const;
    //! Sorted by a column, rather than in Clerk's order.
    [[nodiscard]] bool isSorted() const;

public Q_SLOTS:
    //! The current row, tab separated, with full values.
    void copyRow() const;
    void copySessionId() const;

Q_SIGNALS:
    void currentSessionChanged(const frontdesk::SessionId &id);
    void selectedSessionsChanged();
    //! Enter or a double click on a row.
    void inspectRequested(const frontdesk::SessionId &id);
    //! The view has come near the last row.
    void endReached();
    void sortingChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QModelIndex chosenRow() const;
    void announce();
    void setUpHeader();
    void chooseColumns(const QPoint &position);

    models::SessionTableModel &m_model;
    models::SessionSortProxy *m_proxy;
    SessionId m_announced;
};

} // namespace frontdesk::ui
