// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/radarcontroller.h"

#include "api/usersservice.h"
#include "core/veil.h"

#include <algorithm>

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using operations::Radar;

namespace {

RadarController::Person personOf(const api::User &user)
{
    return {user.displayName(), user.primaryEmail};
}

// Each session has a place of its own in a table that may be long: more at once would be seen to stall.
constexpr qsizetype atOnce = 4;

//! What to call a person in one line.
QString lineOf(const RadarController::Person &person)
{
    return person.email.isEmpty() || person.email == person.name ? person.name
                                                                 : person.name + u" · "_s + person.email;
}

} // namespace

RadarController::RadarController(
    api::UsersService &users, api::SessionsService &sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_clock(clock)
    , m_radar(users, sessions, clock)
{
    connect(&m_radar, &Radar::listed, this, &RadarController::takePeople);
    connect(&m_radar, &Radar::found, this, &RadarController::take);
    connect(&m_radar, &Radar::progressed, this, &RadarController::changed);
    connect(&m_radar, &Radar::finished, this, [this] {
        if (m_unlisted.isEmpty())
            end();
    });
    connect(&m_radar, &Radar::failed, this, [this](const Failure &failure) {
        m_failure = failure;
        setState(State::Failed);
    });
    m_list.setSingleShot(true);
    m_list.setInterval(5ms);
    connect(&m_list, &QTimer::timeout, this, &RadarController::listSome);
}

bool RadarController::setNetwork(const QString &text)
{
    // Sessions are on pseudonyms of addresses, which may have been typed, too.
    const QString known = m_veil ? m_veil->drawOverText(m_veil->lift(text)) : text;
    const auto network = IpNetwork::parse(known.trimmed());
    if (!network && !text.trimmed().isEmpty())
        return false;
    m_network = network;
    Q_EMIT changed();
    return true;
}

void RadarController::setScope(std::chrono::hours period, int people)
{
    m_most = std::clamp(people, 1, mostPeople);
    if (std::exchange(m_period, period) != period)
        count();
    Q_EMIT changed();
}

void RadarController::count()
{
    m_counted.reset();
    m_count.cancel();
    api::UsersQuery query;
    query.lastActiveAfter = Radar::askedSince(m_clock.now() - m_period);
    m_count = m_users.count(query).then(this, [this, period = m_period](const Result<qint64> &answer) {
        if (!answer || period != m_period)
            return;
        m_counted = *answer;
        Q_EMIT changed();
    });
}

std::optional<qint64> RadarController::expected() const
{
    return m_counted ? std::optional(std::min<qint64>(*m_counted, m_most)) : std::nullopt;
}

void RadarController::start()
{
    m_unlisted.clear();
    m_table.reset();
    m_table.setNames({});
    m_people.clear();
    m_withoutAddress = 0;
    m_since = m_clock.now() - m_period;
    m_radar.start({m_since, m_most});
    setState(State::Sweeping);
}

void RadarController::stop()
{
    // What was found last may only have to be listed yet.
    if (!m_radar.isRunning())
        return;
    m_radar.stop();
    setState(State::Stopped);
}

void RadarController::goOn()
{
    if (!canGoOn())
        return;
    m_radar.resume();
    setState(State::Sweeping);
}

bool RadarController::canGoOn() const
{
    return m_state == State::Stopped || m_state == State::Failed
        || (m_state == State::Done && !m_radar.missed().isEmpty());
}

models::SessionFilter RadarController::filter() const
{
    using models::Facet;
    using models::Period;
    // As of when the sweep began: what was found does not go by itself while one looks at it.
    const Period period {Period::Kind::Between, {}, m_since, Instant::max()};
    models::SessionFilter filter;
    filter.chosen.insert(Facet::LastActive, {period.text()});
    if (m_network)
        filter.chosen.insert(Facet::Network, {m_network->text()});
    return filter;
}

void RadarController::update(const api::Session &session)
{
    if (m_table.holds(session.id))
        m_table.upsert(session);
}

void RadarController::take(const QList<api::Session> &sessions)
{
    m_unlisted << sessions;
    if (!m_list.isActive())
        m_list.start();
    if (m_table.rowCount() + m_unlisted.size() < mostSessions)
        return;
    m_radar.stop();
    setState(State::Full);
}

void RadarController::listSome()
{
    const QList<api::Session> some = m_unlisted.mid(0, atOnce);
    m_unlisted.remove(0, some.size());
    for (const api::Session &session : some) {
        const bool hasAddress = session.latestActivity && !session.latestActivity->ipAddress.isEmpty();
        if (!hasAddress && !m_table.holds(session.id))
            ++m_withoutAddress;
    }
    m_table.upsert(some);
    if (!m_unlisted.isEmpty())
        m_list.start();
    else if (m_state == State::Sweeping && !m_radar.isRunning())
        end();
}

void RadarController::end()
{
    m_table.squeeze();
    setState(State::Done);
}

void RadarController::takePeople(const QList<api::User> &people)
{
    models::SessionNames names = m_table.names();
    for (const api::User &user : people) {
        const Person person = personOf(user);
        m_people.insert(user.id, person);
        names.people.insert(user.id, lineOf(person));
    }
    m_table.setNames(names);
}

void RadarController::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
