// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/aftermathcontroller.h"

#include "journal/journal.h"
#include "models/sessiontablemodel.h"

#include <QSet>

namespace frontdesk::controllers {

using namespace std::chrono_literals;
using models::Aftermath;

namespace {
constexpr auto tokenLifetime = 60s; // of a plain session token
}

AftermathController::AftermathController(api::SessionsService &service, models::SessionTableModel &model,
    journal::Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_journal(journal)
    , m_clock(clock)
    , m_listing(service)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &AftermathController::tick);
    connect(&m_listing, &operations::LiveSessions::finished, this, &AftermathController::take);
}

void AftermathController::follow(const api::Session &session)
{
    if (session.status != api::SessionStatus::Revoked || !m_model.holds(session.id))
        return;
    m_counting.insert(session.id, session.userId);
    m_model.setAftermath(
        session.id, Aftermath {Aftermath::State::Counting, m_clock.now() + tokenLifetime, {}});
    m_isNew = true;
    // Not begun anew with each: a job would put it off for as long as it lasts.
    if (m_second.isActive())
        return;
    m_second.start();
    lookUpTokens();
}

void AftermathController::lookUpTokens()
{
    m_isNew = false;
    journal::Filter filter;
    filter.action = Action::CreateToken;
    filter.result = journal::Filter::Result::Done;
    filter.limit = 10'000;
    m_journal.read(filter, this, [this](const Result<QList<journal::Entry>> &minted) {
        if (minted)
            lengthen(*minted);
    });
}

void AftermathController::lengthen(const QList<journal::Entry> &minted)
{
    for (const journal::Entry &entry : minted) {
        const SessionId &id = entry.intent.change.session;
        auto aftermath = m_model.aftermath(id);
        if (!m_counting.contains(id) || !aftermath || aftermath->until >= entry.outcome->expires)
            continue;
        aftermath->until = *entry.outcome->expires;
        m_model.setAftermath(id, aftermath);
    }
}

void AftermathController::tick()
{
    if (m_isNew)
        lookUpTokens();
    if (!m_asked.isEmpty())
        return;
    QSet<UserId> owners;
    for (auto each = m_counting.begin(); each != m_counting.end();) {
        if (m_model.aftermath(each.key())->until > m_clock.now()) {
            ++each;
            continue;
        }
        m_asked.insert(each.key(), each.value());
        owners.insert(each.value());
        each = m_counting.erase(each);
    }
    // One list a person tells of all their sessions.
    if (!m_asked.isEmpty())
        m_listing.list(QList<UserId>(owners.begin(), owners.end()));
    else if (m_counting.isEmpty())
        m_second.stop();
}

void AftermathController::take()
{
    QSet<SessionId> live;
    for (const api::Session &session : m_listing.sessions())
        live.insert(session.id);
    QSet<UserId> missed;
    for (const operations::LiveSessions::Missed &one : m_listing.missed())
        missed.insert(one.user);
    const QHash<SessionId, UserId> asked = std::exchange(m_asked, {});
    for (auto each = asked.begin(); each != asked.end(); ++each) {
        const SessionId &id = each.key();
        if (live.contains(id)) {
            m_model.setAftermath(id, std::nullopt);
            Q_EMIT stillLive(id);
            continue;
        }
        Aftermath aftermath = m_model.aftermath(id).value_or(Aftermath {});
        aftermath.state
            = missed.contains(each.value()) ? Aftermath::State::Unconfirmed : Aftermath::State::Confirmed;
        aftermath.confirmedAt = m_clock.now();
        m_model.setAftermath(id, aftermath);
    }
}

} // namespace frontdesk::controllers
