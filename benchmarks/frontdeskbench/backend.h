// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench.h"

#include "api/backendapi.h"
#include "api/gate.h"
#include "operations/loadall.h"

#include <QNetworkAccessManager>

namespace frontdesk::bench {

//! The program's own way to a server, for reading.
struct Backend {
    explicit Backend(const Bench &bench)
        : api(network, clock, gate, {bench.baseUrl, *SecretKey::parse(bench.options.key)},
            {.mostInFlight = bench.options.concurrency, .withoutBudget = bench.options.withoutBudget})
    {
        if (const auto user = UserId::parse(bench.options.user))
            query.userId = *user;
        QObject::connect(&load, &operations::LoadAll::failed, [](const Failure &failure) {
            qFatal("The sessions cannot be loaded: status %d, %s", failure.httpStatus,
                qUtf8Printable(failure.detail));
        });
    }

    //! Reads every page; where the number is \a foreseen, without waiting for the first to tell it.
    void loadAll(qint64 foreseen = 0)
    {
        untilSignal(&load, &operations::LoadAll::finished,
            [&] { load.start(query, api::maximumPageSize, api::Urgency::Person, foreseen); });
    }

    SystemClock clock;
    QNetworkAccessManager network;
    api::ClosedGate gate;
    api::BackendApi api;
    api::SessionsQuery query;
    operations::LoadAll load {api.sessions};
};

//! The bodies of all pages of what \a bench asks, or of \a rows made-up sessions.
[[nodiscard]] QByteArrayList bodies(const Bench &bench, qint64 rows);

} // namespace frontdesk::bench
