// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_journal [ENTRIES]
// Fills a journal with ENTRIES intents and as many outcomes (100000, so 200000 records) and measures what the
// activity log asks of it, what one synced intent costs, and what it costs in a burst.

#include "journal/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;
using Kind = Outcome::Kind;

namespace {

Intent intent(int number)
{
    const bool rare = number == 777;
    Change change {number % 50 == 0 ? Action::CreateToken : Action::RevokeSession,
        *SessionId::parse(u"sess_2wAbCdEfGhIjKlMnOpQ%1"_s.arg(number, 8, 10, QLatin1Char('0'))),
        *UserId::parse(u"user_2xAbCdEfGhIjKlMnOp%1"_s.arg(number / 3, 8, 10, QLatin1Char('0'))), {},
        {rare ? u"a word that stands once: zebrafish"_s : u"Suspicious sign-in"_s,
            u"T-%1"_s.arg(number / 40)}};
    return {Instant(std::chrono::seconds(1767261600 + number)), rare ? u"quentin"_s : u"dana"_s, u"Acme"_s,
        *InstanceId::parse(u"ins_1"), Environment::Production, change};
}

//! Milliseconds that \a ask takes from the question to the answer.
template <typename Ask>
double timed(Ask ask)
{
    QElapsedTimer timer;
    QEventLoop loop;
    timer.start();
    ask([&loop] { loop.quit(); });
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(Journal &journal, int entries)
{
    QEventLoop loop;
    int ended = 0;
    for (int number = 0; number < entries; ++number) {
        journal.begin(intent(number), &loop, [&, number](const Result<EntryId> &id) {
            const Kind kind = number % 1000 == 999 ? Kind::Failed : Kind::Done;
            if (number == 4242 && ++ended) // one that never got an outcome
                return;
            journal.end(
                *id, {Instant(), kind, 200, u"trace_%1"_s.arg(number), {}}, &loop, [&](const Result<void> &) {
                    if (++ended == entries)
                        loop.quit();
                });
        });
    }
    loop.exec();
}

void measure(Journal &journal, const char *what, const Filter &filter)
{
    qsizetype found = 0;
    double best = 1e9;
    double worst = 0;
    for (int run = 0; run < 7; ++run) {
        const double took = timed([&](auto done) {
            journal.read(filter, &journal, [&found, done](const Result<QList<Entry>> &entries) {
                found = entries ? entries->size() : -1;
                done();
            });
        });
        best = std::min(best, took);
        worst = std::max(worst, took);
    }
    std::printf("%-44s %7.1f ms best, %7.1f ms worst of 7   (%lld rows)\n", what, best, worst,
        static_cast<long long>(found));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));

    QList<double> single;
    for (int number = 0; number < 300; ++number)
        single << timed([&](auto done) {
            journal.begin(intent(number), &journal, [done](const Result<EntryId> &) { done(); });
        });
    std::ranges::sort(single);
    std::printf("one synced intent: %.2f ms median, %.2f ms 95th percentile, %.2f ms at most of 300\n",
        single.at(150), single.at(285), single.last());

    QElapsedTimer timer;
    timer.start();
    fill(journal, entries);
    std::printf("%d intents and outcomes, asked for at once: %.3f ms each record, %.1f MB\n", entries,
        static_cast<double>(timer.elapsed()) / (2.0 * entries),
        static_cast<double>(QFileInfo(journal.path()).size()) / 1e6);

    measure(journal, "the newest", {});
    Filter filter;
    filter.text = u"zebrafish"_s;
    measure(journal, "a word that stands once", filter);
    filter.text = u"suspicious"_s;
    measure(journal, "a word that stands everywhere", filter);
    filter.text = u"no such words"_s;
    measure(journal, "words that stand nowhere", filter);
    filter.text = u"trace_4711"_s;
    measure(journal, "a trace id", filter);
    filter.text = u"zq"_s;
    measure(journal, "two letters that stand nowhere", filter);
    filter = {};
    filter.text = u"quentin"_s;
    filter.field = Filter::Field::Operator;
    measure(journal, "a rare operator", filter);
    filter.text = u"T-99"_s;
    filter.field = Filter::Field::Ticket;
    measure(journal, "a ticket", filter);
    filter = {};
    filter.action = Action::CreateToken;
    measure(journal, "a rare action", filter);
    filter = {};
    filter.action = Action::CreateSession;
    measure(journal, "an action that never was", filter);
    filter = {};
    filter.result = Filter::Result::Failed;
    measure(journal, "what failed", filter);
    filter.result = Filter::Result::Unknown;
    measure(journal, "what is unknown (none)", filter);
    filter.result = Filter::Result::Open;
    measure(journal, "what has no outcome", filter);
    filter = {};
    filter.from = intent(entries - 10).at;
    measure(journal, "the last ten seconds", filter);
    filter.from = intent(entries * 2).at;
    measure(journal, "a time from which there is nothing", filter);

    const double checking = timed([&](auto done) {
        journal.verify({}, &journal, [done](const Result<Verification> &result) {
            std::printf("checked %lld records: %s\n", static_cast<long long>(result ? result->records : 0),
                result && !result->broken ? "whole" : "BROKEN");
            done();
        });
    });
    std::printf("checking all of it: %.0f ms\n", checking);
    return 0;
}
