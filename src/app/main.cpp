// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"
#include "app/door.h"
#include "app/keyfile.h"
#include "app/languages.h"
#include "app/profile.h"
#include "presenter/pseudonyms.h"
#include "settings/settings.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

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
    // Ahead of what waits for all threads when it ends: one of them may be at them still.
    presenter::Pseudonyms pseudonyms;
    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setDesktopFileName(u"frontdesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/frontdesk.svg"_s));

    app::Languages languages;
    languages.install({});
    const auto commandLine = app::CommandLine::parse(QApplication::arguments());
    const app::Profile profile(commandLine.profile);
    settings::Settings settings(profile.settingsFile());
    if (const QString language = settings.preferences().language; !language.isEmpty())
        languages.install(language);

    std::optional<app::Application> program;
    const auto fromEnvironment = app::connectionFromEnvironment();
    const auto start
        = [&] { program.emplace(commandLine, profile, settings, pseudonyms).start(fromEnvironment); };
    app::Door door(profile.door());
    QObject::connect(&door, &app::Door::opened, &qt, start);
    QObject::connect(&door, &app::Door::delivered, &qt, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&door, &app::Door::silent, &qt, [] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, QApplication::applicationDisplayName(),
            app::Door::tr("Frontdesk runs already, but does not answer. End it, and start it again."),
            QMessageBox::Close);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    QObject::connect(&door, &app::Door::asked, &qt, [&program](const app::Request &request) {
        if (program)
            program->show(request);
    });
    // With a key from the environment it stands alone: a key is not handed from program to program.
    if (fromEnvironment)
        start();
    else
        door.knock(commandLine.request);
    return QApplication::exec();
}
