// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "journal/journal.h"
#include "operations/jobqueue.h"
#include "operations/recovery.h"
#include "operations/writegate.h"

#include <QNetworkAccessManager>

namespace frontdesk::operations {

//! All that jobs need, as the program puts it together, over a real journal and a real network manager.
struct JobUnderTest {
    JobUnderTest(const QUrl &baseUrl, const QString &key, const QString &journalPath,
        const api::TransportOptions &options = {.timeout = std::chrono::seconds(1),
            .firstRetry = std::chrono::milliseconds(5),
            .withoutBudget = true})
        : journal(journalPath)
        , gate(journal, clock, QStringLiteral("Acme"), Environment::Production)
        , api(network, clock, gate, api::Connection {baseUrl, *SecretKey::parse(key)}, options)
    {
        gate.setInstance(*InstanceId::parse(u"ins_1"), Environment::Production);
        gate.setOperatorName(QStringLiteral("dana"));
        gate.allow();
    }

    [[nodiscard]] journal::Job plan(const QStringList &sessions, const QList<UserId> &everywhere = {}) const
    {
        journal::Job job {clock.now(), QStringLiteral("dana"), QStringLiteral("Acme"),
            *InstanceId::parse(u"ins_1"), Environment::Production,
            {QStringLiteral("breach"), QStringLiteral("T-1")}, {}, everywhere};
        for (const QString &id : sessions)
            job.items.append({*SessionId::parse(id), {}});
        return job;
    }

    SystemClock clock;
    journal::Journal journal;
    QNetworkAccessManager network;
    WriteGate gate;
    api::BackendApi api;
    JobQueue queue {{journal, gate, api.sessions, clock}};
    Recovery recovery {journal, api.sessions, clock};
};

} // namespace frontdesk::operations
