// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findings.h"

#include <vector>

namespace frontdesk::models {

//! What each text of a list means for findings. Judged once: most sessions share theirs with others.
class JudgedTexts final {
public:
    JudgedTexts(const SessionTexts &texts, const FindingSetup &setup, Instant now);

    //! The session is passed over.
    [[nodiscard]] bool isSilenced(const PackedSession &session) const;
    //! A number for its country; -1 where Clerk did not say.
    [[nodiscard]] int country(const PackedSession &session) const;
    [[nodiscard]] bool hasCity(const PackedSession &session) const;
    //! When its browser came out, where that is long ago.
    [[nodiscard]] const std::optional<BrowserRelease> &oldRelease(const PackedSession &session) const;

private:
    std::vector<bool> m_isSilencedPerson;
    std::vector<bool> m_isSilencedAddress;
    std::vector<int> m_countries;
    std::vector<bool> m_hasCity;
    std::vector<std::optional<BrowserRelease>> m_oldReleases;
};

} // namespace frontdesk::models
