// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/random.h"

#include <QStringBuilder>

namespace frontdesk::sandbox {

namespace {

// splitmix64 fills the state, xoshiro256** runs on it (both by Blackman and Vigna, public domain algorithms).
quint64 splitmix(quint64 &state)
{
    state += 0x9e3779b97f4a7c15U;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

quint64 rotated(quint64 value, unsigned by)
{
    return (value << by) | (value >> (64U - by));
}

} // namespace

Random::Random(quint64 seed, quint64 stream)
{
    quint64 state = seed * 0xd1342543de82ef95U + stream;
    for (quint64 &word : m_state)
        word = splitmix(state);
}

quint64 Random::next()
{
    const quint64 result = rotated(m_state[1] * 5U, 7) * 9U;
    const quint64 shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = rotated(m_state[3], 45);
    return result;
}

int Random::below(int bound)
{
    // The bias of a 64-bit remainder over small bounds is far below what sample data could show.
    return static_cast<int>(next() % static_cast<quint64>(bound));
}

qint64 Random::between(qint64 low, qint64 high)
{
    return low + static_cast<qint64>(next() % static_cast<quint64>(high - low + 1));
}

QByteArray Random::text(int length)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray result(length, Qt::Uninitialized);
    for (char &letter : result)
        letter = alphabet[below(62)];
    return result;
}

QByteArray Random::id(const char *prefix)
{
    return QByteArray(prefix) % '2' % text(26);
}

} // namespace frontdesk::sandbox
