// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/aftermath.h"
#include "models/cellmarks.h"
#include "models/sessionrows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace frontdesk::models {

/*! The loaded sessions, newest created first. Rows are known by id: what arrives again changes in place, so
    that selection, current row and scroll position stay.

    Holds values; knows no network and no clock. A write in progress is marked by id and outlives the row.
*/
class SessionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Status,
        Device,
        Place,
        Ip,
        LastActive,
        Created,
        Expires,
        Organization,
        ImpersonatedBy,
        Client,
        SessionId,
        User, //!< Whose session it is; only of interest where several people's are listed.
        ColumnCount,
    };
    Q_ENUM(Column)

    enum Role {
        StatusRole = Qt::UserRole + 1, //!< int, an api::SessionStatus
        SessionIdRole, //!< QString
        CopyRole, //!< QString: the whole value, times as ISO 8601 in UTC, no isolates
        BusyRole, //!< bool: a write is in progress for this row
        LiveRole, //!< bool: active or pending
        DoubtfulRole, //!< bool, on cells with a time: it came in seconds and may be read wrongly
        DeviceKindRole, //!< int, a DeviceKind
        ImpersonatedRole, //!< bool
        FindingsRole, //!< int: why it is worth a look, as PackedSession::findings
        IdentifierRole, //!< bool: an id or an address, to be shown monospaced and cut in the middle
        ChangedRole, //!< bool: it says something else than it did a few seconds ago
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Forgets all rows: another question was asked.
    void reset();
    //! Takes a page in the server's order: known rows change in place, new ones are inserted by creation
    //! time. Cells that change are marked when \a markedAt says what time it is.
    void upsert(const PackedPage &page, const std::optional<Instant> &markedAt = {});
    void upsert(const QList<api::Session> &sessions, const std::optional<Instant> &markedAt = {});
    void upsert(const api::Session &session);
    //! Removes the rows of which isGone(id) says so.
    void removeIf(const std::function<bool(const frontdesk::SessionId &)> &isGone);
    void remove(const frontdesk::SessionId &id);

    //! What is known of \a id; nothing when it is not listed.
    [[nodiscard]] std::optional<api::Session> find(const frontdesk::SessionId &id) const;
    [[nodiscard]] bool holds(const frontdesk::SessionId &id) const { return rowOf(id) >= 0; }
    //! The session in the row of \a index; nothing for an invalid one.
    [[nodiscard]] std::optional<api::Session> session(const QModelIndex &index) const;
    //! The row of \a id, in constant time; -1 when it is not listed.
    [[nodiscard]] int rowOf(const frontdesk::SessionId &id) const { return m_rows.rowOf(id); }

    // For who works with many sessions at once, and knows them by number: the number of an id stays the same
    // until the table is reset.

    //! All sessions as they are now. What is worked out of it on another thread is not disturbed by changes
    //! here.
    [[nodiscard]] SessionList list() const;
    [[nodiscard]] int rowOf(quint32 number) const { return m_rows.rowOf(number); }
    [[nodiscard]] quint32 numberAt(int row) const { return m_rows.packed(row)[PackedSession::Id]; }
    //! The same of whose session it is: equal for one person's.
    [[nodiscard]] quint32 userNumberAt(int row) const { return m_rows.packed(row)[PackedSession::User]; }
    //! All numbers are below it.
    [[nodiscard]] qsizetype numbers() const { return m_rows.numbers(); }
    //! Gives back memory taken for more sessions than there are: everything has come.
    void squeeze() { m_rows.squeeze(); }
    //! Bytes of memory that the sessions take.
    [[nodiscard]] qsizetype footprint() const { return m_rows.footprint(); }

    //! Says what time it is, for the relative times.
    void setNow(Instant now);

    //! Some cells are marked as changed.
    [[nodiscard]] bool hasMarks() const { return !m_marks.isEmpty(); }
    //! Takes the marks off what has been marked for long enough.
    void endMarks(Instant now);

    //! What organizations and people are called from now on.
    void setNames(const SessionNames &names);
    [[nodiscard]] const SessionNames &names() const { return m_names; }

    //! Marks what is worth a look, as SessionRows::setFindings() takes it.
    void setFindings(const std::vector<quint8> &marks);
    void setBusy(const frontdesk::SessionId &id, bool busy);
    //! What follows after \a id was revoked; nullopt: nothing more to say of it. Outlives the row.
    void setAftermath(const frontdesk::SessionId &id, const std::optional<Aftermath> &aftermath);
    [[nodiscard]] std::optional<Aftermath> aftermath(const frontdesk::SessionId &id) const;
    [[nodiscard]] bool isBusy(const frontdesk::SessionId &id) const { return m_busy.contains(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void namesChanged();

private:
    [[nodiscard]] QVariant cell(const QModelIndex &index, const api::Session &session, int role) const;
    [[nodiscard]] QVariant clientCell(int row, int role) const;
    void take(const QList<PackedSession> &sessions, const std::optional<Instant> &markedAt);
    QList<PackedSession> updateKnown(
        const QList<PackedSession> &sessions, const std::optional<Instant> &markedAt);
    void insertNew(const QList<PackedSession> &sessions);
    void moveToEnd(const QList<int> &rows);
    void rowsChanged(QList<int> rows, const QList<int> &roles = {});
    void clientsChanged();

    SessionRows m_rows;
    SessionNames m_names;
    CellMarks m_marks;
    QSet<frontdesk::SessionId> m_busy;
    QHash<frontdesk::SessionId, Aftermath> m_aftermath;
    Instant m_now {};
};

} // namespace frontdesk::models
