// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activityexport.h"
#include "models/casereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What somebody would write who wants to be more than text.
const auto hostile = u"<img src=x>|`a`*b*[c](http://d)\n=1+1"_s;

journal::Entry entry(const QString &reason, const QString &user = u"user_1"_s)
{
    return {1,
        {Instant(std::chrono::seconds(1767261600)), u"dana"_s, u"Acme"_s, *InstanceId::parse(u"ins_1"),
            Environment::Production,
            {Action::RevokeSession, *SessionId::parse(u"sess_1"), *UserId::parse(user), {},
                {reason, u"T-7"_s}, 4}},
        journal::Outcome {
            Instant(std::chrono::seconds(1767261601)), journal::Outcome::Kind::Done, 200, u"trace_1"_s, {}}};
}

models::CaseReport report(const QString &reason)
{
    journal::Entry open = entry(reason, u"user_2"_s);
    open.outcome.reset();
    return {u"Ticket T-7"_s, {entry(reason), open}, journal::Verification {2, 1, {}},
        Instant(std::chrono::seconds(1767261700))};
}

//! What a reader of \a markdown sees.
QString seen(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

} // namespace

//! Reports and exports of what the journal holds.
class TestCaseReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFormsSayTheSame()
    {
        const models::CaseReport made = report(u"lost phone"_s);
        QTextDocument html;
        html.setHtml(models::caseReportHtml(made));
        for (const QString &text : {seen(models::caseReportMarkdown(made)), html.toPlainText()}) {
            for (const auto *part : {"Case report: Ticket T-7", "lost phone", "Acme (Production)", "user_1",
                     "user_2", "sess_1", "2026-01-01 10:00:00", "trace_1", "1 done, 0 not done, 1 not known"})
                QVERIFY2(
                    text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u": "_s + text));
        }
    }

    void whatOthersWroteStaysText()
    {
        const models::CaseReport made = report(hostile);
        const QString inMarkdown = seen(models::caseReportMarkdown(made));
        const QString markup = models::caseReportHtml(made);
        QVERIFY(!markup.contains("<img"_L1));
        QTextDocument html;
        html.setHtml(markup);
        for (const QString &text : {inMarkdown, html.toPlainText()})
            QVERIFY2(text.contains("<img src=x>|`a`*b*[c](http://d)"_L1), qPrintable(text));
    }

    void theHtmlIsWellFormed()
    {
        QXmlStreamReader reader(models::caseReportHtml(report(hostile)));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void ofSeveralAttemptsTheLastCounts()
    {
        models::CaseReport made = report({});
        made.entries = {entry({}), entry({}), entry({}, u"user_2"_s)};
        made.entries.first().outcome->kind = journal::Outcome::Kind::Failed;
        const QString text = seen(models::caseReportMarkdown(made));
        QVERIFY2(text.contains("2 done, 0 not done, 0 not known"_L1), qPrintable(text));
        QVERIFY2(text.contains("Attempts: 3"_L1), qPrintable(text));
    }

    void aBrokenJournalIsSaid()
    {
        models::CaseReport made = report({});
        made.checked->broken = journal::Break {};
        QVERIFY(seen(models::caseReportMarkdown(made)).contains("not as it was written"_L1));
        made.checked.reset();
        QVERIFY(seen(models::caseReportMarkdown(made)).contains("could not be read"_L1));
    }

    void noCellOfATableIsAFormula()
    {
        for (const QString &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@a"_s}) {
            const QByteArray table = models::activityCsv({entry(formula)}, false);
            const QByteArray cell = "\"'" + formula.toUtf8() + '"';
            QVERIFY2(table.contains(cell), table.constData());
        }
    }

    void aTableKeepsQuotesAndLines()
    {
        const QByteArray table = models::activityCsv({entry(u"say \"no\",\nplease"_s)}, false);
        QVERIFY2(table.contains("\"say \"\"no\"\",\nplease\""), table.constData());
        QCOMPARE(table.count("\r\n"), 2);
    }

    void jsonIsReadBack()
    {
        const QJsonArray rows
            = QJsonDocument::fromJson(models::activityJson({entry(hostile)}, false)).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)["reason"_L1].toString(), hostile);
        QCOMPARE(rows.at(0)["action"_L1].toString(), u"revoke_session"_s);
        QCOMPARE(rows.at(0)["time"_L1].toString(), u"2026-01-01T10:00:00.000Z"_s);
        QCOMPARE(rows.at(0)["job"_L1].toString(), u"4"_s);
    }

    void pseudonymsAreSaidToBe()
    {
        const QList<journal::Entry> entries {entry(u"asked"_s)};
        QVERIFY(!models::activityJson(entries, false).contains("pseudonyms"));
        QVERIFY(models::activityJson(entries, true).contains("\"pseudonyms\": \"true\""));
        QVERIFY(models::activityCsv(entries, false).endsWith(",\"\"\r\n"));
        QVERIFY(models::activityCsv(entries, true).endsWith(",\"true\"\r\n"));
    }
};

QTEST_MAIN(TestCaseReport)
#include "tst_casereport.moc"
