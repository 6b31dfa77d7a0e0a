// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include "api/connection.h"
#include "core/secretkey.h"

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList groups {u"load-all"_s, u"decode"_s, u"insert"_s, u"bytes-per-row"_s, u"filter"_s, u"sort"_s,
    u"scroll"_s, u"gui-block"_s, u"growth"_s, u"revoke"_s, u"startup"_s, u"pss"_s};

QString keyIn(const QString &path, QString &complaint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complaint = u"The key file cannot be read: "_s + file.errorString();
        return {};
    }
    const QString key = QString::fromUtf8(file.readAll()).trimmed();
    if (!SecretKey::parse(key))
        complaint = u"The key file holds no secret key"_s;
    return key;
}

} // namespace

std::optional<Options> Options::parse(const QCoreApplication &application, QString &complaint)
{
    Options options;
    const QCommandLineOption baseUrl(
        u"base-url"_s, u"Ask this server; without it, one of our own with made-up sessions."_s, u"URL"_s);
    const QCommandLineOption keyFile(u"key-file"_s, u"The file that holds its secret key."_s, u"FILE"_s);
    const QCommandLineOption user(u"user"_s, u"Whose sessions to load; without it, everybody's."_s, u"ID"_s);
    const QCommandLineOption only(u"only"_s, u"Some of: "_s + groups.join(u", "_s) + u'.', u"LIST"_s);
    const QCommandLineOption noBudget(
        u"no-budget"_s, u"Lift the rate budget, for a server on this very computer."_s);
    const QCommandLineOption goals(u"goals"_s, u"Judge the figures; end with 1 where a goal is missed."_s);
    const QCommandLineOption peers(u"peers"_s,
        u"Measure Clerk's SDK for Node as well: the folder that it is installed in (benchmarks/peers)."_s,
        u"FOLDER"_s);
    const std::pair<QCommandLineOption, int *> numbers[] {
        {{u"runs"_s, u"How often each figure is taken (11)."_s, u"N"_s}, &options.runs},
        {{u"concurrency"_s, u"How many requests are in flight (6)."_s, u"N"_s}, &options.concurrency},
        {{u"sessions"_s, u"Sessions behind our own server (20000)."_s, u"N"_s}, &options.sessions},
        {{u"rows"_s, u"Rows of the list that is filtered, sorted and scrolled (100000)."_s, u"N"_s},
            &options.rows},
        {{u"most-rows"_s, u"As far as growth is followed (1000000)."_s, u"N"_s}, &options.mostRows},
        {{u"revokes"_s, u"Sessions to revoke (1000)."_s, u"N"_s}, &options.revokes},
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Frontdesk's own parts and their references side by side, a line of JSON for each figure."_s);
    parser.addHelpOption();
    parser.addOptions({baseUrl, keyFile, user, only, noBudget, goals, peers});
    for (const auto &[option, number] : numbers)
        parser.addOption(option);
    parser.process(application);

    for (const auto &[option, number] : numbers) {
        if (!parser.isSet(option))
            continue;
        *number = parser.value(option).toInt();
        if (*number < 1)
            complaint = u"--%1 takes a number from 1"_s.arg(option.names().constFirst());
    }
    if (parser.isSet(baseUrl)) {
        const auto url = api::parseBaseUrl(parser.value(baseUrl));
        if (!url)
            complaint = u"--base-url takes https, or this very computer"_s;
        else
            options.baseUrl = *url;
        if (!parser.isSet(keyFile))
            complaint = u"--base-url needs --key-file"_s;
    }
    if (parser.isSet(keyFile))
        options.key = keyIn(parser.value(keyFile), complaint);
    options.user = parser.value(user);
    options.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    for (const QString &group : std::as_const(options.only)) {
        if (!groups.contains(group))
            complaint = u"--only does not know "_s + group;
    }
    options.withoutBudget = parser.isSet(noBudget) || options.baseUrl.isEmpty();
    options.goals = parser.isSet(goals);
    options.peers = parser.value(peers);
    if (!parser.positionalArguments().isEmpty())
        complaint = u"Unexpected: "_s + parser.positionalArguments().constFirst();
    return complaint.isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace frontdesk::bench
