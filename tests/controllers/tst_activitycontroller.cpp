// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/activitycontroller.h"
#include "journal/journal.h"
#include "models/activitymodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::ActivityController;

class TestActivityController final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<models::ActivityModel> m_model;
    std::unique_ptr<ActivityController> m_activity;

    void revoke(const QString &session)
    {
        m_journal->begin(
            {Instant(std::chrono::seconds(1767261600)), u"dana"_s, u"Acme"_s, {}, Environment::Development,
                {Action::RevokeSession, *SessionId::parse(session), {}, {}, {}}},
            this, [](const Result<journal::EntryId> &) {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<journal::Journal>(m_folder->filePath(u"frontdesk/journal.sqlite"_s));
        m_model = std::make_unique<models::ActivityModel>();
        m_activity = std::make_unique<ActivityController>(*m_journal, *m_model);
    }
    void cleanup()
    {
        m_activity.reset();
        m_model.reset();
        m_journal.reset();
    }

    void whatIsDoneAppearsWhileSomebodyLooks()
    {
        m_activity->setWatching(true);
        revoke(u"sess_1"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        revoke(u"sess_2"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        QSignalSpy changed(m_activity.get(), &ActivityController::changed);
        QSignalSpy written(m_journal.get(), &journal::Journal::changed);
        revoke(u"sess_1"_s);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(changed.size(), 0);
        m_activity->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void aPolicyWithoutExportsHandsNothingOn()
    {
        policy::Policy rules;
        rules.noExport = true;
        ActivityController activity(*m_journal, *m_model, rules);
        activity.setWatching(true);
        revoke(u"sess_1"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(!activity.mayExport());
        std::optional<Refusal> collected;
        std::optional<Refusal> reported;
        activity.collect({}, this, [&collected](const auto &found) { collected = found.error().refusal; });
        activity.report(
            {u"T-1"_s, 0}, this, [&reported](const auto &made) { reported = made.error().refusal; });
        QTRY_COMPARE(collected, Refusal::ManagedExport);
        QTRY_COMPARE(reported, Refusal::ManagedExport);
    }

    void aFilterIsAskedAnewAndOnlyTheNewestAnswerCounts()
    {
        m_activity->setWatching(true);
        revoke(u"sess_1"_s);
        revoke(u"sess_2"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        journal::Filter filter;
        filter.text = u"nothing like it"_s;
        m_activity->setFilter(filter);
        filter.text = u"sess_2"_s;
        QSignalSpy changed(m_activity.get(), &ActivityController::changed);
        m_activity->setFilter(filter);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void aJournalThatCannotBeReadIsTold()
    {
        QFile inTheWay(m_folder->filePath(u"frontdesk"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_activity->setWatching(true);
        QTRY_VERIFY(m_activity->failure());
        QCOMPARE(m_activity->failure()->refusal, Refusal::UnreadableJournal);
        inTheWay.remove();
        m_activity->setWatching(true);
        QTRY_VERIFY(!m_activity->failure());
    }
};

QTEST_GUILESS_MAIN(TestActivityController)
#include "tst_activitycontroller.moc"
