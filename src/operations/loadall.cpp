// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/loadall.h"

#include "api/decode.h"
#include "core/background.h"

#include <QThreadPool>

#include <algorithm>

namespace frontdesk::operations {

namespace {
// More than the transport sends at a time, so that the next leaves before the last is read.
constexpr int width = 24;
// Bytes. Less is decoded before another thread would have begun.
constexpr qsizetype large = 64 * 1024;

//! One thread decodes for all. Two would take the processor from the network, and all would come later.
struct Decoder : QThreadPool {
    Decoder() { setMaxThreadCount(1); }
};
Q_GLOBAL_STATIC(Decoder, decoder)
} // namespace

bool LoadAll::Walk::hasMoved() const
{
    return hasShrunk || std::any_of(firsts.keyBegin(), firsts.keyEnd(), [this](int offset) {
        const auto last = lasts.constFind(offset);
        return last != lasts.constEnd() && *last != firsts.value(offset);
    });
}

LoadAll::LoadAll(api::SessionsService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void LoadAll::start(const api::SessionsQuery &query, int firstPage, api::Urgency urgency, qint64 foreseen)
{
    drop();
    m_query = query;
    m_urgency = urgency;
    m_isSecond = m_isComplete = false;
    begin(firstPage, foreseen);
}

void LoadAll::stop()
{
    QList<Range> again;
    for (const Flight &flight : std::as_const(m_flying))
        again << flight.range;
    drop();
    m_waiting = again + m_waiting;
}

void LoadAll::resume()
{
    if (isRunning() || m_isComplete)
        return;
    if (m_waiting.isEmpty())
        start(m_query, api::maximumPageSize, m_urgency);
    else
        fill();
}

void LoadAll::begin(int firstPage, qint64 foreseen)
{
    m_walk = {};
    m_ids.clear();
    m_walk.planned = firstPage;
    m_waiting = {{0, firstPage}};
    planUpTo(foreseen);
    fill();
}

// Without a word to whoever asked.
void LoadAll::drop()
{
    const auto flying = std::exchange(m_flying, {});
    for (const Flight &flight : flying)
        flight.call.cancel();
}

void LoadAll::fill()
{
    while (m_flying.size() < width && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
    if (m_flying.isEmpty())
        end();
}

void LoadAll::ask(const Range &range)
{
    api::SessionsQuery query = m_query;
    query.offset = range.offset;
    query.limit = range.limit;
    // Somebody may wait for the first page; the others keep out of the way.
    const auto urgency = range.offset == 0 ? m_urgency : api::Urgency::Bulk;
    const quint64 number = ++m_asked;
    Flight &flight = m_flying[number];
    flight.range = range;
    flight.call = m_service.undecodedList(query, urgency)
                      .then(this, [this, number](const Result<api::Answer> &answer) {
                          if (answer)
                              decode(number, *answer);
                          else
                              land(number, fail(answer.error()));
                      });
}

void LoadAll::decode(quint64 number, const api::Answer &answer)
{
    if (answer.body.size() < large)
        return land(number, api::decodePackedSessions(answer));
    inBackground(
        decoder, this, [answer] { return api::decodePackedSessions(answer); },
        [this, number](const Result<api::PackedPage> &page) { land(number, page); });
}

void LoadAll::land(quint64 number, const Result<api::PackedPage> &page)
{
    const auto found = m_flying.constFind(number);
    if (found == m_flying.constEnd())
        return;
    if (!page) {
        stop();
        Q_EMIT failed(page.error());
        return;
    }
    const Range asked = found->range;
    m_flying.erase(found);
    take(asked, *page);
}

void LoadAll::take(const Range &range, const api::PackedPage &page)
{
    m_walk.hasShrunk |= m_walk.total && page.total && *page.total < *m_walk.total;
    m_walk.total = page.total;
    m_walk.unreadable += page.unreadable;
    for (const api::PackedSession &session : page.items)
        m_ids.add(page.texts[api::PackedSession::Id].bytes(session[api::PackedSession::Id]));
    // Which row an unreadable one was cannot be said.
    if (page.unreadable == 0 && !page.items.isEmpty()) {
        m_walk.firsts.insert(range.offset, page.texts.id(page.items.constFirst()));
        m_walk.lasts.insert(
            range.offset + static_cast<int>(page.items.size()) - 1, page.texts.id(page.items.constLast()));
    }
    plan(range, page);
    // What is next leaves before anybody looks at what has come.
    const bool isLast = m_waiting.isEmpty() && m_flying.isEmpty();
    if (!isLast)
        fill();
    Q_EMIT loaded(page);
    if (isLast)
        end();
}

void LoadAll::plan(const Range &range, const api::PackedPage &page)
{
    const int end = range.offset + static_cast<int>(page.sent());
    const bool hasNews = page.sent() > (range.offset == 0 ? 0 : 1);
    // A total is believed before the length of a page, which the server may cut.
    if (page.sent() < range.limit && page.total && end < *page.total && hasNews)
        m_waiting.prepend({end - 1, range.offset + range.limit - end + 1});
    planUpTo(page.total.value_or(page.sent() == range.limit ? end + 1 : 0));
}

void LoadAll::planUpTo(qint64 rows)
{
    while (m_walk.planned < rows) {
        m_waiting.append({m_walk.planned - 1, api::maximumPageSize});
        m_walk.planned += api::maximumPageSize - 1;
    }
}

void LoadAll::end()
{
    const bool isShort = m_walk.total && count() + m_walk.unreadable < *m_walk.total;
    const bool isSound = !m_walk.hasMoved() && !isShort;
    if (!isSound && !std::exchange(m_isSecond, true))
        return begin(api::maximumPageSize, m_walk.total.value_or(0));
    m_isComplete = isSound;
    Q_EMIT finished();
}

} // namespace frontdesk::operations
