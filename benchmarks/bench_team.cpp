// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pg_virtualenv -t bench_team [ENTRIES]
// Fills a journal with ENTRIES intents and as many outcomes (10000, so 20000 records), joins an empty team's
// journal on the server of the environment, then lets a second computer join. Measures both ways, and what
// one intent costs at the second computer meanwhile.

#include "journal/journal.h"
#include "journal/teamjournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

Intent intent(int number)
{
    Change change {Action::RevokeSession, *SessionId::parse(u"sess_2wAbCdEfGhIjKlMnOpQ%1"_s.arg(number, 8)),
        *UserId::parse(u"user_2xAbCdEfGhIjKlMnOp%1"_s.arg(number, 8)), {},
        {u"Suspicious sign-in"_s, u"T-%1"_s.arg(number / 40)}};
    return {Instant(std::chrono::seconds(1767261600 + number)), u"dana"_s, u"Acme"_s,
        *InstanceId::parse(u"ins_1"), Environment::Production, change};
}

void fill(Journal &journal, int entries)
{
    QEventLoop loop;
    int ended = 0;
    for (int number = 0; number < entries; ++number) {
        journal.begin(intent(number), &loop, [&](const Result<EntryId> &id) {
            journal.end(
                *id, {Instant(), Outcome::Kind::Done, 200, u"trace"_s, {}}, &loop, [&](const Result<void> &) {
                    if (++ended == entries)
                        loop.quit();
                });
        });
    }
    loop.exec();
}

//! Seconds until \a team has exchanged everything there was.
double joined(TeamJournal &team)
{
    const auto address = TeamAddress::parse(u"postgres://%1@%2:%3/%4"_s.arg(qEnvironmentVariable("PGUSER"),
        qEnvironmentVariable("PGHOST"), qEnvironmentVariable("PGPORT"), qEnvironmentVariable("PGDATABASE")));
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&team, &TeamJournal::changed, &loop, [&] {
        if (team.state().lastExchange)
            loop.quit();
    });
    timer.start();
    team.join(*address, Secret(qgetenv("PGPASSWORD")));
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

//! Begins intents one after the other until it goes, and keeps how long each took, in milliseconds.
class Meanwhile final {
public:
    explicit Meanwhile(Journal &journal)
        : m_journal(journal)
    {
        next();
    }
    [[nodiscard]] QList<double> sorted() const
    {
        QList<double> took = m_took;
        std::ranges::sort(took);
        return took;
    }

private:
    void next()
    {
        m_timer.start();
        m_journal.begin(intent(static_cast<int>(m_took.size())), &m_context, [this](const Result<EntryId> &) {
            m_took << static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
            next();
        });
    }

    Journal &m_journal;
    QObject m_context;
    QElapsedTimer m_timer;
    QList<double> m_took;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int entries = QCoreApplication::arguments().value(1, u"10000"_s).toInt();
    const int records = 2 * entries;
    const QTemporaryDir folder;
    {
        Journal journal(folder.filePath(u"one"_s));
        fill(journal, entries);
        TeamJournal team(journal.path());
        const double seconds = joined(team);
        std::printf("sent      %7d records  %6.2f s  %8.0f a second\n", records, seconds, records / seconds);
    }
    Journal journal(folder.filePath(u"two"_s));
    TeamJournal team(journal.path());
    const Meanwhile meanwhile(journal);
    const double seconds = joined(team);
    std::printf("received  %7d records  %6.2f s  %8.0f a second\n", records, seconds, records / seconds);
    const QList<double> took = meanwhile.sorted();
    std::printf("meanwhile %7lld intents  median %.2f ms  95 %% %.2f ms  most %.2f ms\n",
        static_cast<long long>(took.size()), took.at(took.size() / 2), took.at(took.size() * 95 / 100),
        took.constLast());
    return 0;
}
