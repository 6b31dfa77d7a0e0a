// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policytext.h"

#include <QFile>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::policy;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPolicyText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsRead()
    {
        const auto policy = parsePolicy(R"({
            "readOnly": true,
            "maximumTokenLifetimeSeconds": 3600,
            "allowedTemplates": ["", "hasura"],
            "requireReason": true,
            "idleLockMinutes": 3,
            "allowedHosts": ["api.clerk.com", "127.0.0.1", "xn--bcher-kva.example", "::1"],
            "noExport": true
        })");
        QVERIFY(policy);
        const Policy expected {true, true, 3600s, QStringList {u""_s, u"hasura"_s}, true, 3min,
            QStringList {u"api.clerk.com"_s, u"127.0.0.1"_s, u"xn--bcher-kva.example"_s, u"::1"_s}, true, {}};
        QCOMPARE(*policy, expected);
    }

    void whatIsNotSaidIsNotDemanded()
    {
        Policy expected;
        expected.isManaged = true;
        QCOMPARE(parsePolicy("{}").value_or(Policy()), expected);
        QCOMPARE(parsePolicy("\xEF\xBB\xBF { } \n").value_or(Policy()), expected);
    }

    void emptyListsAllowNothing()
    {
        const auto policy = parsePolicy(R"({"allowedTemplates": [], "allowedHosts": []})");
        QVERIFY(policy);
        QCOMPARE(policy->templates, std::optional(QStringList()));
        QCOMPARE(policy->hosts, std::optional(QStringList()));
    }

    void anythingElseIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const QString &words) {
            QTest::newRow(name) << json << words;
        };
        row("empty", "", u"Line 1, column 1"_s);
        row("no JSON", "readOnly = true\n", u"Line 1, column"_s);
        row("cut off", "{\"readOnly\": true,\n \"noExp", u"Line 2, column"_s);
        row("a comma too many", "{\n  \"readOnly\": true,\n}", u"Line 3, column"_s);
        row("something after it", "{\"readOnly\": true}\n{}", u"Line 2, column"_s);
        row("a comment", "{\n// all\n}", u"Line 2, column"_s);
        row("a list", "[]", u"one object"_s);
        row("a word", "true", u"Line 1"_s);
        row("not UTF-8", "{\"allowedTemplates\": [\"h\xFFsura\"]}", u"UTF-8"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"UTF-8"_s);
        row("too large", '{' + QByteArray(longestPolicy, ' ') + '}', u"64 KB"_s);
        row("unknown rule", R"({"readonly": true})", u"“readonly”"_s);
        row("unknown rule beside good ones", R"({"readOnly": true, "version": 1})", u"“version”"_s);
        row("a rule twice", "{\"readOnly\": true,\n  \"readOnly\": false}", u"Line 2, column 3"_s);
        row("a rule twice, spelt otherwise", "{\"readOnly\": true,\n  \"re\\u0061dOnly\": false}",
            u"Line 2, column 3"_s);
        row("a rule twice after a list", R"({"allowedHosts":["a","a"],"noExport":true,"allowedHosts":[]})",
            u"column 43"_s);
        for (const char *flag : {"readOnly", "requireReason", "noExport"}) {
            for (const char *value : {"1", "\"true\"", "null", "{}", "[]"})
                row(qPrintable(u"%1 is %2"_s.arg(QLatin1String(flag), QLatin1String(value))),
                    QByteArray("{\"") + flag + "\": " + value + '}', u"true or false"_s);
        }
        for (const char *value : {"29", "315360001", "-60", "60.5", "1e30", "\"60\"", "null", "true", "[60]"})
            row(qPrintable(u"lifetime %1"_s.arg(QLatin1String(value))),
                QByteArray("{\"maximumTokenLifetimeSeconds\": ") + value + '}', u"from 30 to 315360000"_s);
        for (const char *value : {"0", "61", "-1", "1.5", "\"5\"", "null"})
            row(qPrintable(u"idle lock %1"_s.arg(QLatin1String(value))),
                QByteArray("{\"idleLockMinutes\": ") + value + '}', u"from 1 to 60"_s);
        for (const char *value :
            {"\"hasura\"", "[1]", "[null]", "[[\"hasura\"]]", "{\"hasura\": true}", "[\" hasura\"]"})
            row(qPrintable(u"templates %1"_s.arg(QLatin1String(value))),
                QByteArray("{\"allowedTemplates\": ") + value + '}', u"“allowedTemplates”"_s);
        for (const char *value :
            {"\"api.clerk.com\"", "[\"\"]", "[\"https://api.clerk.com\"]", "[\"api.clerk.com:443\"]",
                "[\"api.clerk.com/v1\"]", "[\"*.clerk.com\"]", "[\"me@api.clerk.com\"]",
                "[\"api clerk.com\"]", "[\"bücher.example\"]", "[7]", "[\"api.clerk.com\", null]"})
            row(qPrintable(u"hosts %1"_s.arg(QString::fromUtf8(value))),
                QByteArray("{\"allowedHosts\": ") + value + '}', u"“allowedHosts”"_s);
    }
    void anythingElseIsRefusedInWords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto policy = parsePolicy(json);
        QVERIFY(!policy);
        QCOMPARE(policy.error().refusal, Refusal::PolicyBroken);
        QVERIFY2(policy.error().detail.contains(words), qPrintable(policy.error().detail));
    }

    void noEndOfAGoodFileIsTaken()
    {
        const QByteArray whole = contentOf(POLICY_EXAMPLE).trimmed();
        QVERIFY(parsePolicy(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!parsePolicy(whole.left(length)), qPrintable(QString::number(length)));
    }

    void theExampleHasEveryRuleAndThePageTellsOfEach()
    {
        const auto policy = parsePolicy(contentOf(POLICY_EXAMPLE));
        QVERIFY(policy);
        QVERIFY(policy->longestToken && policy->templates && policy->idleLock && policy->hosts);
        const QByteArray page = contentOf(POLICY_PAGE);
        QVERIFY2(page.contains(contentOf(POLICY_EXAMPLE)), "the page shows another example");
        for (const char *rule : {"readOnly", "maximumTokenLifetimeSeconds", "allowedTemplates",
                 "requireReason", "idleLockMinutes", "allowedHosts", "noExport"}) {
            QVERIFY2(contentOf(POLICY_EXAMPLE).contains(rule), rule);
            const QByteArray row = QByteArray("| `") + rule + "` |";
            QVERIFY2(page.contains(row), rule);
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyText)
#include "tst_policytext.moc"
