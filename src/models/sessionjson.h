// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessiontablemodel.h"

#include <QJsonObject>

namespace frontdesk::models {

/*! What \a columns hold of \a session, by the API's own names and as the API writes it: times in milliseconds
    since 1970, the device in `latest_activity`. Null where Clerk said nothing. */
[[nodiscard]] QJsonObject sessionJson(
    const api::Session &session, const QList<SessionTableModel::Column> &columns);

} // namespace frontdesk::models
