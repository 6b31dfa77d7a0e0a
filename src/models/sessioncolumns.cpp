// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessioncolumns.h"

#include <QCoreApplication>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using Table = SessionTableModel;
using Column = SessionTableModel::Column;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SessionColumns)
};

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Table::Status:
        return Words::tr("Status");
    case Table::Device:
        return Words::tr("Device");
    case Table::Place:
        return Words::tr("Place");
    case Table::Ip:
        return Words::tr("IP");
    case Table::LastActive:
        return Words::tr("Last on");
    case Table::Created:
        return Words::tr("Created");
    case Table::Expires:
        return Words::tr("Expires");
    case Table::Organization:
        return Words::tr("Organization");
    case Table::ImpersonatedBy:
        return Words::tr("Impersonated by");
    case Table::Client:
        return Words::tr("Client");
    case Table::SessionId:
        return Words::tr("Session ID");
    case Table::User:
        return Words::tr("User");
    case Table::ColumnCount:
        break;
    }
    return {};
}

bool isTime(Column column)
{
    return column == Table::LastActive || column == Table::Created || column == Table::Expires;
}

bool isIdentifier(Column column)
{
    return column == Table::Ip || column == Table::Organization || column == Table::ImpersonatedBy
        || column == Table::Client || column == Table::SessionId || column == Table::User;
}

CellMarks::Columns changedColumns(const PackedSession &before, const PackedSession &after)
{
    using Packed = PackedSession;
    CellMarks::Columns columns;
    const auto compare = [&columns](Column column, const auto &one, const auto &other) {
        if (one != other)
            columns.set(column);
    };
    compare(Table::Status, before[Packed::StatusText], after[Packed::StatusText]);
    compare(Table::LastActive, before.lastActiveAt, after.lastActiveAt);
    compare(Table::Created, before.createdAt, after.createdAt);
    compare(Table::Expires, before.expireAt, after.expireAt);
    const std::pair<Column, Packed::Text> texts[]
        = {{Table::Device, Packed::Device}, {Table::Place, Packed::Place}, {Table::Ip, Packed::Address},
            {Table::Organization, Packed::Organization}, {Table::ImpersonatedBy, Packed::Actor},
            {Table::Client, Packed::Client}, {Table::User, Packed::User}};
    for (const auto &[column, text] : texts)
        compare(column, before[text], after[text]);
    // What has ended does not expire any more, and says so there.
    if (api::isLive(before.status) != api::isLive(after.status))
        columns.set(Table::Expires);
    return columns;
}

// The actor is free form; "sub" is the one member it is documented to have.
QString actorOf(const api::Session &session)
{
    if (!session.isImpersonated())
        return {};
    const QString subject = session.actor.value("sub"_L1).toString();
    return subject.isEmpty() ? Words::tr("someone") : subject;
}

QString identifierOf(const api::Session &session, Column column)
{
    switch (column) {
    case Table::Ip:
        return session.latestActivity ? session.latestActivity->ipAddress : QString();
    case Table::Organization:
        return session.lastActiveOrganizationId.text();
    case Table::ImpersonatedBy:
        return actorOf(session);
    case Table::Client:
        return session.clientId.text();
    case Table::SessionId:
        return session.id.text();
    case Table::User:
        return session.userId.text();
    default:
        return {};
    }
}

std::optional<Instant> timeOf(const api::Session &session, Column column)
{
    switch (column) {
    case Table::LastActive:
        return session.lastActiveAt;
    case Table::Created:
        return session.createdAt;
    case Table::Expires:
        return session.expireAt;
    default:
        return std::nullopt;
    }
}

} // namespace frontdesk::models
