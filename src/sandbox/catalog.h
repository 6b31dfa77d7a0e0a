// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace frontdesk::sandbox {

//! A kind of device with its browser, as Clerk names them.
struct Device {
    const char *type;
    const char *browser;
    const char *version;
    bool mobile;
};

//! A town. Its addresses lie in one of the ranges that RFC 5737 and RFC 3849 keep for documentation.
struct Place {
    const char *city;
    const char *country; //!< ISO 3166-1, two letters.
    const char *network; //!< The address up to its last part.
};

[[nodiscard]] std::span<const Device> devices();
[[nodiscard]] std::span<const Place> places();
[[nodiscard]] std::span<const char *const> companies();

// Rows that people of the cast stand on.
inline constexpr int macWithChrome = 0;
inline constexpr int iPhone = 1;
inline constexpr int windowsWithEdge = 2;
inline constexpr int oldChrome = 12; //!< Nobody has it by chance.
inline constexpr int lisbon = 0;
inline constexpr int singapore = 1;
inline constexpr int porto = 2;

} // namespace frontdesk::sandbox
