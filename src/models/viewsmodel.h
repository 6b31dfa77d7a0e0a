// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/viewchoice.h"

#include <QAbstractListModel>

namespace frontdesk::models {

class SessionTableModel;
class SessionView;

//! A view with its name.
struct NamedView {
    QString name;
    ViewChoice choice;
    bool isSaved = false; //!< By somebody at the desk; the others are always there.
};

/*! The views of a list, those that are always there and those that were saved, each with how many of the
   loaded sessions it shows: counted on another thread, again whenever the sessions or the time are others. */
class ViewsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole, //!< QString, one line
        CountRole = Qt::UserRole + 1, //!< int; invalid while it is not counted
        CurrentRole, //!< bool: the list shows this view
        SavedRole, //!< bool
    };

    //! What \a view shows of \a table. Both must outlive it.
    ViewsModel(SessionTableModel &table, SessionView &view, QObject *parent = nullptr);

    //! Replaces the views that were saved.
    void setSaved(const QList<NamedView> &views);
    //! Says what time it is, for views by age.
    void setNow(Instant now);
    //! The view in \a row, which must be a row of this model.
    [[nodiscard]] const NamedView &view(int row) const { return m_views.at(row); }
    //! The row of the view that the list shows; -1: it is filtered in another way.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! The numbers are those of the sessions and views there are now.
    void counted();

private:
    void forgetCounts();
    void ask();
    void count();
    void take(const QList<int> &counts);
    void showCurrent();

    SessionTableModel &m_table;
    const SessionView &m_view;
    QList<NamedView> m_views;
    QList<int> m_counts; //!< Of the views in their order; empty: not counted.
    Instant m_now {};
    int m_current = -1;
    quint64 m_generation = 0; //!< Tells numbers about these views and this list from older ones.
    bool m_isAsked = false; //!< It is going to be counted, or is being counted.
    bool m_isCounting = false;
    bool m_isStale = false; //!< Something changed since it was begun.
};

} // namespace frontdesk::models
