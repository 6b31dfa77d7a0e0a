// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"
#include "qjsondecode.h"

#include "api/decode.h"

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

void measureDecoding(Bench &bench)
{
    if (!bench.options.wants(u"decode"_s))
        return;
    api::Answer answer;
    answer.body = bodies(bench, api::maximumPageSize).constFirst();
    qsizetype ours = 0;
    qsizetype reference = 0;
    // Structs of the run before are let go outside of what is timed. By QJsonDocument a list's rows are
    // packed out of single sessions, as there is no other way to them.
    const auto [packed, decoded, byQt] = inTurns(
        bench.options.runs * 5,
        [&] {
            Result<api::PackedPage> page;
            return timed([&] { page = api::decodePackedSessions(answer); });
        },
        [&] {
            Result<Page<api::Session>> page;
            const double ms = timed([&] { page = api::decodeSessions(answer); });
            ours = page ? page->items.size() : -1;
            return ms;
        },
        [&] {
            api::SessionPacker packer;
            QList<api::PackedSession> rows;
            Page<api::Session> page;
            const double ms = timed([&] {
                page = decodedByQJsonDocument(answer.body);
                for (const api::Session &session : std::as_const(page.items))
                    rows << packer.pack(session);
            });
            reference = rows.size();
            return ms;
        });
    if (ours != reference)
        qFatal("%lld sessions decoded, %lld by QJsonDocument", static_cast<long long>(ours),
            static_cast<long long>(reference));
    const QJsonObject what {{u"sessions"_s, ours}, {u"bytes"_s, answer.body.size()}};
    bench.report.add(u"decode"_s, packed, what);
    bench.report.add(u"decode-single"_s, decoded, what);
    bench.report.add(u"decode-qjsondocument"_s, byQt, what);
}

} // namespace frontdesk::bench
