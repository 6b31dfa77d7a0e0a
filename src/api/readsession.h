// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/packedsession.h"

#include <optional>

namespace frontdesk::api {

class JsonObject;

/*! The session in \a json, its texts kept by \a packer; nothing where it lacks what a session must have, see
    docs/decisions/0006-times-may-be-missing.md.

    The only place that reads one: it goes from the answer to how a long list keeps it without a text of its
    own for every member, which would take longer than all the rest. */
[[nodiscard]] std::optional<PackedSession> readSession(const JsonObject &json, SessionPacker &packer);

} // namespace frontdesk::api
