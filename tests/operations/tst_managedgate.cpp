// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateundertest.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Change minting(const QString &templateName, std::optional<std::chrono::seconds> lifetime)
{
    Change change = someChange();
    change.action = Action::CreateToken;
    change.minting = Minting {templateName, lifetime};
    return change;
}

} // namespace

//! The gate under an organization's policy.
class TestManagedGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPolicyThatAllowsNoChangesCannotBeOpened_data()
    {
        QTest::addColumn<int>("environment");
        QTest::newRow("development") << static_cast<int>(Environment::Development);
        QTest::newRow("production") << static_cast<int>(Environment::Production);
    }
    void aPolicyThatAllowsNoChangesCannotBeOpened()
    {
        QFETCH(int, environment);
        policy::Policy rules;
        rules.readOnly = true;
        GateUnderTest t(static_cast<Environment>(environment), u"journal.sqlite"_s, rules);
        QSignalSpy changed(&t.gate, &WriteGate::changed);
        t.gate.allow();
        t.gate.allowJob(7);
        QVERIFY(!t.gate.isOpen());
        QVERIFY(!t.gate.remaining());
        QVERIFY(!t.gate.lets(api::Gate::unrecorded()));
        QCOMPARE(changed.size(), 0);
        Change ofJob = someChange();
        ofJob.job = 7;
        for (const Change &change : {someChange(), ofJob, minting({}, 60s)})
            QCOMPARE(t.admitted(change)->error().refusal, Refusal::ManagedReadOnly);
        QVERIFY(t.entries().isEmpty());
    }

    void aPolicyThatDemandsAReasonLetsNothingPassWithout()
    {
        policy::Policy rules;
        rules.requireReason = true;
        GateUnderTest t(Environment::Development, u"journal.sqlite"_s, rules);
        Change change = someChange();
        QVERIFY(*t.admitted(change));
        for (const QString &none : {u""_s, u" \t"_s}) {
            change.purpose.reason = none;
            QCOMPARE(t.admitted(change)->error().refusal, Refusal::ManagedReason);
        }
        QCOMPARE(t.entries().size(), 1);
    }

    void onlyTokensThatThePolicyAllowsPass_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const Change &change, Refusal refusal = Refusal::None) {
            QTest::newRow(name) << change << static_cast<int>(refusal);
        };
        row("as long as can be", minting(u"hasura"_s, 300s));
        row("shorter", minting(u"hasura"_s, 30s));
        row("longer", minting(u"hasura"_s, 301s), Refusal::ManagedLifetime);
        row("as long as the template says", minting(u"hasura"_s, std::nullopt), Refusal::ManagedLifetime);
        row("another template", minting(u"reports"_s, 30s), Refusal::ManagedTemplate);
        row("in other letters", minting(u"Hasura"_s, 30s), Refusal::ManagedTemplate);
        row("the session token", minting({}, 30s), Refusal::ManagedTemplate);
        Change unsaid = minting(u"hasura"_s, 30s);
        unsaid.minting.reset();
        row("nobody says of what kind", unsaid, Refusal::ManagedTemplate);
        row("no token at all", someChange());
    }
    void onlyTokensThatThePolicyAllowsPass()
    {
        QFETCH(Change, change);
        QFETCH(int, refusal);
        policy::Policy rules;
        rules.longestToken = 300s;
        rules.templates = QStringList {u"hasura"_s};
        GateUnderTest t(Environment::Development, u"journal.sqlite"_s, rules);
        const auto said = t.admitted(change);
        QVERIFY(said);
        QCOMPARE(said->has_value() ? 0 : static_cast<int>(said->error().refusal), refusal);
        QCOMPARE(t.entries().size(), refusal == 0 ? 1 : 0);
    }

    void theShorterOfTwoIdleLimitsHolds()
    {
        policy::Policy rules;
        rules.idleLock = 2min;
        GateUnderTest t(Environment::Production, u"journal.sqlite"_s, rules);
        for (const std::chrono::minutes chosen : {60min, 2min}) {
            t.gate.setIdleLimit(chosen);
            t.gate.allow();
            t.clock.advance(119s);
            QVERIFY(t.gate.isOpen());
            t.clock.advance(1s);
            QVERIFY(!t.gate.isOpen());
        }
        t.gate.setIdleLimit(1min);
        t.gate.allow();
        t.clock.advance(1min);
        QVERIFY(!t.gate.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestManagedGate)
#include "tst_managedgate.moc"
