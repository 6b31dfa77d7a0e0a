// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace frontdesk::sandbox {

/*! A generator of its own, so that one seed means the same people on every platform: the standard library's
    distributions differ from one to the next. */
class Random final {
public:
    //! Each \a stream of a seed is independent: more sessions do not change the people.
    Random(quint64 seed, quint64 stream);

    quint64 next();
    //! From 0 to \a bound − 1; \a bound is positive.
    int below(int bound);
    //! From \a low to \a high, both included.
    qint64 between(qint64 low, qint64 high);
    bool chance(int percent) { return below(100) < percent; }
    //! Letters and digits.
    QByteArray text(int length);
    //! An id that looks like Clerk's, e.g. "user_2xQm7Ab3kTn5Lw9Rz1Vc8Hd4Je6".
    QByteArray id(const char *prefix);

    template <typename Container>
    const auto &pick(const Container &container)
    {
        return container[static_cast<decltype(container.size())>(below(static_cast<int>(container.size())))];
    }

private:
    quint64 m_state[4];
};

} // namespace frontdesk::sandbox
