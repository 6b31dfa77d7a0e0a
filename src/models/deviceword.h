// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

namespace frontdesk::models {

//! What a device is like, for its picture.
enum class DeviceKind { Unknown, Phone, Tablet, Desktop };

[[nodiscard]] DeviceKind deviceKind(const api::SessionActivity &activity);

//! Browser with its major version, and machine: "Chrome 126 · Mac"; empty when Clerk said neither.
[[nodiscard]] QString deviceWords(const api::SessionActivity &activity);
//! The same as one would say it: "Chrome 126 on Mac".
[[nodiscard]] QString spokenDeviceWords(const api::SessionActivity &activity);
//! The same with the whole version: "Chrome 126.0.6478.127 on Mac".
[[nodiscard]] QString exactDeviceWords(const api::SessionActivity &activity);

//! Sorts by browser, its version as a number, and machine; empty when Clerk said neither.
[[nodiscard]] QString deviceSortKey(const api::SessionActivity &activity);

//! City and country by name: "Berlin, Germany"; empty when Clerk said neither.
[[nodiscard]] QString placeWords(const api::SessionActivity &activity);
//! City and country by its code, for a narrow column: "Berlin, DE".
[[nodiscard]] QString shortPlaceWords(const api::SessionActivity &activity);

} // namespace frontdesk::models
