// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/languages.h"
#include "app/launch.h"
#include "presenter/pseudonyms.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

int main(int argc, char *argv[])
{
    Q_INIT_RESOURCE(resources);
    QCoreApplication::setApplicationName(u"frontdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(FRONTDESK_VERSION));
    if (app::CommandLine::isQuestion(argc, argv)) {
        const QCoreApplication asked(argc, argv);
        static_cast<void>(app::CommandLine::parse(QCoreApplication::arguments()));
        return 0;
    }
    // Qt takes it away.
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN");
    // Ahead of what waits for all threads when it ends: one of them may be at them still.
    presenter::Pseudonyms pseudonyms;
    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setDesktopFileName(u"frontdesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/frontdesk.svg"_s));

    app::Languages languages;
    languages.install({});
    auto commandLine = app::CommandLine::parse(QApplication::arguments());
    commandLine.request.activation = activation;
    app::Launch launch(commandLine, languages, pseudonyms);
    launch.start();
    return QApplication::exec();
}
