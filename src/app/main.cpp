// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "core/logbook.h"
#include "settings/settings.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    Q_INIT_RESOURCE(resources);
    QCoreApplication::setApplicationName(u"frontdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(FRONTDESK_VERSION));
    if (frontdesk::app::CommandLine::isQuestion(argc, argv)) {
        const QCoreApplication asked(argc, argv);
        static_cast<void>(frontdesk::app::CommandLine::parse(QCoreApplication::arguments()));
        return 0;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setDesktopFileName(u"frontdesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/frontdesk.svg"_s));

    frontdesk::Logbook log(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    frontdesk::settings::Settings settings(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/frontdesk.ini"_s);
    frontdesk::app::Languages languages;
    languages.install(settings.preferences().language);
    const auto commandLine = frontdesk::app::CommandLine::parse(QApplication::arguments());

    frontdesk::app::Application program(commandLine, settings, log);
    program.start();
    return QApplication::exec();
}
