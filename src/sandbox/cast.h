// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace frontdesk::sandbox {

//! What is special about somebody's sessions.
enum class Story {
    Ordinary,
    Dana, //!< The person of the guided walk: all statuses, several devices, two countries within an hour.
    SharedBrowser, //!< Signs in on a client that others use too.
    Impersonated, //!< Support staff acted as this person, and one of them still does.
    Idle, //!< Signed in on something that was not used for weeks.
    OldBrowser, //!< Never updates.
};

//! Somebody every sandbox has. Texts are UTF-8; nullptr is the API's null.
struct Role {
    const char *first = nullptr;
    const char *last = nullptr;
    const char *username = nullptr;
    const char *email = nullptr;
    int sessions = -1; //!< -1: as many as chance gives.
    Story story = Story::Ordinary;
};

//! In the order in which they are added; the first is the newest.
[[nodiscard]] std::span<const Role> cast();

inline constexpr int dana = 0; //!< Row of Dana Lee.
inline constexpr int agent = 3; //!< Row of the colleague who impersonates.
inline constexpr int kiosk = 6; //!< Row of who has 700 sessions.

} // namespace frontdesk::sandbox
