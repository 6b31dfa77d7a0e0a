// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "sandbox/lifeline.h"
#include "sandbox/server.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace frontdesk::sandbox;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));

    QString complaint;
    const std::optional<Settings> settings = settingsFrom(app, complaint);
    if (!settings) {
        std::fprintf(stderr, "frontdesk-sandbox: %s\n", qUtf8Printable(complaint));
        return 2;
    }
    quitOnSignals();
    Server server(*settings, &QDateTime::currentMSecsSinceEpoch);
    server.prepare();
    if (!server.listen()) {
        std::fprintf(stderr, "frontdesk-sandbox: port %d is taken\n", settings->port);
        return 1;
    }
    std::printf("%s\n%s\n", server.baseUrl().constData(), server.instance().key.constData());
    std::fflush(stdout);
    if (settings->exitWithParent)
        quitWithParent();
    return QCoreApplication::exec();
}
