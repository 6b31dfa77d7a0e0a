// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The whole number of \a option between \a low and \a high; \a otherwise when it was not given.
qint64 number(const QCommandLineParser &parser, const QCommandLineOption &option, qint64 low, qint64 high,
    qint64 otherwise, QString &complaint)
{
    if (!parser.isSet(option))
        return otherwise;
    bool readable = false;
    const qint64 value = parser.value(option).toLongLong(&readable);
    if (readable && value >= low && value <= high)
        return value;
    complaint = u"--%1 takes a whole number from %2 to %3"_s.arg(
        option.names().constFirst(), QString::number(low), QString::number(high));
    return otherwise;
}

} // namespace

std::optional<Settings> settingsFrom(const QCoreApplication &application, QString &complaint)
{
    const QCommandLineOption port(
        u"port"_s, u"Port on the loopback interface; 0: any that is free."_s, u"N"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed gives the same people."_s, u"N"_s);
    const QCommandLineOption people(u"people"_s, u"How many people there are (200)."_s, u"N"_s);
    const QCommandLineOption sessions(u"sessions"_s, u"How many sessions there are in all."_s, u"N"_s);
    const QCommandLineOption environment(
        u"environment"_s, u"development (as it is without this option) or production."_s, u"NAME"_s);
    const QCommandLineOption rateLimit(u"rate-limit"_s, u"Limit requests as Clerk does."_s);
    const QCommandLineOption latency(u"latency"_s, u"Hold every answer for so long."_s, u"MS"_s);
    const QCommandLineOption key(
        u"key"_s, u"The secret key to accept; else one is made of the seed."_s, u"KEY"_s);
    const QCommandLineOption odd(u"odd"_s, u"One session has a status that no description knows."_s);
    const QCommandLineOption exitWithParent(u"exit-with-parent"_s, u"End when the standard input closes."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stands in for Clerk's Backend API, with invented people."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {port, seed, people, sessions, environment, rateLimit, latency, key, odd, exitWithParent});
    parser.process(application);

    Settings settings;
    settings.port = static_cast<quint16>(number(parser, port, 0, 65535, settings.port, complaint));
    settings.seed = static_cast<quint64>(number(
        parser, seed, 0, std::numeric_limits<qint64>::max(), static_cast<qint64>(settings.seed), complaint));
    settings.people = static_cast<int>(number(parser, people, 1, 1'000'000, settings.people, complaint));
    if (parser.isSet(sessions))
        settings.sessions = static_cast<int>(number(parser, sessions, 0, 10'000'000, 0, complaint));
    settings.latency = std::chrono::milliseconds(number(parser, latency, 0, 600'000, 0, complaint));
    const QString word = parser.value(environment);
    if (parser.isSet(environment) && word != "development"_L1 && word != "production"_L1)
        complaint = u"--environment is development or production"_s;
    settings.production = word == "production"_L1;
    settings.rateLimit = parser.isSet(rateLimit);
    settings.key = parser.value(key).toLatin1();
    settings.odd = parser.isSet(odd);
    settings.exitWithParent = parser.isSet(exitWithParent);
    if (!parser.positionalArguments().isEmpty())
        complaint = u"Unexpected: "_s % parser.positionalArguments().constFirst();
    return complaint.isEmpty() ? std::optional(settings) : std::nullopt;
}

} // namespace frontdesk::sandbox
