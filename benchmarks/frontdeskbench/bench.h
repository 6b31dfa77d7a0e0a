// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"
#include "report.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace frontdesk::bench {

class PageServer;

//! What every figure is taken with.
struct Bench {
    const Options &options;
    Report &report;
    PageServer *server; //!< Our own; null where another is asked.
    QUrl baseUrl;
};

// Each takes a group of figures, those of them that are wanted.
void measureLoading(Bench &bench);
void measureDecoding(Bench &bench);
void measureList(Bench &bench);
void measureGrowth(Bench &bench);
void measureRevoking(Bench &bench);
void measureProgram(Bench &bench);

//! How long \a work took, in milliseconds.
template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/*! Takes times in turns, \a runs of each after one that does not count, so that a machine that is busy for a
    while is so for all of them. Each of \a takes gives a time. */
template <typename... Take>
std::array<QList<double>, sizeof...(Take)> inTurns(int runs, Take... takes)
{
    std::array<QList<double>, sizeof...(Take)> times;
    for (int run = -1; run < runs; ++run) {
        const std::array<double, sizeof...(Take)> taken {takes()...};
        for (size_t i = 0; run >= 0 && i < taken.size(); ++i)
            times[i] << taken[i];
    }
    return times;
}

//! Turns the event loop until \a sender emits \a signal after \a begin was called.
template <typename Sender, typename Signal, typename Begin>
void untilSignal(const Sender *sender, Signal signal, Begin begin)
{
    QEventLoop loop;
    bool isOver = false;
    QObject::connect(sender, signal, &loop, [&] {
        isOver = true;
        loop.quit();
    });
    begin();
    if (!isOver)
        loop.exec();
}

} // namespace frontdesk::bench
