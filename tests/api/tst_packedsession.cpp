// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decode.h"
#include "support/sessionjson.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;

namespace {

Answer answer(const QJsonArray &rows)
{
    Answer answer;
    answer.body = bareArray(rows);
    return answer;
}

//! One of each kind: silent, seen, impersonated and with tasks, with spaces and signs of the whole world.
QJsonArray rows()
{
    QJsonObject full = withActivity(sessionJson(3));
    full.insert(u"actor"_s, QJsonObject {{u"sub"_s, u"user_support"_s}});
    full.insert(u"tasks"_s,
        QJsonArray {QJsonObject {{u"key"_s, u"setup-mfa"_s}}, QJsonObject {{u"key"_s, u"more"_s}}});
    full.insert(u"last_active_organization_id"_s, u"org_1"_s);
    QJsonObject strange = sessionJson(4, u"dormant"_s);
    strange.insert(u"id"_s, u"\u00a0 sess_東京\t"_s);
    strange.insert(u"created_at"_s, 1767261600); // seconds
    QJsonObject mobile = sessionJson(5);
    mobile.insert(u"latest_activity"_s,
        QJsonObject {{u"is_mobile"_s, true}, {u"city"_s, u"Zürich"_s}, {u"browser_version"_s, u"17.1"_s},
            {u"ip_address"_s, u"2001:db8::1"_s}});
    return {sessionJson(1), withActivity(sessionJson(2)), full, strange, mobile};
}

} // namespace

//! Sessions as a long list keeps them, on their way from one thread to another.
class TestPackedSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageMeansTheSameWhereverItIsAdopted()
    {
        const auto page = decodePackedSessions(answer(rows()));
        const auto sessions = decodeSessions(answer(rows()));
        QVERIFY(page && sessions);
        QCOMPARE(page->items.size(), 5);
        SessionPacker packer;
        // What is there before has other numbers.
        for (const Session &session : sessions->items.last(2))
            static_cast<void>(packer.pack(session));
        const QList<PackedSession> adopted = packer.adopt(*page);
        for (qsizetype i = 0; i < adopted.size(); ++i)
            QVERIFY2(adopted[i] == packer.pack(sessions->items[i]), qPrintable(QString::number(i)));
    }

    void anIdThatComesTwiceIsTheSameOnceAdopted()
    {
        const auto page = decodePackedSessions(answer({sessionJson(1), sessionJson(2), sessionJson(1)}));
        const auto next = decodePackedSessions(answer({sessionJson(2), sessionJson(3)}));
        SessionPacker packer;
        const auto first = packer.adopt(*page);
        const auto second = packer.adopt(*next);
        QCOMPARE(first[0][PackedSession::Id], first[2][PackedSession::Id]);
        QCOMPARE(first[1][PackedSession::Id], second[0][PackedSession::Id]);
        QVERIFY(second[1][PackedSession::Id] != first[0][PackedSession::Id]);
        QCOMPARE(packer.numberOf(sessionId(3)), second[1][PackedSession::Id]);
        QCOMPARE(packer.numberOf(sessionId(4)), -1);
    }

    void whatWasReadIsWhatTheServerSaid()
    {
        const auto sessions = decodeSessions(answer(rows()));
        const Session &full = sessions->items.at(2);
        QCOMPARE(full.actor.value(u"sub"_s), u"user_support"_s);
        QCOMPARE(full.tasks, (QStringList {u"setup-mfa"_s, u"more"_s}));
        QCOMPARE(full.lastActiveOrganizationId.text(), u"org_1"_s);
        QCOMPARE(full.latestActivity->browserName, u"Chrome"_s);
        const Session &strange = sessions->items.at(3);
        QCOMPARE(strange.id.text(), u"sess_東京"_s);
        QCOMPARE(strange.status, SessionStatus::Unknown);
        QCOMPARE(strange.statusText, u"dormant"_s);
        QVERIFY(strange.doubtfulTimes);
        QVERIFY(!strange.latestActivity);
        const Session &mobile = sessions->items.at(4);
        QVERIFY(mobile.latestActivity->isMobile);
        QCOMPARE(mobile.latestActivity->city, u"Zürich"_s);
        QCOMPARE(mobile.latestActivity->browserName, QString());
        QCOMPARE(mobile.latestActivity->browserVersion, u"17.1"_s);
        QCOMPARE(mobile.latestActivity->ipAddress, u"2001:db8::1"_s);
    }
};

QTEST_GUILESS_MAIN(TestPackedSession)
#include "tst_packedsession.moc"
