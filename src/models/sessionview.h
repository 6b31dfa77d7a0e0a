// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionindex.h"

#include <QAbstractProxyModel>

#include <functional>

namespace frontdesk::models {

class SessionTableModel;

/*! The sessions of a table that pass a filter, sorted.

    Which these are is worked out on another thread where there are many, so that a key typed into the filter
    never waits for them; until then the earlier answer stays, less the rows that are gone. Rows come, go and
    move with the signals of a model; it is reset only with its source.
*/
class SessionView final : public QAbstractProxyModel {
    Q_OBJECT

public:
    //! \a table must outlive it.
    explicit SessionView(SessionTableModel &table, QObject *parent = nullptr);

    void setFilter(const SessionFilter &filter);
    [[nodiscard]] const SessionFilter &filter() const { return m_filter; }
    [[nodiscard]] const SessionOrder &order() const { return m_order; }
    //! Says what time it is, for filters by age.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }
    //! What is shown, by the numbers of its ids, in its order.
    [[nodiscard]] const QList<quint32> &numbers() const { return m_shown; }
    //! An answer to the newest question is still to come.
    [[nodiscard]] bool isBehind() const { return m_isAsked; }

    //! Column -1: Clerk's own order.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! Rows are about to come, go or move, because sessions did: a view remembers what it shows at its top.
    void rearranging();
    void rearranged();
    //! What is shown answers the newest question.
    void settled();
    void filterChanged();

private:
    void ask();
    void take(const QList<quint32> &numbers);
    void show(const QList<quint32> &numbers);
    void removeGone(const std::function<bool(quint32)> &isGone);
    void reorder(const QList<quint32> &numbers);
    void sourceRowsAboutToGo(int first, int last);
    void sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] int rowOf(quint32 number) const;

    SessionTableModel &m_table;
    SessionFilter m_filter;
    SessionOrder m_order;
    Instant m_now {};
    QList<quint32> m_shown; //!< The sessions in their order here, by number.
    mutable QList<int> m_rows; //!< Their rows by number, -1 for others; empty: to be counted.
    quint64 m_generation = 0; //!< Tells answers about the newest source from older ones.
    bool m_isAsked = false;
    bool m_isStale = false; //!< Something changed since it was asked.
};

} // namespace frontdesk::models
