// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestJsonView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensStayAsTheyCame_data();
    void tokensStayAsTheyCame();
    void theCopyIsTheAnswerByteByByte();
};

void TestJsonView::tokensStayAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("order of members") << R"({"b":1,"a":2})"_ba << u"{\n  \"b\": 1,\n  \"a\": 2\n}"_s;
    QTest::newRow("large number") << "[9007199254740993]"_ba << u"[\n  9007199254740993\n]"_s;
    QTest::newRow("empty") << R"({"a":[],"b":{}})"_ba << u"{\n  \"a\": [],\n  \"b\": {}\n}"_s;
    QTest::newRow("marks in strings") << R"(["{,:}\"]"])"_ba << u"[\n  \"{,:}\\\"]\"\n]"_s;
    QTest::newRow("spaces") << "[ 1 ,\n\t2 ]"_ba << u"[\n  1,\n  2\n]"_s;
    QTest::newRow("cut off") << R"({"a":"b)"_ba << u"{\n  \"a\": \"b"_s;
    QTest::newRow("too many ends") << "]}"_ba << u"\n]\n}"_s;
}

void TestJsonView::tokensStayAsTheyCame()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, shown);
    QCOMPARE(ui::indentedJson(json), shown);
}

void TestJsonView::theCopyIsTheAnswerByteByByte()
{
    ui::JsonView view;
    view.setJson(R"({"b":1.0,"a":"é"})"_ba);
    QCOMPARE(
        view.findChild<QPlainTextEdit *>(u"json"_s)->toPlainText(), u"{\n  \"b\": 1.0,\n  \"a\": \"é\"\n}"_s);
    view.findChild<QPushButton *>(u"copyJsonButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), uR"({"b":1.0,"a":"é"})"_s);
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
