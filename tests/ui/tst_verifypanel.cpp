// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "controllers/instancekeys.h"
#include "controllers/verifycontroller.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"
#include "ui/tokenwording.h"
#include "ui/verifypanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::TokenCheck;
using controllers::VerifyReport;

namespace {

const Instant now = FixedClock().now();

api::Session someSession(QStringView id = u"sess_1")
{
    api::Session session;
    session.id = *SessionId::parse(id);
    session.userId = *UserId::parse(u"user_1");
    session.status = api::SessionStatus::Active;
    session.statusText = u"active"_s;
    return session;
}

TokenCheck goodCheck()
{
    TokenCheck check;
    check.verdict.signatureValid = true;
    check.keyId = u"ins_1"_s;
    check.sessionId = u"sess_1"_s;
    check.userId = u"user_1"_s;
    check.expiresAt = now + 42s;
    return check;
}

VerifyReport goodReport()
{
    VerifyReport report;
    report.sessionId = someSession().id;
    report.withToken = true;
    report.session = someSession();
    report.checkedAt = now;
    report.token = goodCheck();
    report.legacy = someSession();
    return report;
}

Failure rejected(int status)
{
    Failure failure;
    failure.fault = Fault::Rejected;
    failure.httpStatus = status;
    return failure;
}

QString shown(const ui::TokenLine &line)
{
    return ui::glyph(line.mark) + u' ' + line.text;
}

} // namespace

class TestVerifyPanel final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    FaultServer m_server;
    QNetworkAccessManager m_network;
    OpenGate m_gate;
    api::BackendApi m_api {
        m_network, m_clock, m_gate, {m_server.baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)}};
    controllers::InstanceKeys m_keys {m_api.jwks, m_clock};
    controllers::VerifyController m_controller {m_api.sessions, m_keys, m_clock};
    std::unique_ptr<ui::VerifyPanel> m_panel;

    QLineEdit *field() const { return m_panel->findChild<QLineEdit *>(u"tokenToCheck"_s); }
    QString line(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ui::VerifyPanel>(m_controller);
        m_panel->show();
        m_panel->setSession(someSession());
    }
    void cleanup() { m_panel.reset(); }

    void aGoodTokenIsSaidToBeGood()
    {
        const VerifyReport report = goodReport();
        QVERIFY(ui::sessionLine(report).text.startsWith(u"Clerk says active (checked "_s));
        QCOMPARE(ui::sessionLine(report).mark, ui::Mark::Passed);
        QCOMPARE(shown(ui::signatureLine(report)), u"✓ Token signature valid, key ins_1"_s);
        QCOMPARE(
            shown(ui::belongingLine(report, now)), u"✓ Token belongs to this session; valid 42 s more"_s);
        QCOMPARE(shown(ui::legacyLine(report)), u"✓ Legacy check (deprecated): same answer"_s);
    }

    void validityRunsOutWhileOneLooks()
    {
        const VerifyReport report = goodReport();
        QCOMPARE(shown(ui::belongingLine(report, now + 41s)),
            u"✓ Token belongs to this session; valid 1 s more"_s);
        QCOMPARE(shown(ui::belongingLine(report, now + 43s)),
            u"✕ Token belongs to this session; expired 1 s ago"_s);
    }

    void whatIsNotInOrderIsSaid_data()
    {
        QTest::addColumn<VerifyReport>("report");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("belonging");
        const auto row
            = [](const char *name, auto change, const QString &signature, const QString &belonging) {
                  VerifyReport report = goodReport();
                  change(report, **report.token);
                  QTest::newRow(name) << report << signature << belonging;
              };
        const QString valid = u"✓ Token signature valid, key ins_1"_s;
        row(
            "another session's", [](VerifyReport &, TokenCheck &check) { check.sessionId = u"sess_2"_s; },
            valid, u"✕ Token belongs to another session; valid 42 s more"_s);
        row(
            "another user's", [](VerifyReport &, TokenCheck &check) { check.userId = u"user_2"_s; }, valid,
            u"✕ Token belongs to another user; valid 42 s more"_s);
        row(
            "a template's", [](VerifyReport &, TokenCheck &check) { check.sessionId.reset(); }, valid,
            u"✓ Token names no session, as template tokens do, but this session's user; valid 42 s more"_s);
        row(
            "not valid yet",
            [](VerifyReport &, TokenCheck &check) { check.verdict.rejected = token::Reason::NotActiveYet; },
            valid, u"✕ Token belongs to this session; it is not valid yet"_s);
        row(
            "forged",
            [](VerifyReport &, TokenCheck &check) {
                check.verdict = {token::Reason::InvalidSignature, false};
            },
            u"✕ Token not accepted: its signature is not the instance's"_s,
            u"– Token belongs to this session – by its own words, which nothing proves"_s);
        row(
            "signed elsewhere",
            [](VerifyReport &, TokenCheck &check) {
                check.verdict = {token::Reason::UnknownKey, false};
            },
            u"– Token signature not checked: this instance has no key of that name, so another instance signed it"_s,
            u"– Token belongs to this session – by its own words, which nothing proves"_s);
        row(
            "no token",
            [](VerifyReport &, TokenCheck &check) { check.unreadable = token::DecodeError::NotThreeParts; },
            u"✕ Not a token: a token has three parts with dots between them. Copy it again, whole."_s,
            u"– "_s);
    }
    void whatIsNotInOrderIsSaid()
    {
        QFETCH(VerifyReport, report);
        QTEST(shown(ui::signatureLine(report)), "signature");
        QTEST(shown(ui::belongingLine(report, now)), "belonging");
    }

    void theRetiredCheckIsCalledRetired()
    {
        VerifyReport report = goodReport();
        report.legacy = fail(rejected(410));
        QCOMPARE(shown(ui::legacyLine(report)),
            u"– Legacy check (deprecated): Clerk has retired this check (410)"_s);
    }

    void aSessionThatIsGoneIsSaidToBeGone()
    {
        VerifyReport report = goodReport();
        report.session = fail(rejected(404));
        report.legacy = fail(rejected(404));
        QCOMPARE(shown(ui::sessionLine(report)), u"✕ This session no longer exists at Clerk."_s);
        QCOMPARE(shown(ui::legacyLine(report)), u"✓ Legacy check (deprecated): same answer"_s);
    }

    void lifetimesReadInLargeUnits_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << 60 << u"60 s"_s;
        QTest::newRow("minutes and seconds") << 90 << u"1 min 30 s"_s;
        QTest::newRow("minutes") << 300 << u"5 min"_s;
        QTest::newRow("hours and minutes") << 5400 << u"1 h 30 min"_s;
        QTest::newRow("a day") << 86400 << u"24 h"_s;
        QTest::newRow("a week") << 604800 << u"7 d"_s;
    }
    void lifetimesReadInLargeUnits()
    {
        QFETCH(int, seconds);
        QTEST(ui::lifetimeWords(std::chrono::seconds(seconds)), "words");
    }

    void theFieldIsMaskedUntilShown()
    {
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
        m_panel->findChild<QToolButton *>(u"showToken"_s)->click();
        QCOMPARE(field()->echoMode(), QLineEdit::Normal);
    }

    void pasteDropsWhatIsNotTheToken()
    {
        QGuiApplication::clipboard()->setText(u"  Bearer aaa.bbb\n.ccc \n"_s);
        field()->setFocus();
        field()->paste();
        Q_EMIT field()->textEdited(field()->text());
        QCOMPARE(field()->text(), u"aaa.bbb.ccc"_s);
    }

    void anotherSessionWipesFieldAndResults()
    {
        field()->setText(u"not a token"_s);
        m_panel->verifyNow();
        QTRY_VERIFY(!line(u"signatureLine"_s).isEmpty());
        m_panel->findChild<QToolButton *>(u"showToken"_s)->setChecked(true);
        m_panel->setSession(someSession(u"sess_2"));
        QVERIFY(field()->text().isEmpty());
        QVERIFY(!field()->isUndoAvailable());
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
        QVERIFY(line(u"signatureLine"_s).isEmpty());
        QVERIFY(line(u"sessionLine"_s).isEmpty());
    }

    void theSameSessionAgainKeepsThem()
    {
        field()->setText(u"not a token"_s);
        m_panel->verifyNow();
        m_panel->setSession(someSession());
        QCOMPARE(field()->text(), u"not a token"_s);
        QVERIFY(!line(u"signatureLine"_s).isEmpty());
    }

    void withoutASessionThereIsNothingToVerify()
    {
        m_panel->setSession(std::nullopt);
        QVERIFY(!m_panel->isEnabled());
        m_panel->verifyNow();
        QVERIFY(!m_controller.isBusy());
    }
};

QTEST_MAIN(TestVerifyPanel)
#include "tst_verifypanel.moc"
