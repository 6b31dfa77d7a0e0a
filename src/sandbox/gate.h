// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/population.h"
#include "sandbox/request.h"

#include <optional>

namespace frontdesk::sandbox {

/*! What every request has to pass before its operation: the key, the version, the rate limit. */
class Gate final {
public:
    Gate(const Instance &instance, bool limitsRate);

    //! The refusal; nullopt: come in. \a now in milliseconds.
    [[nodiscard]] std::optional<Answer> refusal(const Request &request, Millis now);

private:
    [[nodiscard]] std::optional<Answer> wrongKey(const Request &request) const;
    [[nodiscard]] static std::optional<Answer> wrongVersion(const Request &request);
    [[nodiscard]] std::optional<Answer> tooMany(const Request &request, Millis now);

    const Instance &m_instance;
    bool m_limitsRate;
    Millis m_windowBegan = 0;
    int m_requestsInWindow = 0;
};

//! Of the versions whose sessions know tasks and "pending".
[[nodiscard]] bool knowsTasks(const Request &request);
//! Of the versions that still have POST /sessions/{id}/verify.
[[nodiscard]] bool knowsVerify(const Request &request);

} // namespace frontdesk::sandbox
