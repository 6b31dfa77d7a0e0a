// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// frontdesk-bench: what Frontdesk does, and what it is measured by, side by side in one run.
// docs/performance.md says what the figures mean.

#include "bench.h"
#include "goals.h"
#include "pageserver.h"
#include "steps.h"

#include <cstdio>

using namespace frontdesk::bench;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Steps app(argc, argv);
    QString complaint;
    const auto options = Options::parse(app, complaint);
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(complaint));
        return 2;
    }
    std::unique_ptr<PageServer> server;
    if (options->baseUrl.isEmpty())
        server = std::make_unique<PageServer>(options->sessions);
    Report report;
    Bench bench {*options, report, server.get(), server ? server->baseUrl() : options->baseUrl};
    measureProgram(bench);
    measureLoading(bench);
    measureDecoding(bench);
    measureRevoking(bench);
    measureList(bench);
    measureGrowth(bench);
    return options->goals && !judge(report) ? 1 : 0;
}
