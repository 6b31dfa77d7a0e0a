// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixedclock.h"
#include "ui/revokemanydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ui::RevokeManyDialog;
using Scope = RevokeManyDialog::Scope;

//! The question before many sessions are revoked.
class TestRevokeManyDialog final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    QPointer<RevokeManyDialog> m_dialog;

    void open(Scope scope, int sessions, int people, Environment environment = Environment::Production)
    {
        m_dialog = new RevokeManyDialog(scope, {u"Dana Lee"_s, u"Acme"_s, environment}, m_clock);
        m_dialog->open();
        QList<api::Session> list;
        for (int number = 0; number < sessions; ++number) {
            api::Session session;
            session.id = *SessionId::parse(u"sess_%1"_s.arg(number));
            session.userId = *UserId::parse(u"user_%1"_s.arg(number % people));
            session.status = api::SessionStatus::Active;
            list << session;
        }
        m_dialog->setSessions(list);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void untick(int person, int session)
    {
        QAbstractItemModel *plan = find<QTreeView>("plan")->model();
        plan->setData(plan->index(session, 0, plan->index(person, 0)), Qt::Unchecked, Qt::CheckStateRole);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void cleanup() { delete m_dialog; }

    void aFewOfOnePersonNeedNotBeTyped()
    {
        open(Scope::Selected, 10, 1);
        QVERIFY(!find<QLineEdit>("typedConfirmation")->isVisible());
        QVERIFY(find<QPushButton>("revoke")->isEnabled());
    }

    void onlyWhatAnEarlierJobLeftIsGivenUp()
    {
        open(Scope::Selected, 2, 1);
        QVERIFY(!find<QPushButton>("giveUp"));
        delete m_dialog;
        open(Scope::Rest, 2, 1);
        QSignalSpy confirmed(m_dialog, &RevokeManyDialog::confirmed);
        QSignalSpy givenUp(m_dialog, &RevokeManyDialog::givenUp);
        find<QPushButton>("giveUp")->click();
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void whatReachesFarHasToBeTyped_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("people");
        QTest::newRow("more than ten") << static_cast<int>(Scope::Selected) << 12 << 1;
        QTest::newRow("two people") << static_cast<int>(Scope::Selected) << 4 << 2;
        QTest::newRow("whatever a filter shows") << static_cast<int>(Scope::Shown) << 2 << 1;
    }
    void whatReachesFarHasToBeTyped()
    {
        QFETCH(int, scope);
        QFETCH(int, sessions);
        QFETCH(int, people);
        open(static_cast<Scope>(scope), sessions, people);
        QVERIFY(!find<QPushButton>("revoke")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("typedConfirmation"), QString::number(sessions));
        QVERIFY(find<QPushButton>("revoke")->isEnabled());
        untick(0, 0);
        QVERIFY2(!find<QPushButton>("revoke")->isEnabled(), "another number was not asked for");
    }

    void developmentNeedsNoTyping()
    {
        open(Scope::Shown, 30, 3, Environment::Development);
        QVERIFY(find<QPushButton>("revoke")->isEnabled());
    }

    void cancelIsWhatEnterMeans()
    {
        open(Scope::Everywhere, 3, 1);
        QSignalSpy confirmed(m_dialog, &RevokeManyDialog::confirmed);
        QVERIFY(find<QPushButton>("cancel")->isDefault());
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
    }

    void whatIsConfirmedIsWhatIsTicked()
    {
        open(Scope::Everywhere, 3, 1);
        untick(0, 1);
        QSignalSpy confirmed(m_dialog, &RevokeManyDialog::confirmed);
        find<QPushButton>("revoke")->click();
        QCOMPARE(confirmed.size(), 1);
        const auto sessions = confirmed.first().at(0).value<QList<api::Session>>();
        QCOMPARE(sessions.size(), 2);
        QVERIFY2(
            confirmed.first().at(1).value<QList<UserId>>().isEmpty(), "what was unticked would be swept up");
    }

    void everywhereSweepsThePerson()
    {
        open(Scope::Everywhere, 3, 1);
        QSignalSpy confirmed(m_dialog, &RevokeManyDialog::confirmed);
        find<QPushButton>("revoke")->click();
        QCOMPARE(confirmed.first().at(1).value<QList<UserId>>(), QList {*UserId::parse(u"user_0")});
    }

    void nothingTickedIsNothingToRevoke()
    {
        open(Scope::Selected, 1, 1);
        untick(0, 0);
        QVERIFY(!find<QPushButton>("revoke")->isEnabled());
    }

    void anEmptyListSaysSo()
    {
        open(Scope::Client, 0, 1);
        QVERIFY(!find<QPushButton>("revoke")->isEnabled());
        QCOMPARE(find<QLabel>("loading")->text(), u"None of these sessions is live."_s);
    }
};

QTEST_MAIN(TestRevokeManyDialog)
#include "tst_revokemanydialog.moc"
