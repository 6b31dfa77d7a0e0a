// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"
#include "samples.h"

namespace frontdesk {

//! A session created and last used so long before sampleNow, of which Clerk said no end.
inline api::Session sessionBetween(const QString &id, std::chrono::minutes created, std::chrono::minutes used,
    api::SessionStatus status = api::SessionStatus::Active,
    const QString &client = QStringLiteral("client_mac"))
{
    api::Session made = sampleSession(id, created);
    made.lastActiveAt = sampleNow - used;
    made.abandonAt = std::nullopt;
    made.expireAt = std::nullopt;
    made.updatedAt = made.lastActiveAt;
    made.status = status;
    made.statusText = api::statusWord(status);
    made.clientId = *ClientId::parse(client);
    return made;
}

//! Lanes of sessions, and those read back as text.
struct LanesUnderTest {
    void take(const QList<api::Session> &sessions)
    {
        rows.clear();
        rows.insert(0, rows.pack(sessions));
    }
    [[nodiscard]] models::SessionLanes lanes(qsizetype most = 1000) const
    {
        QList<quint32> shown;
        for (int row = 0; row < rows.size(); ++row)
            shown << rows.packed(row)[models::PackedSession::Id];
        return models::sessionLanes(rows.list(), shown, sampleNow, most);
    }
    //! All rows of all lanes: "mac: a b / c | phone: d".
    [[nodiscard]] QString drawn(const models::SessionLanes &found) const
    {
        QStringList all;
        for (const models::SessionLane &lane : found.lanes) {
            QStringList lines;
            for (int row = lane.firstRow; row < lane.firstRow + lane.rows; ++row) {
                QStringList ids;
                for (const models::SessionBar &bar : found.row(row))
                    ids << rows.idAt(rows.rowOf(bar.number)).text();
                lines << ids.join(u' ');
            }
            all << lane.client.text().mid(7) + QStringLiteral(": ") + lines.join(QStringLiteral(" / "));
        }
        return all.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QString idOf(const models::SessionLanes &found, qsizetype bar) const
    {
        return rows.idAt(rows.rowOf(found.bars[bar].number)).text();
    }

    models::SessionRows rows;
};

} // namespace frontdesk
