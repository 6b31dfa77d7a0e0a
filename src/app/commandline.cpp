// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

bool CommandLine::isQuestion(int argc, const char *const *argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        const auto is = [argument](const char *question) { return qstrcmp(argument, question) == 0; };
        return is("-h") || is("--help") || is("--help-all") || is("-v") || is("--version");
    });
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        QT_TRANSLATE_NOOP("CommandLine", "Desktop console for support staff whose sign-in runs on Clerk.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(
        u"sandbox"_s, tr(QT_TRANSLATE_NOOP("CommandLine", "Open made-up people on this computer.")));
    const QCommandLineOption open(u"open"_s,
        tr(QT_TRANSLATE_NOOP("CommandLine", "Show what a link leads to: frontdesk://open?…")), u"LINK"_s);
    const QCommandLineOption profile(u"profile"_s,
        tr(QT_TRANSLATE_NOOP("CommandLine", "Keep settings and the activity log in this folder.")), u"DIR"_s);
    parser.addOptions({sandbox, open, profile});
    parser.addPositionalArgument(
        u"link"_s, tr(QT_TRANSLATE_NOOP("CommandLine", "The same as --open.")), u"[LINK]"_s);
    const QList<QCommandLineOption> handedOn {
        {u"seed"_s, tr(QT_TRANSLATE_NOOP("CommandLine", "Which made-up people (with --sandbox).")), u"N"_s},
        {u"people"_s, tr(QT_TRANSLATE_NOOP("CommandLine", "How many people (with --sandbox).")), u"N"_s},
        {u"sessions"_s, tr(QT_TRANSLATE_NOOP("CommandLine", "How many sessions in all (with --sandbox).")),
            u"N"_s},
        {u"environment"_s,
            tr(QT_TRANSLATE_NOOP("CommandLine", "development or production (with --sandbox).")), u"NAME"_s},
    };
    parser.addOptions(handedOn);
    parser.process(arguments);

    CommandLine line;
    line.request.sandbox = parser.isSet(sandbox);
    line.request.link = parser.isSet(open) ? parser.value(open) : parser.positionalArguments().value(0);
    line.profile = parser.value(profile);
    for (const QCommandLineOption &option : handedOn) {
        const QString &name = option.names().constFirst();
        if (parser.isSet(option))
            line.sandboxArguments << u"--"_s + name << parser.value(option);
    }
    return line;
}

} // namespace frontdesk::app
