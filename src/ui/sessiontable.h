// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessiontablemodel.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace frontdesk::models {
class SessionView;
}

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
    //! The same by the numbers of their ids, for who works with many.
    [[nodiscard]] QList<quint32> selectedNumbers() const;
    //! The columns that are not hidden, in the order shown.
    [[nodiscard]] QList<models::SessionTableModel::Column> shownColumns() const;
    //! All that the filter leaves, in the order shown.
    [[nodiscard]] QList<api::Session> shownSessions() const;
    //! Chooses the row of \a id; none when it is not listed.
    void select(const SessionId &id);
    //! \a id is listed, and the filter leaves it.
    [[nodiscard]] bool shows(const SessionId &id) const;
    //! Which of the sessions are shown, and in which order.
    [[nodiscard]] models::SessionView &view() const { return *m_view; }
    //! Sessions on a client belong to several people: then the table says to whom.
    void setUserColumnVisible(bool visible);
    //! Rows that are shown, after the filter.
    [[nodiscard]] int shown() const;
    //! Rows that are selected among them.
    [[nodiscard]] int selected() const;
    //! Sorted by a column, rather than in Clerk's order.
    [[nodiscard]] bool isSorted() const;

public Q_SLOTS:
    void copySessionId() const;

Q_SIGNALS:
    void currentSessionChanged(const frontdesk::SessionId &id);
    void selectedSessionsChanged();
    //! Enter or a double click on a row.
    void inspectRequested(const frontdesk::SessionId &id);
    //! Other rows are shown, or in another order.
    void shownChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A row that can be seen, to stay where it is while others come and go around it.
    struct Place {
        QPersistentModelIndex row;
        int position = 0; //!< Of its upper edge, in pixels from that of the viewport.
    };

    [[nodiscard]] QModelIndex chosenRow() const;
    void announce();
    void keepPlace();
    void findPlace();
    void setUpHeader();
    void chooseColumns(const QPoint &position);

    models::SessionTableModel &m_model;
    models::SessionView *m_view;
    SessionId m_announced;
    QList<Place> m_places; //!< The first that is still there counts.
    QList<QPersistentModelIndex> m_neighbours; //!< The current row, and those around it, the next first.
    bool m_wasSorted = false; //!< By the person at the desk, who wants to see the first rows now.
};

} // namespace frontdesk::ui
