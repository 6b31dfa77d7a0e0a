// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <tl/expected.hpp>

namespace frontdesk {

//! A value, or why there is none. The one place that names the library: std::expected is C++23.
template <typename T>
using Result = tl::expected<T, Failure>;

//! What `return` takes to fail: `return fail(Failure::refused(…));`
[[nodiscard]] inline auto fail(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace frontdesk
