// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionlanes.h"

#include "models/deviceword.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace frontdesk::models {

using namespace std::chrono_literals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SessionLanes)
};

// No session of Clerk's is longer: what says so says it by mistake, and would make all others a dot.
constexpr auto longest = std::chrono::years(10);

//! A session on its way into a lane.
struct Placed {
    const PackedSession *session;
    SessionBar bar;
    int row = 0; //!< In its lane.
};

//! A lane that is being filled.
struct Lane {
    std::vector<Placed> sessions; // by the time they begin
    Instant used; // last
    int rows = 0;
};

bool isKnown(qint64 time)
{
    return time != PackedSession::noTime;
}

Instant instantOf(qint64 time)
{
    return Instant(std::chrono::milliseconds(time));
}

qint64 lastUse(const PackedSession &session)
{
    return isKnown(session.lastActiveAt) ? session.lastActiveAt
                                         : std::max(session.createdAt, session.updatedAt);
}

//! When a session that is over ended: what ends by the clock by its own time, others about when they changed
//! last.
qint64 endOf(const PackedSession &session)
{
    if (session.status == api::SessionStatus::Expired && isKnown(session.expireAt))
        return session.expireAt;
    if (session.status == api::SessionStatus::Abandoned && isKnown(session.abandonAt))
        return session.abandonAt;
    return session.updatedAt;
}

//! Nothing for a session without a time to begin at.
std::optional<SessionBar> barOf(const PackedSession &session, Instant now)
{
    const qint64 begun = isKnown(session.createdAt) ? session.createdAt : lastUse(session);
    if (!isKnown(begun))
        return std::nullopt;
    SessionBar bar;
    bar.number = session[PackedSession::Id];
    bar.status = session.status;
    bar.isDoubtful = session.doubtfulTimes || !isKnown(session.createdAt) || !isKnown(session.lastActiveAt);
    const auto clamped = [&bar](qint64 time, Instant least, Instant most) {
        const Instant told = instantOf(time);
        const Instant fits = std::clamp(told, least, std::max(least, most));
        bar.isDoubtful |= fits != told;
        return fits;
    };
    const bool isOver = !api::isLive(session.status) && session.status != api::SessionStatus::Unknown;
    // Clocks differ a little; a use that lies ahead is no reason for doubt.
    const Instant latest = now + 1min;
    bar.begin = clamped(begun, now - longest, latest);
    bar.used = isKnown(session.lastActiveAt) ? clamped(session.lastActiveAt, bar.begin, latest) : bar.begin;
    bar.kept = bar.end = bar.used;
    if (isOver) {
        if (const qint64 end = endOf(session); isKnown(end))
            bar.kept = bar.end = clamped(end, bar.used, latest);
        return bar;
    }
    const Instant last = now + longest;
    if (isKnown(session.abandonAt))
        bar.kept = clamped(session.abandonAt, bar.used, last);
    bar.end = isKnown(session.expireAt) ? clamped(session.expireAt, bar.used, last) : bar.kept;
    // What expires first is not there to be abandoned.
    bar.kept = std::min(bar.kept, bar.end);
    return bar;
}

//! Gives each session the first row in which nothing lies over it, and says how many rows that takes.
int stack(std::vector<Placed> &sessions)
{
    std::vector<Instant> ends;
    for (Placed &placed : sessions) {
        const auto isFree = [&placed](Instant end) { return end <= placed.bar.begin; };
        const auto row = std::find_if(ends.begin(), ends.end(), isFree);
        placed.row = static_cast<int>(row - ends.begin());
        // What begins and ends in the same moment takes room too.
        const Instant end = std::max(placed.bar.end, placed.bar.begin + 1ms);
        if (row == ends.end())
            ends.push_back(end);
        else
            *row = end;
    }
    return static_cast<int>(ends.size());
}

QString labelOf(const Lane &lane, const SessionTexts &texts)
{
    const PackedSession *newest = nullptr;
    std::vector<quint32> people;
    for (const Placed &placed : lane.sessions) {
        people.push_back((*placed.session)[PackedSession::User]);
        const bool isNewer = !newest || lastUse(*placed.session) > lastUse(*newest);
        newest = placed.session->hasActivity && isNewer ? placed.session : newest;
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    QString device;
    if (newest) {
        api::SessionActivity activity = texts.device((*newest)[PackedSession::Device]);
        activity.browserVersion.clear(); // it changes while the browser stays the same
        device = deviceWords(activity);
    }
    if (device.isEmpty())
        device = Words::tr("Unknown device");
    if (people.size() < 2)
        return device;
    return Words::tr("%1, %n people", nullptr, static_cast<int>(people.size())).arg(device);
}

//! The sessions that have a bar, by client, and of those only the ones used last.
std::vector<Lane> filledLanes(
    const SessionList &list, const QList<quint32> &shown, Instant now, qsizetype most, SessionLanes &result)
{
    std::vector<const PackedSession *> byNumber(list.texts[PackedSession::Id].size());
    for (const PackedSession &session : list.rows)
        byNumber[session[PackedSession::Id]] = &session;
    std::vector<Placed> placed;
    placed.reserve(static_cast<size_t>(shown.size()));
    for (const quint32 number : shown) {
        const PackedSession *session = number < byNumber.size() ? byNumber[number] : nullptr;
        if (!session)
            continue;
        if (const auto bar = barOf(*session, now))
            placed.push_back({session, *bar});
        else
            ++result.timeless;
    }
    if (static_cast<qsizetype>(placed.size()) > most) {
        result.leftOut = static_cast<qsizetype>(placed.size()) - most;
        std::nth_element(placed.begin(), placed.begin() + most, placed.end(),
            [](const Placed &one, const Placed &other) { return one.bar.used > other.bar.used; });
        placed.resize(static_cast<size_t>(most));
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &one, const Placed &other) {
        return std::tie(one.bar.begin, one.bar.number) < std::tie(other.bar.begin, other.bar.number);
    });
    std::vector<Lane> lanes;
    std::unordered_map<quint32, size_t> laneOf;
    for (const Placed &one : placed) {
        const auto [found, isNew] = laneOf.try_emplace((*one.session)[PackedSession::Client], lanes.size());
        if (isNew)
            lanes.emplace_back();
        Lane &lane = lanes[found->second];
        lane.used = lane.sessions.empty() ? one.bar.used : std::max(lane.used, one.bar.used);
        lane.sessions.push_back(one);
    }
    std::stable_sort(
        lanes.begin(), lanes.end(), [](const Lane &one, const Lane &other) { return one.used > other.used; });
    return lanes;
}

} // namespace

std::span<const SessionBar> SessionLanes::row(int row) const
{
    const qsizetype first = starts[row];
    return {bars.constData() + first, static_cast<size_t>(starts[row + 1] - first)};
}

int SessionLanes::rowOf(qsizetype bar) const
{
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), bar) - starts.begin()) - 1;
}

qsizetype SessionLanes::barOf(quint32 number) const
{
    const auto found = std::find_if(
        bars.begin(), bars.end(), [number](const SessionBar &bar) { return bar.number == number; });
    return found == bars.end() ? -1 : found - bars.begin();
}

qsizetype SessionLanes::laneOf(int row) const
{
    const auto next = std::upper_bound(lanes.begin(), lanes.end(), row,
        [](int wanted, const SessionLane &lane) { return wanted < lane.firstRow; });
    return next - lanes.begin() - 1;
}

SessionLanes sessionLanes(const SessionList &list, const QList<quint32> &shown, Instant now, qsizetype most)
{
    SessionLanes result;
    std::vector<Lane> lanes = filledLanes(list, shown, now, most, result);
    result.whole = {now, now};
    for (Lane &lane : lanes) {
        lane.rows = stack(lane.sessions);
        std::stable_sort(lane.sessions.begin(), lane.sessions.end(),
            [](const Placed &one, const Placed &other) { return one.row < other.row; });
        const PackedSession &any = *lane.sessions.front().session;
        const QString client = list.texts[PackedSession::Client].text(any[PackedSession::Client]);
        result.lanes.append({ClientId::parse(client).value_or(ClientId()), labelOf(lane, list.texts),
            static_cast<int>(lane.sessions.size()), static_cast<int>(result.starts.size()), lane.rows});
        int row = -1;
        for (const Placed &placed : lane.sessions) {
            for (; row < placed.row; ++row)
                result.starts << result.bars.size();
            result.bars << placed.bar;
            result.whole
                = {std::min(result.whole.from, placed.bar.begin), std::max(result.whole.to, placed.bar.end)};
        }
    }
    result.starts << result.bars.size();
    return result;
}

} // namespace frontdesk::models
