// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_convertible_v<UserId, SessionId>, "kinds of ids do not mix");
static_assert(!std::is_constructible_v<SessionId, QString>, "an id is parsed, never assumed");

class TestIds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spacesAroundAnIdAreDropped_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"sess_2xR0"_s << u"sess_2xR0"_s;
        QTest::newRow("pasted with a line end") << u" \tsess_2xR0\r\n"_s << u"sess_2xR0"_s;
        QTest::newRow("no-break space") << u"\u00a0sess_2xR0\u00a0"_s << u"sess_2xR0"_s;
        QTest::newRow("the older prefix") << u"ses_1"_s << u"ses_1"_s;
        QTest::newRow("no prefix at all") << u"4711"_s << u"4711"_s;
        QTest::newRow("inner spaces are not ours to judge") << u"a b"_s << u"a b"_s;
    }
    void spacesAroundAnIdAreDropped()
    {
        QFETCH(QString, pasted);
        const auto id = SessionId::parse(pasted);
        QVERIFY(id);
        QTEST(id->text(), "id");
        QVERIFY(!id->isEmpty());
    }

    void nothingIsNoId()
    {
        QVERIFY(!UserId::parse(u""));
        QVERIFY(!UserId::parse(u" \n\t"));
        QVERIFY(UserId().isEmpty());
    }

    void idsAreComparedByTheirText()
    {
        const auto a = *ClientId::parse(u"client_a");
        const auto b = *ClientId::parse(u"client_b");
        QVERIFY(a == *ClientId::parse(u" client_a "));
        QVERIFY(a != b);
        QVERIFY(a < b);
        QVERIFY(a != *ClientId::parse(u"CLIENT_A"));
        const QSet<ClientId> both {a, b, a};
        QCOMPARE(both.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
