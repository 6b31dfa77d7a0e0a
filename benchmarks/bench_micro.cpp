// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_micro [--benchmark_filter=REGEX]
// Decoding, the model and the filter one by one, by Google Benchmark: for working on them. What they come to
// in the program, frontdesk-bench says.

#include "frontdeskbench/qjsondecode.h"
#include "frontdeskbench/sessionpages.h"

#include "api/decode.h"
#include "models/sessionindex.h"
#include "models/sessiontablemodel.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace frontdesk;
using models::SessionTableModel;

namespace {

constexpr int pageSize = 500;

api::Answer answer(qint64 offset)
{
    api::Answer answer;
    answer.body = bench::sessionPage(offset, pageSize, offset + pageSize);
    return answer;
}

models::SessionList list(qint64 rows)
{
    models::SessionRows packed;
    for (qint64 offset = 0; offset < rows; offset += pageSize)
        packed.insert(packed.size(), packed.adopt(*api::decodePackedSessions(answer(offset))));
    return packed.list();
}

void decode(benchmark::State &state)
{
    const api::Answer page = answer(0);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(api::decodePackedSessions(page));
    state.SetBytesProcessed(state.iterations() * page.body.size());
}

void decodeByQJsonDocument(benchmark::State &state)
{
    const QByteArray body = answer(0).body;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::decodedByQJsonDocument(body));
    state.SetBytesProcessed(state.iterations() * body.size());
}

void insert(benchmark::State &state)
{
    QList<api::PackedPage> pages;
    for (qint64 offset = 0; offset < state.range(0); offset += pageSize)
        pages << *api::decodePackedSessions(answer(offset));
    for ([[maybe_unused]] auto _ : state) {
        SessionTableModel model;
        for (const api::PackedPage &page : std::as_const(pages))
            model.upsert(page);
        benchmark::DoNotOptimize(model.rowCount());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void filter(benchmark::State &state)
{
    const models::SessionList sessions = list(state.range(0));
    models::SessionFilter filter;
    filter.text = QStringLiteral("chrome");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(models::sessionIndex(sessions, filter, {}, Instant {}));
}

void sort(benchmark::State &state)
{
    const models::SessionList sessions = list(state.range(0));
    const models::SessionOrder order {static_cast<int>(state.range(1)), Qt::AscendingOrder};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(models::sessionIndex(sessions, {}, order, Instant {}));
}

} // namespace

BENCHMARK(decode)->Unit(benchmark::kMicrosecond);
BENCHMARK(decodeByQJsonDocument)->Unit(benchmark::kMicrosecond);
BENCHMARK(insert)->Arg(500)->Arg(20'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(filter)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(sort)
    ->ArgNames({"rows", "column"})
    ->Args({100'000, SessionTableModel::Device})
    ->Args({100'000, SessionTableModel::Ip})
    ->Args({100'000, SessionTableModel::SessionId})
    ->Unit(benchmark::kMicrosecond);

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
