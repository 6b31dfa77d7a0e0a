// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_radar [PEOPLE [SESSIONS]]
// Sweeps PEOPLE (5000) of a sandbox with SESSIONS (60000) in all, the budget lifted, into a table on the
// screen, sorted by when sessions were last on, and reports how long that took, the longest time the thread
// of the window was busy without a pause, and what the sessions take in memory.

#include "api/backendapi.h"
#include "busy.h"
#include "controllers/radarcontroller.h"
#include "models/sessionview.h"
#include "support/opengate.h"
#include "support/sandboxserver.h"
#include "ui/sessiontable.h"

#include <QApplication>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::RadarController;

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    const SandboxServer sandbox({u"--people"_s, QString::number(people), u"--sessions"_s,
        argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"60000"_s, u"--environment"_s, u"production"_s});
    const SystemClock clock;
    QNetworkAccessManager network;
    OpenGate gate;
    api::BackendApi api(network, clock, gate,
        api::Connection {sandbox.baseUrl(), *SecretKey::parse(sandbox.key())}, {.withoutBudget = true});
    RadarController radar(api.users, api.sessions, clock);
    ui::SessionTable table(radar.table());
    table.sortByColumn(models::SessionTableModel::LastActive, Qt::DescendingOrder);
    table.resize(1000, 600);
    table.show();
    QObject::connect(&radar, &RadarController::changed, &table, [&] {
        table.view().setFilter(radar.filter());
        if (radar.state() == RadarController::State::Done || radar.state() == RadarController::State::Full)
            QCoreApplication::quit();
    });
    radar.setScope(std::chrono::hours(100 * 24), people);
    radar.start();
    Busy busy;
    QElapsedTimer timer;
    timer.start();
    busy.watch();
    QApplication::exec();
    std::printf("%lld of %lld people, %d sessions in %.1f s, %.1f MB\n",
        static_cast<long long>(radar.radar().coverage().covered),
        static_cast<long long>(radar.radar().coverage().wanted), radar.table().rowCount(),
        static_cast<double>(timer.elapsed()) / 1e3, static_cast<double>(radar.table().footprint()) / 1e6);
    std::printf(
        "longest between two ticks of a timer of 1 ms: %.1f ms\n", static_cast<double>(busy.longest) / 1e6);
    return 0;
}
