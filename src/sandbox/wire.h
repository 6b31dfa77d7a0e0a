// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

class QHttpServerRequest;

namespace frontdesk::sandbox {

//! What \a request says, copied: it may be gone when the answer goes out.
[[nodiscard]] Request requestOf(const QHttpServerRequest &request);
//! Every header of \a answer, Content-Type and Date among them, Content-Length not.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headersOf(const Answer &answer);
//! \a answer to \a request as HTTP/1.1 text.
[[nodiscard]] QByteArray wireText(const Request &request, const Answer &answer);

} // namespace frontdesk::sandbox
