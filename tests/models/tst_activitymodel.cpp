// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using journal::Entry;
using journal::Outcome;
using models::ActivityModel;

namespace {

Entry entry(journal::EntryId id)
{
    return {id,
        {Instant(std::chrono::seconds(1767261600 + id)), u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"),
            Environment::Production,
            {Action::RevokeSession, *SessionId::parse(u"sess_%1"_s.arg(id)), *UserId::parse(u"user_1"), {},
                {u"lost phone"_s, u"T-7"_s}}},
        std::nullopt};
}

Entry withOutcome(Entry entry, Outcome::Kind kind, int status = 200)
{
    entry.outcome = Outcome {entry.intent.at, kind, status, u"trace_1"_s, {}};
    return entry;
}

} // namespace

class TestActivityModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    [[nodiscard]] QStringList sessions() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids << cell(row, ActivityModel::Session, ActivityModel::CopyRole).toString();
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ActivityModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowTellsWhoDidWhatWhereAndWhy()
    {
        m_model->setEntries({withOutcome(entry(1), Outcome::Kind::Done)});
        QCOMPARE(cell(0, ActivityModel::What).toString(), u"Revoke session"_s);
        QCOMPARE(cell(0, ActivityModel::Instance).toString(), u"▲ Acme"_s);
        QCOMPARE(cell(0, ActivityModel::Reason).toString(), u"lost phone"_s);
        QCOMPARE(cell(0, ActivityModel::Ticket).toString(), u"T-7"_s);
        QCOMPARE(cell(0, ActivityModel::Operator).toString(), u"dana"_s);
        QCOMPARE(cell(0, ActivityModel::TraceId, ActivityModel::CopyRole).toString(), u"trace_1"_s);
        QCOMPARE(
            cell(0, ActivityModel::Time, ActivityModel::CopyRole).toString(), u"2026-01-01T10:00:01.000Z"_s);
        const QString spoken = cell(0, ActivityModel::Time, Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(u"Revoke session. Done."_s));
        QVERIFY(spoken.endsWith(u"lost phone."_s));
    }

    void anOutcomeIsToldByGlyphAndWord_data()
    {
        QTest::addColumn<Entry>("one");
        QTest::addColumn<QString>("words");
        QTest::newRow("open") << entry(1) << u"? No outcome recorded"_s;
        QTest::newRow("done") << withOutcome(entry(1), Outcome::Kind::Done) << u"✓ Done"_s;
        QTest::newRow("failed") << withOutcome(entry(1), Outcome::Kind::Failed, 403) << u"✕ Not done (403)"_s;
        QTest::newRow("unknown") << withOutcome(entry(1), Outcome::Kind::Unknown, 0) << u"? Not known"_s;
    }
    void anOutcomeIsToldByGlyphAndWord()
    {
        QFETCH(Entry, one);
        m_model->setEntries({one});
        QTEST(cell(0, ActivityModel::Outcome).toString(), "words");
    }

    void aSelectedRowStaysWhenOthersComeAndGo()
    {
        m_model->setEntries({entry(3), entry(2), entry(1)});
        const QPersistentModelIndex chosen = m_model->index(1, 0);
        m_model->setEntries({entry(5), entry(4), entry(2)});
        QCOMPARE(sessions(), (QStringList {u"sess_5"_s, u"sess_4"_s, u"sess_2"_s}));
        QCOMPARE(chosen.row(), 2);
    }

    void anOutcomeThatCameChangesItsRowAlone()
    {
        m_model->setEntries({entry(2), entry(1)});
        QSignalSpy changed(m_model.get(), &ActivityModel::dataChanged);
        m_model->setEntries({entry(2), withOutcome(entry(1), Outcome::Kind::Done)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void textFromElsewhereStaysOnItsLine()
    {
        Entry one = entry(1);
        one.intent.change.purpose.reason = u"a\nb\u202Ec"_s;
        m_model->setEntries({one});
        QVERIFY(!cell(0, ActivityModel::Reason).toString().contains(u'\n'));
        QVERIFY(!cell(0, ActivityModel::Reason).toString().contains(u'\u202E'));
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
