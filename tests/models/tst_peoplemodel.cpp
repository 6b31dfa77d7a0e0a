// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

api::User person(const QString &first, const QString &last, const QString &email = {})
{
    api::User user;
    user.id = *UserId::parse(u"user_1");
    user.firstName = first;
    user.lastName = last;
    user.primaryEmail = email;
    return user;
}

} // namespace

class TestPeopleModel final : public QObject {
    Q_OBJECT

    PeopleModel m_model;

    QVariant value(int role) const { return m_model.index(0).data(role); }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void aPersonIsToldApartByNameAndAddress()
    {
        api::User dana = person(u"Dana"_s, u"Lee"_s, u"dana@example.com"_s);
        dana.primaryPhone = u"+49301234567"_s;
        dana.banned = true;
        dana.locked = true;
        dana.lastActiveAt = sampleNow - 75h;
        m_model.setPeople({dana}, sampleNow);
        QCOMPARE(value(PeopleModel::NameRole).toString(), u"Dana Lee"_s);
        QCOMPARE(value(PeopleModel::EmailRole).toString(), u"dana@example.com"_s);
        QCOMPARE(value(PeopleModel::SecondaryRole).toString(), u"\u2066dana@example.com\u2069"_s);
        QCOMPARE(value(PeopleModel::StandingRole).toStringList(), (QStringList {u"Banned"_s, u"Locked"_s}));
        QCOMPARE(value(PeopleModel::InitialsRole).toString(), u"DL"_s);
        QCOMPARE(value(PeopleModel::UserIdRole).toString(), u"user_1"_s);
        QCOMPARE(value(PeopleModel::LastActiveRole).toString(), u"Active 3 d ago"_s);
        QCOMPARE(value(Qt::AccessibleTextRole).toString(),
            u"Dana Lee. dana@example.com. +49301234567. Banned. Locked. Active 3 day(s) ago."_s);
        QCOMPARE(m_model.person(0).id.text(), u"user_1"_s);
    }

    void aPersonWithoutANameIsCalledByTheAddressOnce()
    {
        m_model.setPeople({person({}, {}, u"dana@example.com"_s)});
        QCOMPARE(value(PeopleModel::NameRole).toString(), u"dana@example.com"_s);
        QCOMPARE(value(PeopleModel::SecondaryRole).toString(), u"\u2066user_1\u2069"_s);
        QVERIFY(value(PeopleModel::LastActiveRole).toString().isEmpty());
    }

    void whoWasActiveTodayIsNotSaidToTheHour()
    {
        api::User dana = person(u"Dana"_s, u"Lee"_s);
        dana.lastActiveAt = sampleNow - 5h;
        m_model.setPeople({dana}, sampleNow);
        QCOMPARE(value(PeopleModel::LastActiveRole).toString(), u"Active today"_s);
    }

    void anotherSearchReplacesThePeople()
    {
        m_model.setPeople({person(u"A"_s, {}), person(u"B"_s, {}), person(u"C"_s, {})});
        QCOMPARE(columnOf(m_model, PeopleModel::NameRole), (QStringList {u"A"_s, u"B"_s, u"C"_s}));
        m_model.setPeople({person(u"D"_s, {})});
        QCOMPARE(columnOf(m_model, PeopleModel::NameRole), QStringList {u"D"_s});
        m_model.setPeople({});
        QCOMPARE(m_model.rowCount(), 0);
    }

    void initialsAreWholeCharacters_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two names") << u"dana"_s << u"lee"_s << u"DL"_s;
        QTest::newRow("one name") << u"Plato"_s << QString() << u"P"_s;
        QTest::newRow("many names") << u"Ana Maria"_s << u"de la Cruz"_s << u"AC"_s;
        QTest::newRow("Japanese") << u"花子"_s << u"山田"_s << u"花山"_s;
        QTest::newRow("beyond the BMP") << u"𠮷野"_s << QString() << u"𠮷"_s;
        QTest::newRow("emoji family") << u"👩\u200D👩\u200D👧"_s << QString() << u"👩\u200D👩\u200D👧"_s;
        QTest::newRow("combining mark") << u"e\u0301mile"_s << QString() << u"E\u0301"_s;
        QTest::newRow("markup") << u"<b>dana"_s << QString() << u"B"_s;
        QTest::newRow("override") << u"\u202Edana"_s << QString() << u"D"_s;
        QTest::newRow("no letters") << u"=-+"_s << QString() << u"?"_s;
    }

    void initialsAreWholeCharacters()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QTEST(initials(person(first, last)), "expected");
    }

    void hostileNamesStayOneLine()
    {
        m_model.setPeople({person(u"<b>Da\nna</b>"_s, u"\u202ELee"_s, u"x\u2069@example.com"_s)});
        QCOMPARE(value(PeopleModel::NameRole).toString(), u"<b>Da\u240Ana</b> \uFFFDLee"_s);
        QCOMPARE(value(PeopleModel::SecondaryRole).toString(), u"\u2066x\uFFFD@example.com\u2069"_s);
    }
};

QTEST_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
