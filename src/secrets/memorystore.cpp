// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"

namespace frontdesk::secrets {

namespace {

template <typename T>
void answerSoon(QObject *context, SecretStore::Then<T> then, Result<T> answer)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then), answer = std::move(answer)] { then(answer); },
        Qt::QueuedConnection);
}

} // namespace

void MemoryStore::read(const QString &name, QObject *context, Then<Secret> then)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.cend())
        return answerSoon<Secret>(context, std::move(then), fail(Failure::refused(Refusal::KeyMissing)));
    answerSoon<Secret>(context, std::move(then), *found);
}

void MemoryStore::write(const QString &name, const Secret &secret, QObject *context, Then<void> then)
{
    m_secrets.insert(name, secret);
    answerSoon<void>(context, std::move(then), {});
}

void MemoryStore::remove(const QString &name, QObject *context, Then<void> then)
{
    m_secrets.remove(name);
    answerSoon<void>(context, std::move(then), {});
}

} // namespace frontdesk::secrets
