// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/searchcontroller.h"

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! What the text in the search box was understood as, and what came of it; empty where actionWords() say it,
//! or there is nothing to say. \a settings know other instances by name.
[[nodiscard]] QString understoodWords(
    const controllers::SearchController &search, int people, const settings::Settings &settings);

//! What Enter does with the one thing that was understood; empty where there is none. \a now is for tokens.
[[nodiscard]] QString actionWords(
    const controllers::SearchController &search, Instant now, const settings::Settings &settings);

//! What is on the clipboard, if it is something that could be opened; empty otherwise.
[[nodiscard]] QString clipboardWords(
    const search::Meaning &meaning, const controllers::TokenFacts &token, Instant now);

} // namespace frontdesk::ui
