// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

double toMicroseconds(double ms)
{
    return std::round(ms * 1e3) / 1e3;
}

double medianOf(const QList<double> &sorted)
{
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

} // namespace

void Report::add(const QString &figure, QList<double> ms, QJsonObject more)
{
    if (ms.isEmpty())
        return skip(figure, u"there was nothing to measure"_s);
    std::sort(ms.begin(), ms.end());
    more.insert(u"figure"_s, figure);
    more.insert(u"median_ms"_s, toMicroseconds(medianOf(ms)));
    more.insert(u"min_ms"_s, toMicroseconds(ms.constFirst()));
    more.insert(u"max_ms"_s, toMicroseconds(ms.constLast()));
    more.insert(u"n"_s, ms.size());
    m_lines.insert(figure, more);
    std::printf("%s\n", QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Report::skip(const QString &figure, const QString &why)
{
    std::fprintf(stderr, "skipped %s: %s\n", qUtf8Printable(figure), qUtf8Printable(why));
}

std::optional<double> Report::number(const QString &figure, const QString &field) const
{
    const auto line = m_lines.constFind(figure);
    if (line == m_lines.constEnd() || !line->contains(field))
        return std::nullopt;
    return line->value(field).toDouble();
}

} // namespace frontdesk::bench
