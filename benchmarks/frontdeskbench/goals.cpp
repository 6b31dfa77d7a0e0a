// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goals.h"

#include "report.h"

#include <cstdio>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Goal {
    const char *figure;
    const char *field;
    double most; //!< So much, or so many times the reference.
    const char *reference; //!< Another figure, its median; none: the number itself.
};

constexpr char median[] = "median_ms";
constexpr Goal goals[] {
    {"load-all-20ms", median, 1.05, "load-all-20ms-raw"},
    {"load-all", median, 1 / 3.0, "load-all-sdk"},
    {"revoke", median, 1 / 1.5, "revoke-sdk"},
    {"decode", median, 1 / 3.0, "decode-qjsondocument"},
    {"filter", median, 50, nullptr},
    {"sort", median, 150, nullptr},
    {"scroll", "max_ms", 1000.0 / 60, nullptr},
    {"gui-step", median, 16, nullptr},
    {"startup", median, 150, nullptr},
    {"pss", "value", 60e6, nullptr},
    {"bytes-per-row", "value", 400, nullptr},
};

} // namespace

bool judge(const Report &report)
{
    bool isReached = true;
    for (const Goal &goal : goals) {
        const auto found = report.number(QLatin1String(goal.figure), QLatin1String(goal.field));
        const auto reference = goal.reference ? report.number(QLatin1String(goal.reference), u"median_ms"_s)
                                              : std::optional(1.0);
        if (!found || !reference) {
            std::fprintf(stderr, "not measured  %s\n", found ? goal.reference : goal.figure);
            continue;
        }
        const bool isMet = *found <= goal.most * *reference;
        isReached &= isMet;
        std::fprintf(stderr, "%s  %s: %s is %.6g, at most %.6g%s%s\n",
            isMet ? "reached     " : "MISSED      ", goal.figure, goal.field, *found, goal.most * *reference,
            goal.reference ? ", by " : "", goal.reference ? goal.reference : "");
    }
    return isReached;
}

} // namespace frontdesk::bench
