// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calllog.h"
#include "models/requestsmodel.h"
#include "support/sandboxserver.h"
#include "windowundertest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::RequestsModel;

//! The requests in the window, over what the sandbox answered.
class TestRequestsPanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &t() const { return *m_window; }
    [[nodiscard]] QTableView *table() const { return t().find<QTableView>("requests"); }
    [[nodiscard]] QString details() const
    {
        return t().find<QPlainTextEdit>("requestDetails")->toPlainText();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    //! The row of the newest call whose path begins like this; -1: none.
    [[nodiscard]] int rowOf(const QString &path, const QString &method = u"GET"_s) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, RequestsModel::Path).startsWith(path) && cell(row, RequestsModel::Method) == method)
                return row;
        }
        return -1;
    }
    //! Lists a person, opens the panel and makes the listing current.
    void listAndOpen()
    {
        t().searchFor(u"dana@example.com"_s);
        QTRY_COMPARE(t().desk.sessions.state(), controllers::SessionsController::State::Ready);
        t().find<QAction>("showRequests")->trigger();
        QTRY_VERIFY(rowOf(u"/sessions?"_s) >= 0);
        table()->selectRow(rowOf(u"/sessions?"_s));
    }
    //! What \a action puts on the clipboard.
    [[nodiscard]] QString copied(const char *action) const
    {
        QGuiApplication::clipboard()->clear();
        t().find<QToolButton>(action)->click();
        return QGuiApplication::clipboard()->text();
    }
    //! The status that curl gets for \a command, run by a shell with the key in the environment.
    [[nodiscard]] int statusOf(const QString &command) const
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLERK_SECRET_KEY"_s, m_sandbox->key());
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"-c"_s, command});
        if (!shell.waitForFinished() || shell.exitCode() != 0)
            qFatal("curl failed: %s", shell.readAllStandardError().constData());
        return shell.readAllStandardOutput().split(' ').value(1).toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>();
    }
    void init()
    {
        m_window = std::make_unique<WindowUnderTest>(m_sandbox->baseUrl(), m_sandbox->key());
        QVERIFY(QTest::qWaitForWindowActive(&t().window));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void whatWasAskedIsListedNewestFirst()
    {
        listAndOpen();
        const QAbstractItemModelTester tester(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(rowOf(u"/sessions?"_s) < rowOf(u"/instance"_s));
        const int before = table()->model()->rowCount();
        t().find<QAction>("refresh")->trigger();
        QTRY_VERIFY(table()->model()->rowCount() > before);
        QTRY_COMPARE(cell(rowOf(u"/sessions?"_s), RequestsModel::Status), u"200"_s);
    }

    void detailsHoldBothSidesWithoutKeyAndAddresses()
    {
        listAndOpen();
        QVERIFY(details().contains(u"Authorization: Bearer •••"_s));
        QVERIFY(details().contains(u"Clerk-API-Version: "_s));
        QVERIFY(details().contains(u"\"status\": "_s)); // indented, as it came
        QVERIFY(details().contains(u"\"ip_address\": \"•••\""_s));
        QVERIFY(!details().contains(m_sandbox->key()));
    }

    void curlGetsTheSameStatus()
    {
        listAndOpen();
        const QString command = copied("requestCurlButton");
        QVERIFY2(command.contains(uR"("Authorization: Bearer $CLERK_SECRET_KEY")"_s), qPrintable(command));
        QVERIFY(command.contains(u"--max-time "_s));
        QVERIFY(!command.contains(m_sandbox->key()));
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-n"_s, u"-c"_s, command}), 0);
        QCOMPARE(statusOf(command), 200);
    }

    void curlGetsTheSameRefusal()
    {
        t().desk.open(*UserId::parse(u"user_it's $HOME `id` \"x\" nobody"_s));
        t().find<QAction>("showRequests")->trigger();
        QTRY_VERIFY(rowOf(u"/users/user_it's"_s) >= 0);
        const auto status = [this] { return cell(rowOf(u"/users/user_it's"_s), RequestsModel::Status); };
        QTRY_VERIFY(status().toInt() >= 400);
        table()->selectRow(rowOf(u"/users/user_it's"_s));
        const QString command = copied("requestCurlButton");
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-n"_s, u"-c"_s, command}), 0);
        QCOMPARE(statusOf(command), status().toInt());
        QVERIFY(copied("requestReportButton").contains(u"Status: "_s + status()));
    }

    void aFilterFindsAndSaysWhenNothingIsLeft()
    {
        listAndOpen();
        auto *filter = t().find<QLineEdit>("requestsFilter");
        filter->setText(u"INSTANCE"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        filter->setText(u"nothing like it"_s);
        QVERIFY(t().says(u"No request matches this filter."_s));
        filter->clear();
        QVERIFY(table()->isVisible());
    }

    void rowsAreCopied()
    {
        listAndOpen();
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Copy);
        const QString row = QGuiApplication::clipboard()->text();
        QVERIFY2(row.contains(u"\tGET\t/sessions?"_s), qPrintable(row));
        QVERIFY(!row.contains(u'\n'));
    }

    void whatIsClearedIsGone()
    {
        listAndOpen();
        t().find<QToolButton>("requestClearButton")->click();
        QVERIFY(t().desk.api.transport.calls().records().isEmpty());
        auto *empty = t().find<QLabel>("requestsEmpty");
        QVERIFY(empty->isVisible() && empty->text().contains(u"200"_s));
        QVERIFY(!t().find<QAction>("requestCurl")->isEnabled());
        QVERIFY(details().isEmpty());
    }

    void theColumnsComeBackAsTheyWere()
    {
        t().find<QAction>("showRequests")->trigger();
        table()->horizontalHeader()->moveSection(0, 3);
        t().window.openDesk(t().desk);
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 3);
    }
};

QTEST_MAIN(TestRequestsPanel)
#include "tst_requestspanel.moc"
