// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"
#include "listed.h"
#include "steps.h"

#include "busy.h"
#include "models/sessionfilter.h"

#include <QMetaEnum>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

namespace {

void measureInsert(Bench &bench, const QList<api::PackedPage> &pages)
{
    QList<double> times;
    QList<double> footprints;
    qint64 rows = 0;
    double bytes = 0;
    for (int run = 0; run < bench.options.runs; ++run) {
        const qint64 before = heldMemory();
        SessionTableModel model;
        times << timed([&] {
            for (const api::PackedPage &page : pages)
                model.upsert(page);
            model.squeeze();
        });
        rows = model.rowCount();
        bytes = static_cast<double>(heldMemory() - before) / static_cast<double>(rows);
    }
    const QJsonObject what {{u"rows"_s, rows}};
    if (bench.options.wants(u"insert"_s))
        bench.report.add(u"insert"_s, times, what);
    if (bench.options.wants(u"bytes-per-row"_s))
        bench.report.add(
            u"bytes-per-row"_s, times, {{u"rows"_s, rows}, {u"value"_s, bytes}, {u"unit"_s, u"bytes"_s}});
}

//! One key after the other, and back.
void measureFilter(Bench &bench, Listed &list)
{
    QList<double> times;
    for (int run = 0; run < bench.options.runs; ++run) {
        for (const QString &words : {u"chrome lagos"_s, u"203."_s, u"sess_a"_s, u"zürich"_s}) {
            models::SessionFilter filter;
            for (qsizetype typed = 1; typed <= words.size(); ++typed) {
                filter.text = words.first(typed);
                times << list.filter(filter);
            }
            times << list.filter({});
        }
        times << list.filter(models::SessionFilter().with(models::Facet::Status, u"active"_s))
              << list.filter({});
    }
    bench.report.add(u"filter"_s, times, {{u"rows"_s, list.model.rowCount()}});
}

void measureSort(Bench &bench, Listed &list)
{
    const auto columns = QMetaEnum::fromType<SessionTableModel::Column>();
    QList<double> slowest {0};
    QJsonObject what {{u"rows"_s, list.model.rowCount()}};
    for (int column = 0; column < SessionTableModel::ColumnCount; ++column) {
        QList<double> times;
        for (int run = 0; run < bench.options.runs; ++run) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                times << list.sort(static_cast<SessionTableModel::Column>(column), direction);
        }
        const QString name = QString::fromLatin1(columns.valueToKey(column)).toLower();
        bench.report.add(u"sort-"_s + name, times, what);
        if (*std::max_element(times.begin(), times.end())
            > *std::max_element(slowest.begin(), slowest.end())) {
            slowest = times;
            what.insert(u"column"_s, name);
        }
    }
    bench.report.add(u"sort"_s, slowest, what);
}

//! Three rows at a time, as a wheel does, and a page at a time, as the bar does.
void measureScroll(Bench &bench, Listed &list)
{
    constexpr int steps = 120;
    QList<double> times;
    for (int step = 0; step < steps; ++step)
        times << list.scrollTo(step * 90);
    for (int step = 0; step < steps; ++step)
        times << list.scrollTo(list.furthest() / steps * step);
    bench.report.add(u"scroll"_s, times, {{u"rows"_s, list.model.rowCount()}});
}

//! While every page came into the list: the longest single event, and the longest that a timer had to wait,
//! for which the event loop lets everything that was posted go first.
void measureBlock(Bench &bench)
{
    QList<double> steps;
    QList<double> longest;
    qint64 rows = 0;
    for (int run = 0; run < bench.options.runs; ++run) {
        Backend backend(bench);
        Listed list;
        QObject::connect(&backend.load, &operations::LoadAll::loaded, &list.model,
            [&list](const api::PackedPage &page) { list.model.upsert(page); });
        Busy busy;
        busy.watch();
        static_cast<void>(Steps::takeLongest());
        backend.loadAll();
        list.fill({});
        steps << Steps::takeLongest();
        longest << static_cast<double>(busy.longest) / 1e6;
        rows = list.model.rowCount();
    }
    bench.report.add(u"gui-step"_s, steps, {{u"rows"_s, rows}});
    bench.report.add(u"gui-block"_s, longest, {{u"rows"_s, rows}});
}

} // namespace

void measureList(Bench &bench)
{
    const auto wants = [&bench](const QString &group) { return bench.options.wants(group); };
    if (wants(u"gui-block"_s))
        measureBlock(bench);
    const bool isFilled = wants(u"filter"_s) || wants(u"sort"_s) || wants(u"scroll"_s);
    if (!isFilled && !wants(u"insert"_s) && !wants(u"bytes-per-row"_s))
        return;
    QList<api::PackedPage> pages = decodedPages(bodies(bench, bench.options.rows));
    if (wants(u"insert"_s) || wants(u"bytes-per-row"_s))
        measureInsert(bench, pages);
    if (!isFilled)
        return;
    Listed list;
    list.fill(std::exchange(pages, {}));
    if (wants(u"filter"_s))
        measureFilter(bench, list);
    if (wants(u"scroll"_s))
        measureScroll(bench, list);
    if (wants(u"sort"_s))
        measureSort(bench, list);
}

} // namespace frontdesk::bench
