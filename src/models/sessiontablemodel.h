// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/aftermath.h"
#include "models/sessionrows.h"

#include <QAbstractTableModel>
#include <QSet>

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
        SortRole, //!< int, qint64 or QString by column; invalid when Clerk said nothing
        CopyRole, //!< QString: the whole value, times as ISO 8601 in UTC, no isolates
        BusyRole, //!< bool: a write is in progress for this row
        LiveRole, //!< bool: active or pending
        DoubtfulRole, //!< bool, on cells with a time: it came in seconds and may be read wrongly
        DeviceKindRole, //!< int, a DeviceKind
        ImpersonatedRole, //!< bool
        IdentifierRole, //!< bool: an id or an address, to be shown monospaced and cut in the middle
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Forgets all rows: another question was asked.
    void reset();
    //! Takes a page in the server's order: known rows change in place, new ones are inserted by creation
    //! time.
    void upsert(const QList<api::Session> &sessions);
    void upsert(const api::Session &session);
    //! The answer to the same question asked again: like upsert, and rows not among \a sessions go.
    void replaceAll(const QList<api::Session> &sessions);
    void remove(const frontdesk::SessionId &id);

    //! What is known of \a id; nullptr when it is not listed. Valid until rows change.
    [[nodiscard]] const api::Session *find(const frontdesk::SessionId &id) const;
    //! The session in the row of \a index; nothing for an invalid one.
    [[nodiscard]] std::optional<api::Session> session(const QModelIndex &index) const;
    //! The row of \a id, in constant time; -1 when it is not listed.
    [[nodiscard]] int rowOf(const frontdesk::SessionId &id) const;

    //! Says what time it is, for the relative times.
    void setNow(Instant now);

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

private:
    [[nodiscard]] QVariant cell(const api::Session &session, Column column, int role) const;
    QList<api::Session> updateKnown(const QList<api::Session> &sessions);
    void insertNew(const QList<api::Session> &sessions);
    void rowsChanged(QList<int> rows);

    SessionRows m_rows;
    QSet<frontdesk::SessionId> m_busy;
    QHash<frontdesk::SessionId, Aftermath> m_aftermath;
    Instant m_now {};
};

} // namespace frontdesk::models
