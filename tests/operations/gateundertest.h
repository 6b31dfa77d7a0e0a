// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "operations/writegate.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace frontdesk {

//! A gate over a journal of its own, at a time that the test sets.
struct GateUnderTest {
    explicit GateUnderTest(Environment environment, const QString &file = QStringLiteral("journal.sqlite"),
        const policy::Policy &rules = {})
        : journal(folder.filePath(file))
        , gate(journal, clock, QStringLiteral("Acme"), environment, rules)
    {
        gate.setOperatorName(QStringLiteral("dana"));
    }

    //! What the gate says to a change.
    [[nodiscard]] std::optional<Result<api::Permit>> admitted(const Change &change = {})
    {
        std::optional<Result<api::Permit>> said;
        QObject context;
        gate.admit(change, &context, [&said](const Result<api::Permit> &permit) { said = permit; });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&said] { return said.has_value(); });
        return said;
    }
    [[nodiscard]] QList<journal::Entry> entries()
    {
        std::optional<QList<journal::Entry>> read;
        journal.read({}, &journal, [&read](const Result<QList<journal::Entry>> &found) {
            read = found.value_or(QList<journal::Entry>());
        });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&read] { return read.has_value(); });
        return read.value_or(QList<journal::Entry>());
    }

    QTemporaryDir folder;
    FixedClock clock;
    journal::Journal journal;
    operations::WriteGate gate;
};

inline Change someChange()
{
    return {Action::RevokeSession, *SessionId::parse(u"sess_1"), *UserId::parse(u"user_1"), {},
        {QStringLiteral("lost phone"), QStringLiteral("T-7")}};
}

} // namespace frontdesk
