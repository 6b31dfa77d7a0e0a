// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/radarcontroller.h"

#include "models/sessionview.h"
#include "pageundertest.h"
#include "support/radarserver.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::RadarController;
using models::SessionTableModel;
using State = RadarController::State;

//! Who is on an address, by what a sweep has found so far.
class TestRadarController final : public QObject {
    Q_OBJECT

    struct Page : PageUnderTest {
        RadarServer list {server};
        RadarController radar {api.users, api.sessions, clock};
        models::SessionView view {radar.table()};

        Page()
        {
            QObject::connect(
                &radar, &RadarController::changed, &view, [this] { view.setFilter(radar.filter()); });
            radar.setScope(24h, 500);
        }
        //! Sweeps \a people, each with one session, on 203.0.0.N.
        void sweep(int people)
        {
            list.hold(1, people);
            radar.start();
            QTRY_COMPARE(radar.state(), State::Done);
        }
        [[nodiscard]] QStringList shown(SessionTableModel::Column column = SessionTableModel::SessionId) const
        {
            QStringList cells;
            for (int row = 0; row < view.rowCount(); ++row)
                cells << view.index(row, column).data(SessionTableModel::CopyRole).toString();
            return cells;
        }
    };
    std::unique_ptr<Page> m;

    //! What Clerk says of a person's only session, but for \a address and how long ago it was last on.
    [[nodiscard]] QJsonObject session(
        int person, const QString &address, std::chrono::minutes ago = 5min) const
    {
        QJsonObject json = RadarServer::session(person, 1);
        QJsonObject activity = json[u"latest_activity"_s].toObject();
        activity[u"ip_address"_s] = address.isEmpty() ? QJsonValue() : QJsonValue(address);
        json[u"latest_activity"_s] = activity;
        json[u"last_active_at"_s] = qint64((m->clock.now() - ago).time_since_epoch().count());
        return json;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<Page>(); }
    void cleanup() { m.reset(); }

    void onlyWhoIsOnTheNetworkIsShown_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *network, const QStringList &people) {
            QTest::newRow(network) << QString::fromLatin1(network) << people;
        };
        row("203.0.113.7", {u"1"_s});
        row(" 203.0.113.7 ", {u"1"_s});
        row("203.0.113.0/24", {u"1"_s, u"2"_s});
        row("2001:db8::1", {u"3"_s});
        row("2001:0db8:0:0::0001", {u"3"_s});
        row("2001:db8::/32", {u"3"_s, u"4"_s});
        row("198.51.100.1", {});
        row("", {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    }
    void onlyWhoIsOnTheNetworkIsShown()
    {
        QFETCH(QString, network);
        QFETCH(QStringList, people);
        m->list.sessionsOf = [this](int person) {
            const QStringList addresses {
                {}, u"203.0.113.7"_s, u"203.0.113.8"_s, u"2001:db8::1"_s, u"2001:db8:1::"_s, {}};
            return QJsonArray {session(person, addresses.value(person))};
        };
        QVERIFY(m->radar.setNetwork(network));
        m->sweep(5);
        QStringList shown = m->shown(SessionTableModel::User);
        for (QString &name : shown)
            name = name.section(u' ', 1, 1);
        shown.sort();
        QCOMPARE(shown, people);
        QCOMPARE(m->radar.withoutAddress(), 1);
    }

    void anotherAddressIsAnsweredByTheSameSweep()
    {
        const QAbstractItemModelTester tester(
            &m->view, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(m->radar.setNetwork(u"203.0.0.7"_s));
        m->sweep(20);
        QCOMPARE(m->shown(), QStringList {u"sess_7_1"_s});
        const auto requests = m->server.requests().size();
        QVERIFY(m->radar.setNetwork(u"203.0.0.8"_s));
        QCOMPARE(m->shown(), QStringList {u"sess_8_1"_s});
        QVERIFY(m->radar.setNetwork({}));
        QCOMPARE(m->shown().size(), 20);
        QCOMPARE(m->server.requests().size(), requests);
    }

    void whatIsNoAddressChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"dana@example.com", "203.0.113", "203.0.113.7/33", "sess_1", "203.0.113.7, 8"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoAddressChangesNothing()
    {
        QFETCH(QString, text);
        QVERIFY(m->radar.setNetwork(u"203.0.0.7"_s));
        QVERIFY(!m->radar.setNetwork(text));
        QCOMPARE(m->radar.network()->text(), u"203.0.0.7"_s);
    }

    void whatWasLastOnBeforeThePeriodIsNotShown()
    {
        m->list.sessionsOf = [this](int person) {
            return QJsonArray {session(person, u"203.0.113.7"_s, person == 1 ? 50min : 70min)};
        };
        m->radar.setScope(1h, 500);
        m->sweep(2);
        QCOMPARE(m->shown(), QStringList {u"sess_1_1"_s});
        // What was found stays while one looks at it.
        m->clock.advance(30min);
        m->view.setNow(m->clock.now());
        QCOMPARE(m->shown(), QStringList {u"sess_1_1"_s});
    }

    void theCostIsKnownBefore()
    {
        QVERIFY(!m->radar.expected());
        m->list.hold(1, 42);
        QTRY_COMPARE(m->radar.expected(), 42);
        m->radar.setScope(24h, 10);
        QCOMPARE(m->radar.expected(), 10);
        QCOMPARE(m->server.requests().size(), 1);
        // Of another period Clerk has to be asked anew, and the older answer counts no more.
        m->list.hold(1, 7);
        m->radar.setScope(1h, 10);
        QVERIFY(!m->radar.expected());
        QTRY_COMPARE(m->radar.expected(), 7);
    }

    void withoutACountTheCostIsNotKnown()
    {
        m->list.before = insteadOf("count", Reaction::answer(403, refusal(u"authorization_invalid"_s)));
        m->radar.setScope(1h, 10);
        QTRY_COMPARE(m->server.requests().size(), 1);
        QVERIFY(!m->radar.expected());
        m->list.before = {};
        m->radar.count();
        QTRY_COMPARE(m->radar.expected(), 0);
    }

    void peopleAreCalledByTheirNames()
    {
        m->sweep(11);
        m->view.sort(SessionTableModel::User, Qt::AscendingOrder);
        QCOMPARE(m->shown(SessionTableModel::User).mid(0, 4),
            (QStringList {u"Person 1 (user_1)"_s, u"Person 10 (user_10)"_s, u"Person 11 (user_11)"_s,
                u"Person 2 (user_2)"_s}));
        QCOMPARE(m->radar.person(*UserId::parse(u"user_3")).name, u"Person 3"_s);
        QCOMPARE(m->radar.person(*UserId::parse(u"user_nobody")).name, QString());
    }

    void stoppedItKeepsWhatItFoundAndGoesOn()
    {
        m->list.hold(1, 60);
        m->list.before = [this](const ReceivedRequest &) {
            return m->list.requests > 30 ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->radar.start();
        QCOMPARE(m->radar.state(), State::Sweeping);
        QTRY_VERIFY(m->server.heldCount() > 0 && m->shown().size() == 27);
        m->radar.stop();
        QCOMPARE(m->radar.state(), State::Stopped);
        QVERIFY(m->radar.canGoOn());
        m->list.before = {};
        m->radar.goOn();
        QTRY_COMPARE(m->radar.state(), State::Done);
        QCOMPARE(m->shown().size(), 60);
        QVERIFY(!m->radar.canGoOn());
        m->radar.stop();
        QCOMPARE(m->radar.state(), State::Done);
    }

    void aFailureIsSaidAndGoneOnFrom()
    {
        m->list.hold(1, 60);
        m->list.before = [this](const ReceivedRequest &) {
            return m->list.requests > 30 ? std::optional(Reaction::close()) : std::nullopt;
        };
        m->radar.start();
        QTRY_COMPARE(m->radar.state(), State::Failed);
        QCOMPARE(m->radar.failure().fault, Fault::Transport);
        QVERIFY(m->shown().size() > 0);
        m->list.before = {};
        m->radar.goOn();
        QTRY_COMPARE(m->radar.state(), State::Done);
        QCOMPARE(m->shown().size(), 60);
    }

    void whoWasMissedCanBeAskedAboutAgain()
    {
        m->list.before
            = insteadOf("user_id=user_7&", Reaction::answer(422, refusal(u"form_param_invalid"_s)));
        m->sweep(10);
        QCOMPARE(m->shown().size(), 9);
        QVERIFY(m->radar.canGoOn());
        m->list.before = {};
        m->radar.goOn();
        QTRY_COMPARE(m->radar.state(), State::Done);
        QCOMPARE(m->shown().size(), 10);
    }

    void noMoreIsKeptThanThereIsRoomFor()
    {
        constexpr int each = 500;
        m->list.sessionsOf = [](int person) {
            QJsonArray all;
            for (int number = 0; number < each; ++number)
                all.append(RadarServer::session(person, number));
            return all;
        };
        m->list.hold(1, RadarController::mostSessions / each + 20);
        m->radar.start();
        QTRY_COMPARE_WITH_TIMEOUT(m->radar.state(), State::Full, 60'000);
        QVERIFY(!m->radar.canGoOn());
        QCOMPARE(m->radar.radar().coverage().covered, RadarController::mostSessions / each);
    }

    void startedAnewNothingOfBeforeIsShown()
    {
        m->sweep(10);
        m->list.hold(101, 103);
        m->radar.start();
        QVERIFY(m->shown().isEmpty());
        QTRY_COMPARE(m->radar.state(), State::Done);
        QCOMPARE(m->shown().size(), 3);
        QCOMPARE(m->radar.person(*UserId::parse(u"user_3")).name, QString());
    }

    void aRevokedSessionIsShownAsRevoked()
    {
        m->sweep(2);
        api::Session session = *m->radar.table().find(*SessionId::parse(u"sess_1_1"));
        session.status = api::SessionStatus::Revoked;
        session.statusText = u"revoked"_s;
        m->radar.update(session);
        QCOMPARE(m->radar.table().find(session.id)->status, api::SessionStatus::Revoked);
        session.id = *SessionId::parse(u"sess_elsewhere");
        m->radar.update(session);
        QCOMPARE(m->radar.table().rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRadarController)
#include "tst_radarcontroller.moc"
