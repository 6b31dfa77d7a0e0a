// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/activitycontroller.h"
#include "journal/journal.h"
#include "models/activitymodel.h"
#include "ui/activitypanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestActivityPanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::Journal> m_journal;
    models::ActivityModel m_model;
    std::unique_ptr<controllers::ActivityController> m_activity;
    std::unique_ptr<ui::ActivityPanel> m_panel;

    void write(const QString &session, Action action = Action::RevokeSession, const QString &ticket = {})
    {
        m_journal->begin(
            {Instant(std::chrono::seconds(1767261600)), u"dana"_s, u"Acme"_s, {}, Environment::Development,
                {action, *SessionId::parse(session), {}, {}, {u"why"_s, ticket}}},
            this, [](const Result<journal::EntryId> &) {});
    }
    [[nodiscard]] QTableView *table() const { return m_panel->findChild<QTableView *>(u"activity"_s); }
    //! What the panel says of the check; empty: nothing.
    [[nodiscard]] QString verdict() const
    {
        const auto *bar = m_panel->findChild<QWidget *>(u"noticeBar"_s);
        return bar->isVisible() ? bar->accessibleDescription() : QString();
    }
    [[nodiscard]] QLabel *empty() const { return m_panel->findChild<QLabel *>(u"activityEmpty"_s); }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<journal::Journal>(m_folder->filePath(u"frontdesk/journal.sqlite"_s));
        m_activity = std::make_unique<controllers::ActivityController>(*m_journal, m_model);
        m_panel = std::make_unique<ui::ActivityPanel>(*m_activity);
        m_panel->resize(1024, 220);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_activity.reset();
        m_model.setEntries({});
        m_journal.reset();
    }

    void emptyItSaysWhy()
    {
        QTRY_COMPARE(empty()->text(), u"Nothing has been changed from this computer yet."_s);
        QVERIFY(empty()->isVisible());
    }

    void whatIsDoneAppears()
    {
        write(u"sess_1"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        QTRY_VERIFY(table()->isVisible());
    }

    void aJournalThatIsWholeIsSaidToBe()
    {
        write(u"sess_1"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        m_panel->findChild<QAbstractButton *>(u"activityCheck"_s)->click();
        QTRY_VERIFY(verdict().startsWith(u'✓'));
    }

    void aJournalThatWasChangedIsSaidToBe()
    {
        write(u"sess_1"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        {
            QSqlDatabase outsider = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s);
            outsider.setDatabaseName(m_journal->path());
            QVERIFY(outsider.open());
            QSqlQuery query(outsider);
            QVERIFY(query.exec(u"DROP TRIGGER records_stay"_s));
            QVERIFY(query.exec(u"UPDATE records SET body = replace(body, 'dana', 'adam')"_s));
        }
        QSqlDatabase::removeDatabase(u"outsider"_s);
        m_panel->findChild<QAbstractButton *>(u"activityCheck"_s)->click();
        QTRY_VERIFY(verdict().startsWith(u'✕'));
        QVERIFY(verdict().contains(u"number 1"_s));
    }

    void anEndThatIsMissingIsSaidToBe()
    {
        write(u"sess_1"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        m_activity->setKeptHeads({{u"somebody"_s, 7, QByteArray(32, 'x')}});
        m_panel->findChild<QAbstractButton *>(u"activityCheck"_s)->click();
        QTRY_VERIFY(verdict().contains(u"end of the journal"_s));
    }

    void outcomesFilter()
    {
        write(u"sess_1"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        auto *box = m_panel->findChild<QComboBox *>(u"activityResult"_s);
        box->setCurrentIndex(1);
        QTRY_COMPARE(m_model.rowCount(), 0);
        box->setCurrentIndex(4);
        QTRY_COMPARE(m_model.rowCount(), 1);
    }

    void typingFilters()
    {
        write(u"sess_1"_s);
        write(u"sess_2"_s);
        QTRY_COMPARE(m_model.rowCount(), 2);
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"activityFilter"_s), u"sess_2"_s);
        QTRY_COMPARE(m_model.rowCount(), 1);
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"activityFilter"_s), u"x"_s);
        QTRY_COMPARE(empty()->text(), u"No entry matches this filter."_s);
    }

    void actionsAndTimesFilter()
    {
        write(u"sess_1"_s);
        write(u"sess_2"_s, Action::CreateToken);
        QTRY_COMPARE(m_model.rowCount(), 2);
        m_panel->findChild<QComboBox *>(u"activityAction"_s)->setCurrentIndex(2);
        QTRY_COMPARE(m_model.rowCount(), 1);
        m_panel->findChild<QComboBox *>(u"activityAction"_s)->setCurrentIndex(0);
        m_panel->findChild<QComboBox *>(u"activitySince"_s)->setCurrentIndex(1);
        QTRY_COMPARE(m_model.rowCount(), 0);
    }

    void copyTakesTheSelectedRowsElseAll()
    {
        write(u"sess_1"_s);
        write(u"sess_2"_s);
        QTRY_COMPARE(m_model.rowCount(), 2);
        m_panel->findChild<QAbstractButton *>(u"activityCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
        table()->selectRow(1);
        QTest::keySequence(table(), QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"2026-01-01T10:00:00.000Z\tRevoke session\t"_s));
        QVERIFY(copied.contains(u"\tsess_1\twhy\t"_s));
        QVERIFY(!copied.contains(u'\n'));
    }

    void aJournalThatCannotBeReadIsSaid()
    {
        // The first answer made the folder: before it, who is first would be chance.
        QTRY_VERIFY(!empty()->text().isEmpty());
        m_panel->hide();
        QVERIFY(QDir(m_folder->filePath(u"frontdesk"_s)).removeRecursively());
        QFile inTheWay(m_folder->filePath(u"frontdesk"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_panel->show();
        QTRY_VERIFY(empty()->text().startsWith(u"The activity log could not be read."_s));
    }

    void theColumnsComeBackAsTheyWere()
    {
        table()->horizontalHeader()->moveSection(0, 3);
        const QByteArray state = m_panel->saveState();
        ui::ActivityPanel other(*m_activity);
        other.restoreState(state);
        QCOMPARE(other.findChild<QTableView *>(u"activity"_s)->horizontalHeader()->visualIndex(0), 3);
    }

    void whatIsListedIsSaved()
    {
        write(u"sess_1"_s);
        write(u"sess_2"_s, Action::CreateToken);
        QTRY_COMPARE(m_model.rowCount(), 2);
        m_panel->findChild<QAbstractButton *>(u"activityExport"_s)->click();
        auto *chooser = m_panel->findChild<QFileDialog *>();
        QVERIFY(chooser);
        const QString path = m_folder->filePath(u"log.csv"_s);
        Q_EMIT chooser->fileSelected(path);
        QTRY_VERIFY(verdict().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QCOMPARE(table.count("\r\n"), 3);
        QVERIFY(table.contains("sess_1") && table.contains("create_token"));
    }

    void whatCannotBeSavedIsSaid()
    {
        m_panel->findChild<QAbstractButton *>(u"activityExport"_s)->click();
        Q_EMIT m_panel->findChild<QFileDialog *>()->fileSelected(m_folder->filePath(u"none/log.csv"_s));
        QTRY_VERIFY(verdict().contains(u"could not be written"_s));
    }

    void aReportHoldsOneTicketOnly()
    {
        auto *button = m_panel->findChild<QAbstractButton *>(u"activityReport"_s);
        QVERIFY(!button->isEnabled());
        write(u"sess_1"_s, Action::RevokeSession, u"T-1"_s);
        write(u"sess_2"_s, Action::RevokeSession, u"T-12"_s);
        QTRY_COMPARE(m_model.rowCount(), 2);
        QTRY_VERIFY(button->isEnabled());
        table()->selectRow(1);
        button->click();
        auto *preview = m_panel->findChild<QTextBrowser *>(u"casePreview"_s);
        QVERIFY(preview);
        QTRY_VERIFY(preview->toPlainText().contains(u"sess_1"_s));
        QVERIFY(!preview->toPlainText().contains(u"sess_2"_s));
        QVERIFY(preview->toPlainText().contains(u"each as it was written"_s));
        m_panel->findChild<QAbstractButton *>(u"caseCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Case report: Ticket T-1\n"_s));
        auto *subject = m_panel->findChild<QComboBox *>(u"caseSubject"_s);
        subject->setCurrentIndex(subject->findText(u"Ticket T-12"_s));
        QTRY_VERIFY(preview->toPlainText().contains(u"sess_2"_s));
        QVERIFY(!preview->toPlainText().contains(u"sess_1"_s));
    }
};

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
