// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timerange.h"

#include <algorithm>

namespace frontdesk::models {

using std::chrono::milliseconds;

namespace {

milliseconds part(milliseconds length, double share)
{
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(length.count()) * share));
}

} // namespace

double TimeRange::fraction(Instant time) const
{
    return static_cast<double>((time - from).count()) / static_cast<double>(length().count());
}

Instant TimeRange::at(double fraction) const
{
    return from + part(length(), fraction);
}

TimeRange TimeRange::zoomed(double factor, Instant around) const
{
    const milliseconds wanted = std::max(shortest, part(length(), factor));
    const Instant begin = around - part(wanted, fraction(around));
    return {begin, begin + wanted};
}

TimeRange TimeRange::within(const TimeRange &whole) const
{
    if (length() >= whole.length())
        return whole;
    if (from < whole.from)
        return moved(whole.from - from);
    return to > whole.to ? moved(whole.to - to) : *this;
}

TimeRange TimeRange::showing(Instant first, Instant last) const
{
    // A little more than the very edge.
    const milliseconds air = length() / 20;
    if (last < from)
        return moved(last - from - air);
    return first > to ? moved(first - to + air) : *this;
}

TimeRange TimeRange::widened(double share) const
{
    const milliseconds more = std::max(shortest, part(length(), share));
    return {from - more, to + more};
}

} // namespace frontdesk::models
