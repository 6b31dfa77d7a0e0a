// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

class QCoreApplication;

namespace frontdesk::bench {

//! What to measure, and against what.
struct Options {
    QUrl baseUrl; //!< Empty: a server of our own, in this process, with made-up sessions.
    QString key = QStringLiteral("sk_test_frontdeskbenchfrontdeskbench");
    QString user; //!< Whose sessions; empty: everybody's.
    QStringList only; //!< Groups of figures; empty: all.
    int runs = 11;
    int concurrency = 6; //!< Pages in flight.
    int sessions = 20'000; //!< Behind our own server.
    int rows = 100'000; //!< In the list that is filtered and sorted.
    int mostRows = 1'000'000; //!< As far as growth is followed.
    int revokes = 1'000;
    bool withoutBudget = false;
    bool goals = false; //!< Judge what was measured.
    QString peers; //!< A folder where Clerk's SDK for Node is installed; empty: it is left out.

    [[nodiscard]] bool wants(const QString &group) const { return only.isEmpty() || only.contains(group); }

    //! Nothing, and why in \a complaint, for a command line that cannot be meant.
    [[nodiscard]] static std::optional<Options> parse(
        const QCoreApplication &application, QString &complaint);
};

} // namespace frontdesk::bench
