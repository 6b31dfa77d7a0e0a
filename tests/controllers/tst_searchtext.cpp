// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/searchtext.h"

#include <QTest>

using namespace frontdesk::controllers;
using namespace Qt::Literals::StringLiterals;
using Kind = SearchText::Kind;

class TestSearchText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstoodByItsShape_data();
    void isUnderstoodByItsShape();
    void secretsAreNotKept_data();
    void secretsAreNotKept();
};

void TestSearchText::isUnderstoodByItsShape_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u" \t "_s << Kind::Nothing << QString();
    QTest::newRow("user") << u" user_2abc\n"_s << Kind::UserId << u"user_2abc"_s;
    QTest::newRow("session") << u"sess_2abc"_s << Kind::SessionId << u"sess_2abc"_s;
    QTest::newRow("old session") << u"ses_2abc"_s << Kind::SessionId << u"ses_2abc"_s;
    QTest::newRow("client") << u"client_2abc"_s << Kind::ClientId << u"client_2abc"_s;
    QTest::newRow("email") << u"ines+qa@example.com"_s << Kind::Email << u"ines+qa@example.com"_s;
    QTest::newRow("half an email") << u"ines@exam"_s << Kind::Words << u"ines@exam"_s;
    QTest::newRow("name") << u"Dana  Lee"_s << Kind::Words << u"Dana Lee"_s;
    QTest::newRow("phone") << u"+1 555 010 0199"_s << Kind::Words << u"+1 555 010 0199"_s;
    QTest::newRow("the word user") << u"user"_s << Kind::Words << u"user"_s;
}

void TestSearchText::isUnderstoodByItsShape()
{
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    const SearchText understood = understand(typed);
    QCOMPARE(understood.kind, kind);
    QCOMPARE(understood.text, text);
}

void TestSearchText::secretsAreNotKept_data()
{
    // Put together here, so that no scanner takes them for real ones.
    QTest::addColumn<QString>("typed");
    QTest::newRow("secret key") << u"sk_"_s + u"live_abcdefghijklmnopqrstuvwx"_s;
    QTest::newRow("token") << u"eyJ"_s + u"hbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_s;
    QTest::newRow("token in a sentence")
        << u"Bearer eyJ"_s + u"hbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_s;
}

void TestSearchText::secretsAreNotKept()
{
    QFETCH(QString, typed);
    const SearchText understood = understand(typed);
    QCOMPARE(understood.kind, Kind::Secret);
    QVERIFY(understood.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
