// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace frontdesk::journal {

//! What a journal's question came to. The event loop turns until then.
template <typename T, typename Ask>
[[nodiscard]] Result<T> answerTo(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&answer](const Result<T> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("the journal never answered");
    return *std::move(answer);
}

[[nodiscard]] inline Result<EntryId> begin(Journal &journal, const Intent &intent)
{
    return answerTo<EntryId>([&](QObject *context, Journal::Then<EntryId> then) {
        journal.begin(intent, context, std::move(then));
    });
}

[[nodiscard]] inline Result<void> end(Journal &journal, EntryId entry, const Outcome &outcome)
{
    return answerTo<void>([&](QObject *context, Journal::Then<void> then) {
        journal.end(entry, outcome, context, std::move(then));
    });
}

[[nodiscard]] inline Result<QList<Entry>> read(Journal &journal, const Filter &filter = {})
{
    return answerTo<QList<Entry>>([&](QObject *context, Journal::Then<QList<Entry>> then) {
        journal.read(filter, context, std::move(then));
    });
}

[[nodiscard]] inline Result<JobId> plan(Journal &journal, const Job &job)
{
    return answerTo<JobId>(
        [&](QObject *context, Journal::Then<JobId> then) { journal.plan(job, context, std::move(then)); });
}

[[nodiscard]] inline Result<void> close(Journal &journal, JobId job, JobEnd how)
{
    return answerTo<void>([&](QObject *context, Journal::Then<void> then) {
        journal.close(job, how, Instant(), context, std::move(then));
    });
}

[[nodiscard]] inline Result<QList<Unfinished>> unfinished(Journal &journal)
{
    return answerTo<QList<Unfinished>>([&](QObject *context, Journal::Then<QList<Unfinished>> then) {
        journal.unfinished(context, std::move(then));
    });
}

[[nodiscard]] inline Result<Verification> verify(Journal &journal, const QList<Head> &kept = {})
{
    return answerTo<Verification>([&](QObject *context, Journal::Then<Verification> then) {
        journal.verify(kept, context, std::move(then));
    });
}

//! An intent number \a number; the higher, the later.
[[nodiscard]] inline Intent someIntent(int number = 1)
{
    return {Instant(std::chrono::seconds(1767261600 + number)), QStringLiteral("dana"),
        QStringLiteral("Acme"), *InstanceId::parse(u"ins_1"), Environment::Production,
        {Action::RevokeSession, *SessionId::parse(QStringLiteral("sess_%1").arg(number)),
            *UserId::parse(u"user_1"), QStringLiteral("detail"),
            {QStringLiteral("lost phone"), QStringLiteral("T-%1").arg(number)}}};
}

} // namespace frontdesk::journal
