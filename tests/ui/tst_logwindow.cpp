// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"
#include "core/logbook.h"
#include "core/logfile.h"
#include "settings/settings.h"
#include "ui/logwindow.h"
#include "ui/preferencesdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ui::LogWindow;

class TestLogWindow final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Logbook> m_book;
    QPointer<LogWindow> m_window;

    void open()
    {
        m_window = new LogWindow(*m_book);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return child<QTableView>("log")->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<Logbook>(m_folder->filePath(u"log"_s));
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        delete m_window;
        m_book.reset();
    }

    void anEmptyLogSaysHowToFillIt()
    {
        open();
        QVERIFY(child<QLabel>("logEmpty")->isVisible());
        QVERIFY(child<QLabel>("logEmpty")->text().contains(u"Information"_s));
        QVERIFY(!child<QPushButton>("logCopy")->isEnabled());
        QVERIFY(!child<QPushButton>("logClear")->isEnabled());
    }

    void whatWasSaidBeforeAndWhatIsSaidNowIsListed()
    {
        qCWarning(logApp) << "before";
        open();
        QCOMPARE(rows(), 1);
        qCWarning(logNetwork) << "now";
        QTRY_COMPARE(rows(), 2);
        QVERIFY(child<QTableView>("log")->isVisible());
        QVERIFY(child<QComboBox>("logCategory")->findText(u"frontdesk.network"_s) > 0);
    }

    void itFollowsAtTheEndOnly()
    {
        for (int i = 0; i < 200; ++i)
            qCWarning(logApp) << i;
        open();
        const QScrollBar *bar = child<QTableView>("log")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        child<QTableView>("log")->scrollToBottom();
        QCOMPARE(bar->value(), bar->maximum());
        qCWarning(logApp) << "more";
        QTRY_COMPARE(rows(), 201);
        QTRY_COMPARE(bar->value(), bar->maximum());
        child<QTableView>("log")->scrollToTop();
        qCWarning(logApp) << "and more";
        QTRY_COMPARE(rows(), 202);
        QCOMPARE(bar->value(), 0);
    }

    void aPausedListStandsStillAndCatchesUp()
    {
        qCWarning(logApp) << "first";
        open();
        child<QCheckBox>("logFollow")->click();
        qCWarning(logApp) << "second";
        QTRY_COMPARE(child<QLabel>("logCount")->text(), u"1 newer line(s)"_s);
        QCOMPARE(rows(), 1);
        child<QCheckBox>("logFollow")->click();
        QCOMPARE(rows(), 2);
    }

    void filtersNarrowTheList()
    {
        m_book->setVerbosity(Logbook::Verbosity::Everything);
        qCDebug(logApp) << "detail";
        qCInfo(logNetwork) << "information";
        qCWarning(logNetwork) << "warning";
        open();
        QCOMPARE(rows(), 3);
        child<QComboBox>("logLevel")->setCurrentIndex(2);
        QCOMPARE(rows(), 1);
        child<QComboBox>("logLevel")->setCurrentIndex(0);
        child<QComboBox>("logCategory")->setCurrentText(u"frontdesk.network"_s);
        QCOMPARE(rows(), 2);
        QTest::keyClicks(child<QLineEdit>("logText"), u"information"_s);
        QCOMPARE(rows(), 1);
        QTest::keyClicks(child<QLineEdit>("logText"), u"xyz"_s);
        QVERIFY(child<QLabel>("logEmpty")->text().contains(u"No line matches"_s));
    }

    void howMuchIsRecordedIsChosenHere()
    {
        open();
        QCOMPARE(child<QComboBox>("logVerbosity")->currentText(), u"Warnings only"_s);
        child<QComboBox>("logVerbosity")->setCurrentIndex(1);
        QCOMPARE(m_book->verbosity(), Logbook::Verbosity::Information);
        m_book->setVerbosity(Logbook::Verbosity::Everything);
        QCOMPARE(child<QComboBox>("logVerbosity")->currentText(), u"Everything"_s);
    }

    void copiesTheSelectedLinesOrAll()
    {
        qCWarning(logApp) << "one";
        qCWarning(logApp) << "two sk_live_0123456789abcdef";
        open();
        child<QPushButton>("logCopy")->click();
        const QString all = QGuiApplication::clipboard()->text();
        QCOMPARE(all.count(u'\n'), 2);
        QVERIFY(all.contains(u"warning frontdesk.app: one"_s) && !all.contains(u"0123456789"_s));
        auto *table = child<QTableView>("log");
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"one"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"two"_s));
    }

    void savesWhatIsListed()
    {
        qCWarning(logApp) << "one";
        open();
        child<QPushButton>("logSave")->click();
        auto *chooser = m_window->findChild<QFileDialog *>();
        QVERIFY(chooser);
        const QString path = m_folder->filePath(u"saved.txt"_s);
        Q_EMIT chooser->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("warning frontdesk.app: one\n"));
    }

    void clearsTheMemory()
    {
        qCWarning(logApp) << "one";
        open();
        child<QPushButton>("logClear")->click();
        QCOMPARE(rows(), 0);
        QVERIFY(m_book->lines().isEmpty());
        QVERIFY(child<QLabel>("logEmpty")->isVisible());
    }

    void everyControlHasAName()
    {
        qCWarning(logApp) << "one";
        open();
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void theFileIsKeptAndDeletedFromThePreferences()
    {
        settings::Settings settings(m_folder->filePath(u"settings.ini"_s));
        ui::PreferencesDialog dialog(settings, u"dlee"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.offerLog(*m_book);
        dialog.open();
        auto *keep = dialog.findChild<QCheckBox *>(u"keepLog"_s);
        auto *remove = dialog.findChild<QPushButton *>(u"removeLog"_s);
        const auto *state = dialog.findChild<QLabel *>(u"logState"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"logPath"_s)->text().endsWith(u"frontdesk.log"_s));
        QVERIFY(!keep->isChecked());
        QTRY_COMPARE(state->text(), u"There is none."_s);
        QVERIFY(!remove->isEnabled());

        keep->click();
        QVERIFY(settings.preferences().keepLog);
        m_book->setFile(true);
        qCWarning(logApp) << "line";
        m_book->setFile(false);
        QVERIFY(!LogFile::filesIn(m_book->folder()).isEmpty());
        QVERIFY(!remove->isEnabled());
        keep->click();
        QVERIFY(!settings.preferences().keepLog);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QTRY_COMPARE(state->text(), u"There is none."_s);
        QVERIFY(LogFile::filesIn(m_book->folder()).isEmpty());
    }
};

QTEST_MAIN(TestLogWindow)
#include "tst_logwindow.moc"
