// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace frontdesk::api {
struct CallRecord;
}

namespace frontdesk::ui {

//! All that is known of a call to \a baseUrl, for reading: what was sent and what came, IP addresses masked.
[[nodiscard]] QString callDetails(const api::CallRecord &record, const QUrl &baseUrl);

} // namespace frontdesk::ui
