// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findings.h"

namespace frontdesk::models {

//! A rule by name: "Two countries in a short time".
[[nodiscard]] QString ruleName(FindingRule rule);
//! What the rule looks at, and what may well be behind it.
[[nodiscard]] QString ruleExplanation(FindingRule rule);

//! What was found, in a line: "14 active sessions, more than 10".
[[nodiscard]] QString findingTitle(const Finding &finding, const FindingSetup &setup);
//! What it rests on, a line each: places, times and addresses of the sessions that show it best.
[[nodiscard]] QStringList findingEvidence(const Finding &finding, const FindingSetup &setup, Instant now);

//! What the mark on a row means: "Worth a look: Impersonated; Old browser"; empty where no rule holds.
//! \a findings as in PackedSession.
[[nodiscard]] QString markWords(quint8 findings);

//! Whom or what \a silence leaves out, in a line.
[[nodiscard]] QString silenceWords(const Silence &silence);

} // namespace frontdesk::models
