// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"
#include "models/viewchoice.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

class TestViewChoice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten_data()
    {
        QTest::addColumn<ViewChoice>("choice");
        QTest::newRow("everything") << ViewChoice {};
        SessionFilter filter;
        filter.text = u"  «Köln» \"and\" \\ more\t"_s;
        QTest::newRow("words") << ViewChoice {filter, {}};
        filter = filter.with(Facet::Status, u"active"_s).with(Facet::Status, u"pending"_s);
        filter = filter.with(Facet::LastActive, u"beyond 604800"_s).with(Facet::Network, u"10.0.0.0/8"_s);
        filter = filter.with(Facet::City, u"תל אביב"_s);
        QTest::newRow("sorted") << ViewChoice {filter, {SessionTableModel::LastActive, Qt::DescendingOrder}};
        QTest::newRow("sorted up") << ViewChoice {{}, {SessionTableModel::Status, Qt::AscendingOrder}};
    }
    void comesBackAsItWasWritten()
    {
        QFETCH(ViewChoice, choice);
        const QString text = choice.text();
        QVERIFY(!text.contains(u'\n'));
        QCOMPARE(ViewChoice::parse(text), std::optional(choice));
    }

    void whatItDoesNotWriteIsNoChoiceAtAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("cut off") << uR"({"status":["active")"_s;
        QTest::newRow("list") << uR"(["status"])"_s;
        QTest::newRow("unknown facet") << uR"({"status":["active"],"mood":["good"]})"_s;
        QTest::newRow("facet without values") << uR"({"status":[]})"_s;
        QTest::newRow("value that is no text") << uR"({"status":[5]})"_s;
        QTest::newRow("period that is none") << uR"({"created":["yesterday"]})"_s;
        QTest::newRow("network that is none") << uR"({"network":["10.0.0.0/99"]})"_s;
        QTest::newRow("words that are no text") << uR"({"text":["a"]})"_s;
        QTest::newRow("unknown column") << uR"({"sort":"Mood"})"_s;
        QTest::newRow("no column") << uR"({"sort":"-ColumnCount"})"_s;
    }
    void whatItDoesNotWriteIsNoChoiceAtAll()
    {
        QFETCH(QString, text);
        QVERIFY(!ViewChoice::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestViewChoice)
#include "tst_viewchoice.moc"
