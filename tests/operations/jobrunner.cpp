// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// jobrunner JOURNAL
// A program to be killed. Reads where the API is, a key and session ids from its input, a line each. With ids
// it begins a job over them; without, it settles and goes on with what an earlier one left. Prints what it
// found and ends when everything is over.

#include "jobundertest.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace frontdesk;
using namespace frontdesk::operations;

namespace {

QStringList lines()
{
    QStringList all;
    for (std::string line; std::getline(std::cin, line);)
        all << QString::fromStdString(line);
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList input = lines();
    if (argc != 2 || input.size() < 2)
        return 2;
    JobUnderTest t(QUrl(input.at(0)), input.at(1), QString::fromLocal8Bit(argv[1]));
    bool isOver = false;
    QObject::connect(
        &t.queue, &JobQueue::changed, &t.queue,
        [&t, &isOver] {
            if (t.queue.isBusy() || std::exchange(isOver, true))
                return;
            const auto jobs = t.queue.jobs();
            for (const RevokeJob *job : jobs) {
                std::printf("%lld revoked, %lld ended, %lld failed, %lld unknown\n",
                    static_cast<long long>(job->count(Fate::Revoked)),
                    static_cast<long long>(job->count(Fate::Ended)),
                    static_cast<long long>(job->count(Fate::Failed)),
                    static_cast<long long>(job->count(Fate::Unknown)));
            }
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    QObject::connect(&t.recovery, &Recovery::found, &t.queue, [&t](const QList<Recovered> &found) {
        std::printf("%lld left\n", static_cast<long long>(found.size()));
        for (const Recovered &each : found) {
            std::printf("%lld interrupted, %lld of them done, %lld to do\n",
                static_cast<long long>(each.interrupted), static_cast<long long>(each.done),
                static_cast<long long>(each.left.size()));
            journal::Job rest = each.job;
            rest.items = each.left;
            t.queue.add(rest, each.id);
        }
        if (found.isEmpty())
            QCoreApplication::quit();
    });
    if (input.size() > 2)
        t.queue.add(t.plan(input.mid(2)));
    else
        t.recovery.run(*InstanceId::parse(u"ins_1"), QStringLiteral("Acme"));
    return QCoreApplication::exec();
}
