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

//! Reads "429=1,lost=2" into \a shares; what does not fit is told in \a complaint.
void readFaults(const QString &text, FaultShares &shares, QString &complaint)
{
    const std::pair<QString, int *> kinds[] {{u"429"_s, &shares.tooMany}, {u"500"_s, &shares.serverError},
        {u"502"_s, &shares.badGateway}, {u"lost"_s, &shares.lost}, {u"cut"_s, &shares.cut},
        {u"hang"_s, &shares.hang}};
    int sum = 0;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0);
        bool readable = false;
        const int percent = part.section(u'=', 1).toInt(&readable);
        bool known = false;
        for (const auto &[kind, share] : kinds) {
            if (name != kind && name != "all"_L1)
                continue;
            known = true;
            *share = percent;
        }
        if (!known || !readable || percent < 0)
            complaint = u"--faults does not understand "_s % part;
    }
    for (const auto &[kind, share] : kinds)
        sum += *share;
    if (sum > 100)
        complaint = u"--faults come to more than 100 of 100"_s;
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
    const QCommandLineOption faults(u"faults"_s,
        u"What goes wrong, in percent of the requests, e.g. 429=1,lost=2: of 429, 500, 502, lost, cut, hang, "
        u"or"
        " all for each of them."_s,
        u"LIST"_s);
    const QCommandLineOption appear(
        u"appear"_s, u"After so many percent of the revokes the person signs in anew."_s, u"N"_s);
    const QCommandLineOption without(
        u"without"_s, u"What the plan does not hold: ban, lock or both (ban,lock)."_s, u"LIST"_s);
    const QCommandLineOption exitWithParent(u"exit-with-parent"_s, u"End when the standard input closes."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stands in for Clerk's Backend API, with invented people."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({port, seed, people, sessions, environment, rateLimit, latency, key, odd, faults,
        appear, without, exitWithParent});
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
    readFaults(parser.value(faults), settings.faults, complaint);
    settings.appear = static_cast<int>(number(parser, appear, 0, 100, 0, complaint));
    const QStringList lacking = parser.value(without).split(u',', Qt::SkipEmptyParts);
    settings.canBan = !lacking.contains("ban"_L1);
    settings.canLock = !lacking.contains("lock"_L1);
    if (lacking.size() != int {!settings.canBan} + int {!settings.canLock})
        complaint = u"--without takes ban, lock or both"_s;
    settings.exitWithParent = parser.isSet(exitWithParent);
    if (!parser.positionalArguments().isEmpty())
        complaint = u"Unexpected: "_s % parser.positionalArguments().constFirst();
    return complaint.isEmpty() ? std::optional(settings) : std::nullopt;
}

} // namespace frontdesk::sandbox
