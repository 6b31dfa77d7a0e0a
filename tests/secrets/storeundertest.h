// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QTest>

#include <optional>

namespace frontdesk::secrets {

//! What a store's question came to. The event loop turns until then.
template <typename T, typename Ask>
[[nodiscard]] Result<T> answerTo(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&answer](const Result<T> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("the store never answered");
    return *std::move(answer);
}

[[nodiscard]] inline Result<Secret> read(SecretStore &store, const QString &name)
{
    return answerTo<Secret>([&](QObject *context, SecretStore::Then<Secret> then) {
        store.read(name, context, std::move(then));
    });
}

[[nodiscard]] inline Result<void> write(SecretStore &store, const QString &name, const QByteArray &secret)
{
    return answerTo<void>([&](QObject *context, SecretStore::Then<void> then) {
        store.write(name, Secret(secret), context, std::move(then));
    });
}

[[nodiscard]] inline Result<void> remove(SecretStore &store, const QString &name)
{
    return answerTo<void>([&](QObject *context, SecretStore::Then<void> then) {
        store.remove(name, context, std::move(then));
    });
}

} // namespace frontdesk::secrets
