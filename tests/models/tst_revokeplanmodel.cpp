// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/revokeplanmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

//! The list that is confirmed: who is in it, and what is left when something is unticked.
class TestRevokePlanModel final : public QObject {
    Q_OBJECT

private:
    RevokePlanModel m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] static api::Session of(const QString &user, const QString &id)
    {
        api::Session session = sampleSession(id);
        session.userId = *UserId::parse(user);
        return session;
    }
    [[nodiscard]] QStringList ticked() const
    {
        QStringList ids;
        for (const api::Session &session : m_model.ticked())
            ids << session.id.text();
        return ids;
    }
    [[nodiscard]] QModelIndex person(int row) const { return m_model.index(row, 0); }
    [[nodiscard]] QModelIndex session(int row, int inPerson) const
    {
        return m_model.index(inPerson, 0, person(row));
    }
    void tick(const QModelIndex &index, bool on)
    {
        QVERIFY(m_model.setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

private Q_SLOTS:
    void init()
    {
        m_model.setNames({{*UserId::parse(u"user_a"), u"Ann"_s}});
        m_model.setSessions(
            {of(u"user_a"_s, u"sess_1"_s), of(u"user_b"_s, u"sess_2"_s), of(u"user_a"_s, u"sess_3"_s)}, {},
            sampleNow);
    }

    void peopleStandTogether()
    {
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.rowCount(person(0)), 2);
        QCOMPARE(ticked(), (QStringList {u"sess_1"_s, u"sess_3"_s, u"sess_2"_s}));
        QVERIFY(person(0).data().toString().contains(u"Ann"_s));
        QVERIFY(person(1).data().toString().contains(u"user_b"_s));
        QVERIFY(session(0, 0).data().toString().contains(u"Chrome 126 on Mac"_s));
    }

    void whatIsUntickedIsLeftOut()
    {
        tick(session(0, 0), false);
        QCOMPARE(ticked(), (QStringList {u"sess_3"_s, u"sess_2"_s}));
        QCOMPARE(person(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
        QCOMPARE(m_model.wholePeople(), QList {*UserId::parse(u"user_b")});
        QCOMPARE(m_model.tickedPeople(), 2);
    }

    void aPersonIsUntickedAsAWhole()
    {
        tick(person(0), false);
        QCOMPARE(ticked(), QStringList {u"sess_2"_s});
        QCOMPARE(m_model.tickedPeople(), 1);
        tick(person(0), true);
        QCOMPARE(ticked().size(), 3);
    }

    void whatIsKeptStandsThereUnticked()
    {
        m_model.setSessions({of(u"user_a"_s, u"sess_1"_s), of(u"user_a"_s, u"sess_2"_s)},
            {*SessionId::parse(u"sess_2")}, sampleNow);
        QCOMPARE(ticked(), QStringList {u"sess_1"_s});
        QCOMPARE(m_model.rowCount(person(0)), 2);
    }
};

QTEST_GUILESS_MAIN(TestRevokePlanModel)
#include "tst_revokeplanmodel.moc"
