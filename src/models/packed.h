// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/packedsession.h"

// Long lists are worked on as they come, in every file of this room.
namespace frontdesk::models {

using api::PackedPage;
using api::PackedSession;
using api::SessionPacker;
using api::SessionTexts;
using api::Texts;

} // namespace frontdesk::models
