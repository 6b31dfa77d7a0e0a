// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionrows.h"
#include "samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A session in which everything is said, most of it by no other.
api::Session distinctSession(int number)
{
    api::Session session = sampleSession(u"sess_2x%1"_s.arg(number, 25, 10, QLatin1Char('0')));
    session.clientId = *ClientId::parse(u"client_2x%1"_s.arg(number, 25, 10, QLatin1Char('0')));
    session.lastActiveOrganizationId = *OrganizationId::parse(u"org_%1"_s.arg(number % 5));
    session.latestActivity->id = u"sess_activity_2x%1"_s.arg(number, 25, 10, QLatin1Char('0'));
    session.latestActivity->ipAddress
        = u"203.%1.%2.%3"_s.arg(number >> 16).arg(number >> 8 & 255).arg(number & 255);
    session.latestActivity->city = u"São Paulo %1"_s.arg(number % 40);
    session.updatedAt = sampleNow;
    session.abandonAt = sampleNow;
    return session;
}

void verifySame(const api::Session &one, const api::Session &other)
{
    QCOMPARE(one.id, other.id);
    QCOMPARE(one.userId, other.userId);
    QCOMPARE(one.clientId, other.clientId);
    QCOMPARE(one.status, other.status);
    QCOMPARE(one.statusText, other.statusText);
    QCOMPARE(one.lastActiveOrganizationId, other.lastActiveOrganizationId);
    QCOMPARE(one.actor, other.actor);
    QCOMPARE(one.tasks, other.tasks);
    QCOMPARE(one.latestActivity.has_value(), other.latestActivity.has_value());
    if (one.latestActivity) {
        QCOMPARE(one.latestActivity->id, other.latestActivity->id);
        QCOMPARE(one.latestActivity->deviceType, other.latestActivity->deviceType);
        QCOMPARE(one.latestActivity->browserName, other.latestActivity->browserName);
        QCOMPARE(one.latestActivity->browserVersion, other.latestActivity->browserVersion);
        QCOMPARE(one.latestActivity->ipAddress, other.latestActivity->ipAddress);
        QCOMPARE(one.latestActivity->city, other.latestActivity->city);
        QCOMPARE(one.latestActivity->country, other.latestActivity->country);
        QCOMPARE(one.latestActivity->isMobile, other.latestActivity->isMobile);
    }
    QVERIFY(one.lastActiveAt == other.lastActiveAt);
    QVERIFY(one.expireAt == other.expireAt);
    QVERIFY(one.abandonAt == other.abandonAt);
    QVERIFY(one.updatedAt == other.updatedAt);
    QVERIFY(one.createdAt == other.createdAt);
    QCOMPARE(one.doubtfulTimes, other.doubtfulTimes);
}

} // namespace

class TestSessionRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBackAsItWas()
    {
        api::Session bare;
        bare.id = *SessionId::parse(u"bare"_s);
        bare.userId = *UserId::parse(u"user_ß"_s);
        bare.statusText = u"dormant"_s;
        api::Session full = distinctSession(7);
        full.actor = {{u"sub"_s, u"user_support"_s}, {u"why"_s, QJsonObject {{u"ticket"_s, 4711}}}};
        full.tasks = {u"setup-mfa"_s, u"reset-password"_s};
        full.latestActivity->isMobile = true;
        full.latestActivity->city = u"東京"_s;
        full.doubtfulTimes = true;
        api::Session silent = distinctSession(8);
        silent.latestActivity = api::SessionActivity {};
        SessionRows rows;
        rows.insert(0, rows.pack({bare, full, silent}));
        verifySame(rows.at(0), bare);
        verifySame(rows.at(1), full);
        verifySame(rows.at(2), silent);
        verifySame(rows.list().texts.unpacked(rows.list().rows[1]), full);
    }

    void aListIsNotDisturbedByWhatComesAfterIt()
    {
        SessionRows rows;
        rows.insert(0, rows.pack({distinctSession(1), distinctSession(2)}));
        const SessionList list = rows.list();
        rows.remove(0, 1);
        rows.insert(0, rows.pack({distinctSession(3)}));
        rows.clear();
        QCOMPARE(list.rows.size(), 2);
        verifySame(list.texts.unpacked(list.rows[0]), distinctSession(1));
        verifySame(list.texts.unpacked(list.rows[1]), distinctSession(2));
    }

    void everyRowIsFoundByItsIdWhateverHappened()
    {
        QRandomGenerator random(11);
        SessionRows rows;
        QStringList expected;
        for (int round = 0; round < 300; ++round) {
            const int at = random.bounded(rows.size() + 1);
            if (rows.size() > 5 && round % 3 == 0) {
                const int count = qMin(3, rows.size() - qMin(at, rows.size() - 1));
                rows.remove(qMin(at, rows.size() - 1), count);
                expected.remove(qMin(at, static_cast<int>(expected.size()) - 1), count);
            } else {
                rows.insert(at, rows.pack({distinctSession(2 * round), distinctSession(2 * round + 1)}));
                expected.insert(at, distinctSession(2 * round).id.text());
                expected.insert(at + 1, distinctSession(2 * round + 1).id.text());
            }
            QCOMPARE(rows.size(), expected.size());
            for (int row = 0; row < rows.size(); ++row)
                QCOMPARE(rows.rowOf(*SessionId::parse(expected[row])), row);
        }
        QCOMPARE(rows.rowOf(*SessionId::parse(u"sess_none"_s)), -1);
    }

    void aSessionTakesFourHundredBytesAtMost()
    {
        SessionRows rows;
        constexpr int count = 50'000;
        for (int first = 0; first < count; first += 500) {
            QList<api::Session> page;
            for (int number = first; number < first + 500; ++number)
                page << distinctSession(number);
            rows.insert(rows.size(), rows.pack(page));
        }
        rows.squeeze();
        QVERIFY2(rows.footprint() / count <= 400, qPrintable(QString::number(rows.footprint() / count)));
    }
};

QTEST_GUILESS_MAIN(TestSessionRows)
#include "tst_sessionrows.moc"
