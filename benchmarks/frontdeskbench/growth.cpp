// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "listed.h"
#include "sessionpages.h"

#include "api/sessionsservice.h"
#include "models/sessionfilter.h"

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

// Pages are made one by one beside the clock: a million sessions are 700 MB of JSON.
void measureGrowth(Bench &bench)
{
    if (!bench.options.wants(u"growth"_s))
        return;
    for (qint64 rows = 1000; rows <= bench.options.mostRows; rows *= 10) {
        Listed list;
        const qint64 before = heldMemory();
        double decoding = 0;
        double inserting = 0;
        for (qint64 offset = 0; offset < rows; offset += api::maximumPageSize) {
            const QByteArrayList body {sessionPage(offset, api::maximumPageSize, rows)};
            QList<api::PackedPage> pages;
            decoding += timed([&] { pages = decodedPages(body); });
            inserting += timed([&] { list.model.upsert(pages.constFirst()); });
        }
        list.fill({});
        const double bytes = static_cast<double>(heldMemory() - before) / static_cast<double>(rows);
        QList<double> filtering;
        QList<double> sorting;
        for (int run = 0; run < qMin(bench.options.runs, 5); ++run) {
            models::SessionFilter filter;
            filter.text = u"chrome"_s;
            filtering << list.filter(filter) << list.filter({});
            sorting << list.sort(
                SessionTableModel::Ip, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        const QString name = u"growth-%1-"_s.arg(rows);
        const QJsonObject what {{u"rows"_s, rows}};
        bench.report.add(name + u"decode"_s, {decoding}, what);
        bench.report.add(name + u"insert"_s, {inserting},
            {{u"rows"_s, rows}, {u"value"_s, bytes}, {u"unit"_s, u"bytes a row, view and all"_s}});
        bench.report.add(name + u"filter"_s, filtering, what);
        bench.report.add(name + u"sort"_s, sorting, what);
    }
}

} // namespace frontdesk::bench
