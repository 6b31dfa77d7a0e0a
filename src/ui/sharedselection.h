// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QItemSelectionModel>

namespace frontdesk::models {
class SessionTableModel;
class SessionView;
} // namespace frontdesk::models

namespace frontdesk::ui {

//! What is selected among the sessions of a view, by the numbers of its table: for who shows them otherwise
//! than in rows.
class SharedSelection final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive it; \a selection is of \a view.
    SharedSelection(models::SessionTableModel &table, models::SessionView &view,
        QItemSelectionModel &selection, QObject *parent = nullptr);

    //! By number, whether it is selected.
    [[nodiscard]] QList<bool> selected() const;
    //! The number of the session under the cursor; nothing when there is none.
    [[nodiscard]] std::optional<quint32> current() const;
    //! Moves the cursor to the session of this number, and selects by \a flags.
    void choose(quint32 number, QItemSelectionModel::SelectionFlags flags);
    //! What is known of it now; nothing when it is gone.
    [[nodiscard]] std::optional<api::Session> session(quint32 number) const;

Q_SIGNALS:
    void changed();
    //! The cursor stands on another session.
    void moved();

private:
    models::SessionTableModel &m_table;
    models::SessionView &m_view;
    QItemSelectionModel &m_selection;
};

} // namespace frontdesk::ui
