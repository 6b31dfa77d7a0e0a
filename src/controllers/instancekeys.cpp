// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/instancekeys.h"

#include "api/jwksservice.h"

#include <algorithm>

namespace frontdesk::controllers {

using namespace std::chrono_literals;

InstanceKeys::InstanceKeys(api::JwksService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
}

bool InstanceKeys::isEnough(const QString &kid) const
{
    const auto age = m_clock.now() - m_fetched;
    // A clock that was set back makes nothing young again.
    if (age >= 5min || age < 0ms)
        return false;
    return m_unknown.contains(kid)
        || std::ranges::any_of(m_keys, [&kid](const api::Jwk &key) { return key.kid == kid; });
}

void InstanceKeys::find(const QString &kid, QObject *context, Then then)
{
    if (isEnough(kid)) {
        QMetaObject::invokeMethod(
            context, [keys = m_keys, then = std::move(then)] { then(keys); }, Qt::QueuedConnection);
        return;
    }
    m_askers.append({kid, context, std::move(then)});
    if (m_askers.size() == 1)
        m_service.get().then(this, [this](const Result<api::Jwks> &answer) { take(answer); });
}

void InstanceKeys::take(const Result<api::Jwks> &answer)
{
    const QList<Asker> askers = std::exchange(m_askers, {});
    if (answer) {
        m_keys = *answer;
        m_fetched = m_clock.now();
        m_unknown.clear();
        for (const Asker &asker : askers) {
            if (!isEnough(asker.kid))
                m_unknown.insert(asker.kid);
        }
    }
    for (const Asker &asker : askers) {
        if (asker.context)
            asker.then(answer);
    }
}

} // namespace frontdesk::controllers
