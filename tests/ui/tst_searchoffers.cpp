// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchundertest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using State = controllers::SearchController::State;

//! What the box offers unasked: it does none of it by itself.
class TestSearchOffers final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SearchUnderTest> m_box;

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_box = std::make_unique<SearchUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(&m_box->window.window));
        QTRY_VERIFY(!m_box->window.desk.instance.id().isEmpty());
        new QAbstractItemModelTester(
            m_box->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_box->list());
    }
    void cleanup() { m_box.reset(); }

    void theClipboardIsOfferedAndNothingIsDoneWithIt()
    {
        QGuiApplication::clipboard()->setText(u"  user_dana\n"_s);
        const qsizetype asked = m_box->server.requests().size();
        m_box->enterEmptyBox();
        QTRY_COMPARE(m_box->rows(), QStringList {u"From the clipboard: user user_dana"_s});
        QVERIFY(!m_box->list()->currentIndex().isValid());
        m_box->window.press(Qt::Key_Return);
        QVERIFY(m_box->line()->text().isEmpty());
        QCOMPARE(m_box->server.requests().size(), asked);
        m_box->window.press(Qt::Key_Down);
        m_box->window.press(Qt::Key_Return);
        QTRY_COMPARE(m_box->window.currentId(), u"sess_1"_s);
    }

    void theClipboardIsNotOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Dear Dana"_s;
        QTest::newRow("a key") << liveKey;
        QTest::newRow("digits") << u"20260101"_s;
        QTest::newRow("huge") << u"user_dana "_s.repeated(50'000);
        QTest::newRow("nothing") << QString();
    }
    void theClipboardIsNotOffered()
    {
        QFETCH(QString, text);
        QGuiApplication::clipboard()->setText(text);
        m_box->enterEmptyBox();
        m_box->window.press(Qt::Key_Down);
        QVERIFY(!m_box->popup()->isVisible());
    }

    void whatWeCopiedAsSecretIsNotEvenOffered()
    {
        m_box->window.clipboard.copy(Secret(pastedToken.toLatin1()));
        m_box->enterEmptyBox();
        m_box->window.press(Qt::Key_Down);
        QVERIFY(!m_box->popup()->isVisible());
    }

    void aTokenOnTheClipboardIsOfferedForInspection()
    {
        QGuiApplication::clipboard()->setText(pastedToken);
        QSignalSpy meant(&m_box->window.desk.search, &controllers::SearchController::tokenMeant);
        m_box->enterEmptyBox();
        QTRY_VERIFY(
            m_box->rows().value(0).startsWith(u"From the clipboard: Token for user_2wm…UfV, expired "));
        QVERIFY(!m_box->rows().value(0).contains(u"eyJ"));
        m_box->window.press(Qt::Key_Down);
        m_box->window.press(Qt::Key_Return);
        QCOMPARE(meant.size(), 1);
        QCOMPARE(meant.at(0).at(0).value<Secret>().reveal(), pastedToken.toLatin1());
        QVERIFY(m_box->line()->text().isEmpty());
    }

    void peopleShownLastAreOfferedUntilSomethingIsTyped()
    {
        m_box->window.settings.keep(
            {u"acme"_s, u"Acme"_s, m_box->server.baseUrl(), Environment::Development, {}});
        m_box->window.settings.remember(u"acme"_s, {*UserId::parse(u"user_dana"), u"Dana Lee"_s});
        m_box->enterEmptyBox();
        QTRY_COMPARE(m_box->rows(), QStringList {u"Dana Lee"_s});
        m_box->window.press(Qt::Key_Escape);
        QVERIFY(!m_box->popup()->isVisible());
        m_box->window.press(Qt::Key_Down);
        QCOMPARE(m_box->rows(), QStringList {u"Dana Lee"_s});
        m_box->window.press(Qt::Key_Return);
        QTRY_COMPARE(m_box->window.currentId(), u"sess_1"_s);
    }

    void nothingOpensOverThePageByItself()
    {
        QGuiApplication::clipboard()->setText(u"user_dana"_s);
        QVERIFY(m_box->line()->hasFocus());
        QVERIFY(!m_box->popup()->isVisible());
    }

    void aSlipIsMendedByARow()
    {
        m_box->server.answer("/v1/users", 200, "[]");
        m_box->type(u"danna@exmaple.com"_s);
        QTRY_COMPARE(m_box->window.desk.search.state(), State::NotFound);
        QCOMPARE(m_box->said(), u"No one matches “danna@exmaple.com”. Did you mean example.com?"_s);
        QCOMPARE(m_box->rows(),
            (QStringList {u"Search for danna@example.com"_s, u"Search names only, for “danna”"_s}));
        m_box->server.answer("/v1/users", 200, '[' + danaJson() + ']');
        m_box->window.press(Qt::Key_Return);
        QTRY_COMPARE(m_box->window.currentId(), u"sess_1"_s);
        QCOMPARE(m_box->line()->text(), u"danna@example.com"_s);
    }

    void namesAloneAreSearched()
    {
        m_box->server.answer("/v1/users", 200, "[]");
        m_box->type(u"dana@example.com"_s);
        QTRY_COMPARE(m_box->rows(), QStringList {u"Search names only, for “dana”"_s});
        m_box->server.answer("/v1/users", 200, '[' + danaJson() + ']');
        m_box->window.press(Qt::Key_Return);
        QTRY_COMPARE(m_box->rows(), QStringList {u"Dana Lee"_s});
        QVERIFY(m_box->server.requests().last().target.contains("name_query=dana"));
    }
};

QTEST_MAIN(TestSearchOffers)
#include "tst_searchoffers.moc"
