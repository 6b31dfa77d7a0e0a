// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/page.h"

namespace frontdesk::bench {

//! The reference for decoding: a page of sessions read by QJsonDocument into the program's own structs.
[[nodiscard]] Page<api::Session> decodedByQJsonDocument(const QByteArray &body);

} // namespace frontdesk::bench
