// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportchoice.h"
#include "support/listserver.h"
#include "windowundertest.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

namespace {

const auto key = u"sk_test_abcdefghijklmnopqrstuvwxyz0123456789ABCD"_s;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

//! Copies, the case summary and the dialog for files, by key and mouse in the whole window.
class TestExport final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ListServer> m_list;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    void list(int sessions)
    {
        m_list->hold(1, sessions);
        window().desk.open(*UserId::parse(u"user_dana"_s));
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
        QTRY_COMPARE(window().table()->model()->rowCount(), sessions);
        window().table()->setFocus();
    }
    void select(const QList<int> &rows)
    {
        using Selection = QItemSelectionModel;
        window().table()->clearSelection();
        for (const int row : rows)
            window().table()->selectionModel()->select(
                window().table()->model()->index(row, 0), Selection::Select | Selection::Rows);
    }
    void trigger(const char *action)
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        window().find<QAction>(action)->trigger();
        QTRY_VERIFY(clipboard() != "before"_L1);
    }
    QDialog *openDialog()
    {
        window().find<QAction>("exportSessions")->trigger();
        return window().find<QDialog>("exportDialog");
    }
    [[nodiscard]] QString words() const
    {
        return window().find<QLabel>("exportWords")->text().remove(u'\u200B');
    }
    //! Presses Save… and gives the file the name \a path.
    void saveAs(const QString &path)
    {
        window().find<QPushButton>("exportSave")->click();
        auto *chooser = window().window.findChild<QFileDialog *>();
        QVERIFY(chooser);
        QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite));
        chooser->selectFile(path);
        QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, path));
        chooser->close();
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_list = std::make_unique<ListServer>(*m_server);
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), key);
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup()
    {
        m_window.reset();
        m_list.reset();
        m_server.reset();
    }

    void ctrlCCopiesEverySelectedRowInTheOrderShown()
    {
        list(5);
        window().table()->horizontalHeader()->moveSection(
            window().table()->horizontalHeader()->visualIndex(models::SessionTableModel::LastActive), 0);
        window().table()->setColumnHidden(models::SessionTableModel::SessionId, false);
        select({3, 1});
        QGuiApplication::clipboard()->clear();
        window().press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!clipboard().isEmpty());
        const QStringList lines = clipboard().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith("2026-"_L1) && lines[0].endsWith(sessionName(2)), qPrintable(lines[0]));
        QVERIFY(lines[1].endsWith(sessionName(4)));
        QCOMPARE(lines[0].count(u'\t'), 6);
    }

    void copyAsMasksWhatIsSet()
    {
        list(2);
        window().table()->selectAll();
        window().table()->setColumnHidden(models::SessionTableModel::SessionId, false);
        trigger("copyAsMarkdown");
        QVERIFY2(clipboard().startsWith("| Status |"_L1), qPrintable(clipboard()));
        QVERIFY(clipboard().contains("2 selected of 2 loaded"_L1));
        QVERIFY(window().window.statusBar()->currentMessage().contains("Masked: IP addresses"_L1));
        trigger("copyAsCsv");
        QVERIFY(clipboard().startsWith("\"Status\","_L1));
        window().find<QAction>("maskIds")->trigger();
        trigger("copyAsJson");
        const QJsonObject json = QJsonDocument::fromJson(clipboard().toUtf8()).object();
        QCOMPARE(json["sessions"_L1][1]["id"_L1].toString(), u"Session 2"_s);
        QVERIFY(!clipboard().contains("user_dana"_L1));
    }

    void theCaseSummaryIsOneActionAway()
    {
        list(3);
        trigger("copyCase");
        QVERIFY2(clipboard().contains("Acme ("_L1), qPrintable(clipboard()));
        QCOMPARE(clipboard().count(u"\n- "_s), 3);
        select({0, 1});
        trigger("copyCase");
        QVERIFY2(clipboard().count(u"\n- "_s) == 2, qPrintable(clipboard()));
        QVERIFY(clipboard().contains("user_dana"_L1));
        window().find<QAction>("maskIds")->trigger();
        trigger("copyCase");
        QVERIFY2(!clipboard().contains("user_dana"_L1), qPrintable(clipboard()));
    }

    void nothingCanBeHandedOnBeforeThereIsSomething()
    {
        for (const char *action :
            {"copy", "copyAsCsv", "copyAsJson", "copyAsMarkdown", "copyCase", "exportSessions"})
            QVERIFY2(!window().find<QAction>(action)->isEnabled(), action);
        list(1);
        for (const char *action :
            {"copy", "copyAsCsv", "copyAsJson", "copyAsMarkdown", "copyCase", "exportSessions"})
            QVERIFY2(window().find<QAction>(action)->isEnabled(), action);
    }

    void theDialogOffersWhatThereIs()
    {
        list(3);
        window().table()->selectAll();
        const QDialog *dialog = openDialog();
        QVERIFY(dialog->isVisible());
        QCOMPARE(window().find<QComboBox>("exportScope")->currentText(), u"3 selected"_s);
        QCOMPARE(window().find<QComboBox>("exportScope")->itemText(2), u"All 3 loaded"_s);
        QVERIFY(!window().window.findChild<QLabel *>(u"exportIncomplete"_s));
        QVERIFY(window().find<QCheckBox>("exportMaskContacts")->isChecked());
        QVERIFY(!window().find<QCheckBox>("exportMaskNames")->isChecked());
        QVERIFY(window().find<QPushButton>("exportSave")->isDefault());
        QVERIFY(!window().find<QProgressBar>("exportProgress")->isVisible());
    }

    void theDialogSaysThatTheListIsNotComplete()
    {
        m_list->mostRows = 2;
        m_list->before = silenceAfter(1);
        m_list->hold(1, 5);
        window().desk.open(*UserId::parse(u"user_dana"_s));
        QTRY_COMPARE(window().table()->model()->rowCount(), 2);
        openDialog();
        QCOMPARE(window().find<QLabel>("exportIncomplete")->text(),
            u"⚠ Not everything is loaded. Load all first to have the rest too."_s);
    }

    void savesAFileAndSaysWhere()
    {
        list(3);
        openDialog();
        const QString path = window().folder.filePath(u"out.csv"_s);
        saveAs(path);
        QTRY_VERIFY2(words().contains("saved as"_L1), qPrintable(words()));
        QVERIFY(words().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 5);
        QVERIFY(window().find<QPushButton>("exportSave")->isEnabled());
    }

    void saysWhatIsWrongWithAPlace()
    {
        list(3);
        openDialog();
        const QString path = window().folder.filePath(u"frontdesk.ini/out.csv"_s);
        saveAs(path);
        QTRY_VERIFY2(words().contains("could not be written"_L1), qPrintable(words()));
        QVERIFY(words().contains(path));
    }

    void copiesHtmlAsATable()
    {
        list(3);
        openDialog();
        auto *format = window().find<QComboBox>("exportFormat");
        format->setCurrentIndex(format->count() - 1);
        QVERIFY(!window().find<QCheckBox>("exportByteOrderMark")->isEnabled());
        window().find<QPushButton>("exportCopy")->click();
        QTRY_COMPARE(words(), u"%n session(s) copied."_s.replace("%n"_L1, "3"_L1));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains("<table"_L1));
    }

    void withoutColumnsThereIsNothingToWrite()
    {
        list(3);
        openDialog();
        auto *columns = window().find<QListWidget>("exportColumns");
        for (int row = 0; row < columns->count(); ++row)
            columns->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!window().find<QPushButton>("exportSave")->isEnabled());
        QVERIFY(!window().find<QPushButton>("exportCopy")->isEnabled());
        QCOMPARE(words(), u"Choose at least one column."_s);
        columns->item(3)->setCheckState(Qt::Checked);
        QVERIFY(window().find<QPushButton>("exportSave")->isEnabled());
        QVERIFY(words().isEmpty());
    }

    void whatIsChosenIsRemembered()
    {
        list(3);
        QDialog *dialog = openDialog();
        window().find<QListWidget>("exportColumns")->item(0)->setCheckState(Qt::Unchecked);
        window().find<QCheckBox>("exportMaskNames")->setChecked(true);
        window().find<QComboBox>("exportFormat")->setCurrentIndex(2);
        QVERIFY(window().find<QAction>("maskNames")->isChecked());
        delete dialog;
        openDialog();
        QCOMPARE(window().find<QListWidget>("exportColumns")->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(window().find<QCheckBox>("exportMaskNames")->isChecked());
        QCOMPARE(window().find<QComboBox>("exportFormat")->currentIndex(), 2);
        QCOMPARE(window().find<QPushButton>("exportStop")->isVisible(), false);
    }

    void aPageThatClosesTakesTheDialogWithIt()
    {
        list(3);
        openDialog();
        window().window.closeDesk();
        QVERIFY(!window().window.findChild<QDialog *>(u"exportDialog"_s));
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
