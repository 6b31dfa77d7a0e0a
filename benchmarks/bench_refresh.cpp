// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_refresh [SESSIONS]
// Shows a list of SESSIONS sessions (20000), sorted and all selected, and does to it what a refresh does,
// page by page: the longest time in which the window did nothing else, step by step.

#include "busy.h"

#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "ui/appearance.h"
#include "ui/sessiontable.h"

#include <QApplication>
#include <QSet>

#include <cstdio>
#include <ctime>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now {1767261900000ms};
constexpr int pageSize = 500;

api::Session numbered(int number)
{
    api::Session session;
    session.id = *SessionId::parse(u"sess_%1"_s.arg(number, 24, 10, QLatin1Char('0')));
    session.userId = *UserId::parse(u"user_%1"_s.arg(number / 30));
    session.clientId = *ClientId::parse(u"client_%1"_s.arg(number / 3));
    session.status = number % 4 == 0 ? api::SessionStatus::Active : api::SessionStatus::Ended;
    session.statusText = api::statusWord(session.status);
    session.lastActiveOrganizationId = *OrganizationId::parse(u"org_%1"_s.arg(number % 50));
    session.latestActivity.emplace();
    session.latestActivity->browserName = u"Chrome"_s;
    session.latestActivity->city = u"City %1"_s.arg(number % 300);
    session.latestActivity->ipAddress = u"10.%1.%2.7"_s.arg(number / 250 % 250).arg(number % 250);
    session.createdAt = now - std::chrono::minutes(number);
    session.lastActiveAt = session.createdAt;
    session.updatedAt = session.createdAt;
    session.expireAt = now + 24h;
    return session;
}

//! Processor time of this thread, which what else the machine does cannot lengthen.
qint64 worked()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

//! Runs \a steps, each in its own turn of the event loop, and says how long the longest turn worked and held
//! the window up.
void measure(
    const char *what, const models::SessionView &view, int steps, const std::function<void(int)> &step)
{
    qint64 longest = 0;
    Busy busy;
    busy.watch();
    const auto turn = [&longest](const auto &work) {
        const qint64 before = worked();
        work();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, worked() - before);
    };
    for (int i = 0; i < steps; ++i)
        turn([&] { step(i); });
    while (view.isBehind())
        turn([] {});
    for (int i = 0; i < 5; ++i)
        turn([] {});
    std::printf("%-44s %6.1f ms of work, %6.1f ms without a turn\n", what, static_cast<double>(longest) / 1e6,
        static_cast<double>(busy.longest) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    ui::apply(settings::Appearance::System);
    models::SessionTableModel model;
    ui::SessionTable table(model);
    table.resize(1200, 700);
    table.show();
    models::SessionView &view = table.view();
    QList<QList<api::Session>> pages;
    for (int first = 0; first < count; first += pageSize) {
        QList<api::Session> page;
        for (int number = first; number < qMin(first + pageSize, count); ++number)
            page << numbered(number);
        pages << page;
    }
    const int all = static_cast<int>(pages.size());
    measure("loading, page by page", view, all, [&](int i) { model.upsert(pages[i]); });
    measure("a refresh in which nothing changed", view, all, [&](int i) { model.upsert(pages[i], now); });
    measure("time passes", view, 1, [&](int) {
        model.setNow(now + 30s);
        view.setNow(now + 30s);
    });
    models::SessionFilter recent;
    recent.chosen[models::Facet::LastActive] = {u"within 604800"_s};
    measure("a filter by time is set", view, 1, [&](int) { view.setFilter(recent); });
    measure("time passes, with it", view, 1, [&](int) {
        model.setNow(now + 60s);
        view.setNow(now + 12h);
    });
    measure("it is lifted", view, 1, [&](int) { view.setFilter({}); });
    measure("sorted by address", view, 1,
        [&](int) { table.sortByColumn(models::SessionTableModel::Ip, Qt::AscendingOrder); });
    measure("all selected", view, 1, [&](int) { table.selectAll(); });
    for (auto &page : pages) {
        for (int i = 0; i < page.size(); i += 3) {
            page[i].lastActiveAt = now;
            page[i].updatedAt = now;
            page[i].status = api::SessionStatus::Revoked;
            page[i].statusText = u"revoked"_s;
        }
    }
    measure("a refresh in which every third changed", view, all, [&](int i) { model.upsert(pages[i], now); });
    measure("marks end", view, 1, [&](int) { model.endMarks(now + 4s); });
    models::SessionNames names;
    for (int i = 0; i < 50; ++i)
        names.organizations.insert(
            *OrganizationId::parse(u"org_%1"_s.arg(i)), u"Organization %1"_s.arg(i * 7 % 50));
    measure("organizations are named", view, 1, [&](int) { model.setNames(names); });
    table.clearSelection();
    measure("500 new ones are shown", view, 1, [&](int) {
        QList<api::Session> fresh;
        for (int number = -500; number < 0; ++number)
            fresh << numbered(number);
        model.upsert(fresh);
    });
    // As it is known after everything was read which those are.
    const auto without = [&](QLatin1String ending) {
        QSet<SessionId> seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            const SessionId id = model.session(model.index(row, 0))->id;
            if (!id.text().endsWith(ending))
                seen.insert(id);
        }
        return seen;
    };
    QSet<SessionId> seen = without("00"_L1);
    const auto isGone = [&seen](const SessionId &id) { return !seen.contains(id); };
    measure("every hundredth goes", view, 1, [&](int) { model.removeIf(isGone); });
    table.selectAll();
    seen = without("50"_L1);
    measure("every hundredth goes, with all selected", view, 1, [&](int) { model.removeIf(isGone); });
    std::printf("%d sessions are left\n", model.rowCount());
    return 0;
}
