// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    Q_INIT_RESOURCE(resources);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"frontdesk"_s);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setApplicationVersion(QLatin1String(FRONTDESK_VERSION));
    QApplication::setDesktopFileName(u"frontdesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/frontdesk.svg"_s));

    QTranslator qtWords;
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    QTranslator words;
    // English has its plural forms in a file too.
    if (words.load(QLocale(), u"frontdesk"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/frontdesk_en.qm"_s))
        QApplication::installTranslator(&words);

    frontdesk::app::Application program(frontdesk::app::CommandLine::parse(QApplication::arguments()));
    program.start();
    return QApplication::exec();
}
