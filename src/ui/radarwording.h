// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QString>

namespace frontdesk::controllers {
class RadarController;
}

namespace frontdesk::ui {

//! What is listed, counted: of sessions and of the people whose they are.
struct RadarCount {
    int sessions = 0;
    int people = 0;
};

//! What a sweep would cost, or the rest of the one that runs, at an instance of \a environment.
[[nodiscard]] QString radarCost(const controllers::RadarController &controller, Environment environment);
//! How far the sweep has come: "412 of 500 people, 14 s old". Empty before the first.
[[nodiscard]] QString radarCoverage(const controllers::RadarController &controller);
//! What is missing from what is listed, and why; a line each, none where nothing is.
[[nodiscard]] QString radarRemarks(const controllers::RadarController &controller);
//! What is listed: "On 203.0.113.7: 3 people, 4 sessions".
[[nodiscard]] QString radarHeadline(const controllers::RadarController &controller, const RadarCount &count);
//! Why nothing is listed, and what to do.
struct RadarEmptiness {
    QString headline;
    QString advice;
};
[[nodiscard]] RadarEmptiness radarEmptiness(const controllers::RadarController &controller);

} // namespace frontdesk::ui
