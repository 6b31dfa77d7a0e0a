// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/exchange.h"

#include <QSet>

namespace frontdesk::journal {

Exchange::Exchange(
    Replica &replica, TeamServer &server, QString place, const ThreadEnd &end, std::function<void()> alive)
    : m_replica(replica)
    , m_server(server)
    , m_place(std::move(place))
    , m_end(end)
    , m_alive(std::move(alive))
{
}

Result<Exchange::Result> Exchange::run()
{
    using Step = frontdesk::Result<void> (Exchange::*)();
    for (const Step step : {&Exchange::compare, &Exchange::push, &Exchange::pull, &Exchange::keepKnown}) {
        if (const auto done = (this->*step)(); !done)
            return fail(done.error());
        m_alive();
    }
    return m_result;
}

bool Exchange::isWrong(const QString &writer) const
{
    return std::ranges::any_of(
        m_result.wrong, [&writer](const Break &wrong) { return wrong.writer == writer; });
}

frontdesk::Result<void> Exchange::compare()
{
    // There first: what is written here meanwhile must not look as if it had come from there.
    auto heads = m_server.heads();
    if (!heads)
        return fail(heads.error());
    auto ends = m_replica.ends();
    if (!ends)
        return fail(ends.error());
    auto known = m_replica.known(m_place);
    if (!known)
        return fail(known.error());
    m_heads = *std::move(heads);
    m_ends = *std::move(ends);
    m_known = *std::move(known);
    QSet<QString> writers;
    for (const Head &head : std::as_const(m_heads))
        writers.insert(head.writer);
    for (auto writer = m_known.cbegin(); writer != m_known.cend(); ++writer)
        writers.insert(writer.key());
    for (const QString &writer : std::as_const(writers)) {
        const auto fault = isWrong(writer) ? std::nullopt : faultOf(writer);
        if (!fault)
            return fail(fault.error());
        if (*fault)
            m_result.wrong << **fault;
    }
    return {};
}

frontdesk::Result<std::optional<Break>> Exchange::faultOf(const QString &writer)
{
    const Head there = m_heads.value(writer);
    const Replica::End here = m_ends.value(writer);
    const auto found = [&writer](Break::Kind kind, qint64 number) {
        return Break {kind, writer, number, 0, {}};
    };
    if (there.number < m_known.value(writer))
        return found(Break::Kind::CutOff, there.number + 1);
    if (there.number > here.head.number) {
        // What others wrote is new here; what this file has not written cannot be there.
        if (here.isOwn)
            return found(Break::Kind::Rewritten, here.head.number + 1);
        return std::nullopt;
    }
    if (there.number == 0)
        return std::nullopt;
    const auto hash = m_replica.hashAt(writer, there.number);
    if (!hash)
        return fail(hash.error());
    return *hash == there.hash ? std::nullopt : std::optional(found(Break::Kind::Rewritten, there.number));
}

frontdesk::Result<void> Exchange::push()
{
    Numbers sent;
    for (const Replica::End &end : std::as_const(m_ends)) {
        if (end.isOwn && end.head.number > 0 && !isWrong(end.head.writer))
            sent.insert(end.head.writer, m_heads.value(end.head.writer).number);
    }
    while (!m_end.stop) {
        const auto links = m_replica.written(sent);
        if (!links)
            return fail(links.error());
        if (links->isEmpty())
            return {};
        if (const auto added = m_server.add(*links); !added)
            return added;
        for (const Link &link : *links)
            sent[link.record.writer] = link.record.number;
        m_alive();
    }
    return {};
}

frontdesk::Result<void> Exchange::pull()
{
    if (const auto begun = m_server.beginReading(); !begun)
        return begun;
    // Once more: what was sent may have met another record in its place.
    if (const auto compared = compare(); !compared)
        return compared;
    Numbers have;
    for (const Head &head : std::as_const(m_heads)) {
        const Replica::End here = m_ends.value(head.writer);
        if (!here.isOwn && head.number > here.head.number && !isWrong(head.writer))
            have.insert(head.writer, here.head.number);
    }
    // Whoever wants to write an intent meanwhile waits for the file, and asks for it again every tenth of a
    // second at least: it has to be free for so long now and then.
    constexpr int mostBatches = 4;
    for (int batch = 0; batch < mostBatches && !have.isEmpty() && !m_end.stop; ++batch) {
        if (const auto received = receive(have); !received)
            return received;
        m_alive();
    }
    m_result.isMore = !have.isEmpty();
    return m_server.endReading();
}

frontdesk::Result<void> Exchange::receive(Numbers &have)
{
    const auto links = m_server.fetch(have);
    if (!links)
        return fail(links.error());
    const auto taken = m_replica.take(*links);
    if (!taken)
        return fail(taken.error());
    m_result.received += taken->records;
    Numbers next;
    for (const Link &link : *links) {
        const auto from = have.constFind(link.record.writer);
        if (from != have.constEnd() && link.record.number > *from)
            next[link.record.writer] = link.record.number;
    }
    // A server may announce what it then does not give.
    if (next.isEmpty())
        have.clear();
    for (auto writer = next.cbegin(); writer != next.cend(); ++writer) {
        have[writer.key()] = *writer;
        if (*writer >= m_heads.value(writer.key()).number)
            have.remove(writer.key());
    }
    for (const Break &refused : taken->refused) {
        m_result.wrong << refused;
        have.remove(refused.writer);
    }
    return {};
}

frontdesk::Result<void> Exchange::keepKnown()
{
    Numbers numbers;
    for (const Head &head : std::as_const(m_heads)) {
        if (!isWrong(head.writer))
            numbers.insert(head.writer, head.number);
    }
    for (const Replica::End &end : std::as_const(m_ends)) {
        if (end.isOwn)
            m_result.waiting += qMax(qint64 {0}, end.head.number - m_heads.value(end.head.writer).number);
    }
    return m_replica.keepKnown(m_place, numbers);
}

} // namespace frontdesk::journal
