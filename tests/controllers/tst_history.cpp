// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/history.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::controllers;
using namespace Qt::Literals::StringLiterals;

namespace {

Visit visitOf(const QString &user, const QString &session = {})
{
    Visit visit;
    visit.user = *UserId::parse(user);
    visit.session = SessionId::parse(session).value_or(SessionId());
    return visit;
}

Visit clientVisit(const QString &client)
{
    Visit visit;
    visit.client = *ClientId::parse(client);
    return visit;
}

} // namespace

class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNoWayToGo()
    {
        History history;
        QVERIFY(!history.hasBack() && !history.hasForward());
        history.note({});
        history.note(visitOf(u"dana"_s));
        QVERIFY(!history.hasBack() && !history.hasForward());
    }

    void goesBackToEachListAsItWasLeft()
    {
        History history;
        history.note(visitOf(u"dana"_s));
        Visit dana = visitOf(u"dana"_s, u"sess_2"_s);
        dana.choice.filter = dana.choice.filter.with(models::Facet::Status, u"active"_s);
        dana.choice.order = {3, Qt::DescendingOrder};
        dana.isInspected = true;
        history.note(dana);
        history.note(clientVisit(u"mac"_s));
        history.note(visitOf(u"sam"_s));
        QCOMPARE(history.back(), clientVisit(u"mac"_s));
        QVERIFY(history.hasBack() && history.hasForward());
        QCOMPARE(history.back(), dana);
        QVERIFY(!history.hasBack());
        QCOMPARE(history.forward(), clientVisit(u"mac"_s));
        QCOMPARE(history.forward(), visitOf(u"sam"_s));
        QVERIFY(!history.hasForward());
    }

    void whatIsNotedAfterGoingBackIsOfThatList()
    {
        History history;
        history.note(visitOf(u"dana"_s));
        history.note(visitOf(u"sam"_s));
        (void)history.back();
        history.note(visitOf(u"dana"_s, u"sess_1"_s));
        QCOMPARE(history.forward(), visitOf(u"sam"_s));
        QCOMPARE(history.back(), visitOf(u"dana"_s, u"sess_1"_s));
    }

    void anotherListDropsWhatLayAhead()
    {
        History history;
        for (const QString &user : {u"dana"_s, u"sam"_s, u"ines"_s})
            history.note(visitOf(user));
        (void)history.back();
        (void)history.back();
        history.note(visitOf(u"kim"_s));
        QVERIFY(!history.hasForward());
        QCOMPARE(history.back(), visitOf(u"dana"_s));
    }

    void theSamePersonTwiceAreTwoStepsWithAnotherBetween()
    {
        History history;
        for (const QString &user : {u"dana"_s, u"sam"_s, u"dana"_s, u"dana"_s})
            history.note(visitOf(user));
        QCOMPARE(history.back(), visitOf(u"sam"_s));
        QCOMPARE(history.back(), visitOf(u"dana"_s));
        QVERIFY(!history.hasBack());
    }

    void forgetsTheOldest()
    {
        History history;
        for (int i = 0; i < History::longest + 20; ++i)
            history.note(visitOf(QString::number(i)));
        int steps = 0;
        QString first;
        while (history.hasBack()) {
            first = history.back().user.text();
            ++steps;
        }
        QCOMPARE(steps, static_cast<int>(History::longest) - 1);
        QCOMPARE(first, u"20"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
