// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads any bytes as each kind of answer, good and bad. Nothing may crash, and a page never holds more rows
// than its text has room for.

#include "api/decode.h"
#include "api/errorbody.h"

#include <cstddef>
#include <cstdint>

using namespace frontdesk::api;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Answer answer {200, {}, body, {}, std::nullopt};
    if (const auto page = decodeSessions(answer); page && page->sent() > body.size())
        qFatal("more rows than bytes");
    static_cast<void>(decodeSession(answer));
    static_cast<void>(decodeUsers(answer));
    static_cast<void>(decodeClient(answer));
    static_cast<void>(decodeJwtTemplates(answer));
    static_cast<void>(decodeJwks(answer));
    static_cast<void>(decodeTotalCount(answer));
    static_cast<void>(readErrorBody(body));
    return 0;
}
