// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redact.h"
#include "search/secrets.h"
#include "search/understand.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using search::Meaning;
using search::understand;
using Kind = Meaning::Kind;

namespace {

// Put together here, so that no scanner takes them for real ones.
const QString token = u"eyJ"_s + u"hbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_s;
const QString key = u"sk_"_s + u"live_abcdefghijklmnopqrstuvwx"_s;
const QString session = u"sess_2wmAbCdEfGh1234567890xYz"_s;
const QString user = u"user_2wmAbCdEfGh1234567890xYz"_s;

} // namespace

class TestUnderstand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstoodByItsShape_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &typed, Kind kind, const QString &text) {
            QTest::newRow(name) << typed << kind << text;
        };
        row("nothing", u" \t\u200B\u202E"_s, Kind::Nothing, {});
        row("only quotes", u"“”"_s, Kind::Nothing, {});
        row("user", u" user_2abc\n"_s, Kind::UserId, u"user_2abc"_s);
        row("session", u"sess_2abc"_s, Kind::SessionId, u"sess_2abc"_s);
        row("old session", u"ses_2abc"_s, Kind::SessionId, u"ses_2abc"_s);
        row("client", u"client_2abc"_s, Kind::ClientId, u"client_2abc"_s);
        row("organization", u"org_2abc"_s, Kind::OrganizationId, u"org_2abc"_s);
        row("id in quotes", u"„sess_2abc“,"_s, Kind::SessionId, u"sess_2abc"_s);
        row("id at the end of a sentence", u"(user_2abc)."_s, Kind::UserId, u"user_2abc"_s);
        row("id with a large letter", u"User_2aBc"_s, Kind::UserId, u"user_2aBc"_s);
        row("id in wide letters", u"ｕｓｅｒ＿２ａｂｃ"_s, Kind::UserId, u"user_2abc"_s);
        row("id with signs not seen", u"\u2066se\u200Bss_2\u200Dabc\u2069"_s, Kind::SessionId,
            u"sess_2abc"_s);
        row("id cut", u"sess_2wm…aby"_s, Kind::CutId, u"sess_2wm...aby"_s);
        row("the word user", u"user"_s, Kind::Words, u"user"_s);
        row("a prefix alone", u"user_"_s, Kind::Words, u"user_"_s);

        row("email", u"ines+qa@example.com"_s, Kind::Email, u"ines+qa@example.com"_s);
        row("email with a large domain", u"Ines@Example.COM"_s, Kind::Email, u"Ines@example.com"_s);
        row("email with its name", u"Dana Lee <dana@example.com>"_s, Kind::Email, u"dana@example.com"_s);
        row("email in brackets", u"<dana@example.com>;"_s, Kind::Email, u"dana@example.com"_s);
        row("mailto", u"mailto:dana@example.com?subject=Hello"_s, Kind::Email, u"dana@example.com"_s);
        row("mailto escaped", u"mailto:dana%40example.com"_s, Kind::Email, u"dana@example.com"_s);
        row("email in wide letters", u"ｄａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ"_s, Kind::Email,
            u"dana@example.com"_s);
        row("email of another script", u"用户@例子.公司"_s, Kind::Email, u"用户@例子.公司"_s);
        row("email with an apostrophe", u"o’connor@example.com"_s, Kind::Email, u"o'connor@example.com"_s);
        row("half an email", u"ines@exam"_s, Kind::Words, u"ines@exam"_s);
        row("two emails", u"a1@example.com, b2@example.com"_s, Kind::Words,
            u"a1@example.com, b2@example.com"_s);

        row("phone", u"+1 555 010 0199"_s, Kind::Phone, u"+15550100199"_s);
        row("phone with a trunk zero", u"+49 (0)30 901820"_s, Kind::Phone, u"+4930901820"_s);
        row("phone by 00", u"0049 30/90 18-20"_s, Kind::Phone, u"+4930901820"_s);
        row("phone link", u"tel:+49-30-901820;ext=4"_s, Kind::Phone, u"+4930901820"_s);
        row("phone in wide digits", u"＋４９ ３０ ９０１８２０"_s, Kind::Phone, u"+4930901820"_s);
        row("phone in Arabic digits", u"+٤٩٣٠٩٠١٨٢٠"_s, Kind::Phone, u"+4930901820"_s);
        row("phone marked left to right", u"\u202A+49 30 901820\u202C"_s, Kind::Phone, u"+4930901820"_s);
        row("phone with its country in brackets", u"(+49) 30 901820"_s, Kind::Phone, u"+4930901820"_s);
        row("phone with dots and dashes", u"+1.415.555–0199"_s, Kind::Phone, u"+14155550199"_s);
        row("phone begun", u"+49 30"_s, Kind::PhonePart, u"+4930"_s);
        row("phone at home", u"(030) 901820"_s, Kind::PhonePart, u"30901820"_s);
        row("phone with an extension", u"(415) 555-0199 ext. 12"_s, Kind::PhonePart, u"4155550199"_s);
        row("too many digits", u"4111 1111 1111 1111 1"_s, Kind::Words, u"4111 1111 1111 1111 1"_s);
        row("a year", u"2024"_s, Kind::Words, u"2024"_s);
        row("zeros", u"000000"_s, Kind::Words, u"000000"_s);

        row("address", u"203.0.113.7"_s, Kind::Network, u"203.0.113.7"_s);
        row("address with a port", u"203.0.113.7:443"_s, Kind::Network, u"203.0.113.7"_s);
        row("network", u"203.0.113.9/24"_s, Kind::Network, u"203.0.113.0/24"_s);
        row("address of version 6", u"2001:DB8:0:0::1"_s, Kind::Network, u"2001:db8::1"_s);
        row("in brackets", u"[2001:db8::1]:443"_s, Kind::Network, u"2001:db8::1"_s);
        row("network of version 6", u"2001:db8::/32"_s, Kind::Network, u"2001:db8::/32"_s);
        row("no address", u"203.0.113.256"_s, Kind::PhonePart, u"2030113256"_s);

        row("name", u"Dana  Lee"_s, Kind::Words, u"Dana Lee"_s);
        row("name in quotes", u"“Dana Lee”,"_s, Kind::Words, u"Dana Lee"_s);
        row("name decomposed", u"Ine\u0302s"_s, Kind::Words, u"Inês"_s);
        row("name with a joiner", u"می\u200Cخواهم"_s, Kind::Words, u"می\u200Cخواهم"_s);
        row("name with a direction", u"\u202Eنوعه"_s, Kind::Words, u"نوعه"_s);
        row("half a character", u"Da\xD800na"_s, Kind::Words, u"Dana"_s);
        row("too long", QString(201, u'a'), Kind::TooLong, {});
        row("endless", u"a@"_s.repeated(100'000), Kind::TooLong, {});
    }
    void isUnderstoodByItsShape()
    {
        QFETCH(QString, typed);
        const Meaning meaning = understand(typed);
        QTEST(meaning.kind, "kind");
        QTEST(meaning.text, "text");
        QVERIFY(meaning.instance.isEmpty());
    }

    void aLinkIsWhatItLeadsTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Meaning>("expected");
        const QString dashboard = u"https://dashboard.clerk.com/apps/app_1/instances/ins_1/"_s;
        QTest::newRow("user") << dashboard + user << Meaning {Kind::UserId, user, u"ins_1"_s};
        QTest::newRow("user's sessions") << dashboard + u"users/"_s + user + u"/sessions?x=1#top"_s
                                         << Meaning {Kind::UserId, user, u"ins_1"_s};
        QTest::newRow("session of a user") << dashboard + u"users/"_s + user + u"/sessions/"_s + session
                                           << Meaning {Kind::SessionId, session, u"ins_1"_s};
        QTest::newRow("organization") << u"<"_s + dashboard + u"organizations/org_1>."_s
                                      << Meaning {Kind::OrganizationId, u"org_1"_s, u"ins_1"_s};
        QTest::newRow("without a scheme")
            << u"dashboard.clerk.com/users/user_1"_s << Meaning {Kind::UserId, u"user_1"_s, {}};
        QTest::newRow("to nothing") << dashboard << Meaning {Kind::OddLink, {}, {}};
        QTest::newRow("our own") << u"frontdesk://open?instance=ins_1&session=sess_1&user=user_1"_s
                                 << Meaning {Kind::SessionId, u"sess_1"_s, u"ins_1"_s};
        QTest::newRow("our own, in capitals")
            << u"FRONTDESK://open?client=client_1"_s << Meaning {Kind::ClientId, u"client_1"_s, {}};
        QTest::newRow("to do something")
            << u"frontdesk://revoke?user=user_1"_s << Meaning {Kind::OddLink, {}, {}};
        QTest::newRow("of another kind")
            << u"frontdesk://open?user=sess_1"_s << Meaning {Kind::OddLink, {}, {}};
        QTest::newRow("to a way out")
            << u"frontdesk://open?user=..%2F..%2Finstance"_s << Meaning {Kind::OddLink, {}, {}};
        QTest::newRow("of an odd instance")
            << u"frontdesk://open?instance=a%20b&user=user_1"_s << Meaning {Kind::OddLink, {}, {}};
        QTest::newRow("of somebody else")
            << u"https://admin.example.com/people/"_s + user << Meaning {Kind::UserId, user, {}};
        QTest::newRow("to a host that looks like it")
            << u"https://dashboard.clerk.com.example.org/users/user_1"_s
            << Meaning {Kind::Words, u"https://dashboard.clerk.com.example.org/users/user_1"_s, {}};
    }
    void aLinkIsWhatItLeadsTo()
    {
        QFETCH(QString, typed);
        QFETCH(Meaning, expected);
        const Meaning meaning = understand(typed);
        QCOMPARE(meaning.kind, expected.kind);
        QCOMPARE(meaning.text, expected.text);
        QCOMPARE(meaning.instance, expected.instance);
    }

    void aSentenceIsTheOneThingItNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("session") << u"session "_s + session + u" looks odd, thanks"_s << Kind::SessionId
                                 << session;
        QTest::newRow("twice the same") << session + u", yes, "_s + session << Kind::SessionId << session;
        QTest::newRow("session and whose") << user + u": "_s + session << Kind::SessionId << session;
        QTest::newRow("JSON") << u"{\"user_id\":\""_s + user + u"\",\"ok\":true}"_s << Kind::UserId << user;
        QTest::newRow("email") << u"Please help dana@example.com. Thanks."_s << Kind::Email
                               << u"dana@example.com"_s;
        QTest::newRow("email quoted")
            << u"she wrote 'dana@example.com' twice"_s << Kind::Email << u"dana@example.com"_s;
        QTest::newRow("email in a link")
            << u"https://example.org/?email=dana@example.com&x=1"_s << Kind::Email << u"dana@example.com"_s;
        QTest::newRow("address") << u"a login from 203.0.113.7, not mine."_s << Kind::Network
                                 << u"203.0.113.7"_s;
        QTest::newRow("phone") << u"call +49 (0)30 901820, please"_s << Kind::Phone << u"+4930901820"_s;
        for (const QString &none : {u"the client_secret of user_name"_s, u"at 10:30 or 11:45"_s,
                 u"sess_2wmAbCdEf1 or sess_2wmAbCdEf2"_s, u"version 1.2.3.4.5"_s})
            QTest::addRow("%s", qPrintable(none)) << none << Kind::Words << none;
    }
    void aSentenceIsTheOneThingItNames()
    {
        QFETCH(QString, typed);
        const Meaning meaning = understand(typed);
        QTEST(meaning.kind, "kind");
        QTEST(meaning.text, "text");
    }

    void secretsAreNotKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("key") << key << Kind::Key;
        QTest::newRow("key within words") << u"dana "_s + key << Kind::Key;
        QTest::newRow("key with signs not seen") << QString(key).insert(1, u'\u200B') << Kind::Key;
        QTest::newRow("key in wide letters") << QString(key).replace(u'k', u'ｋ') << Kind::Key;
        QTest::newRow("key in a link") << u"frontdesk://open?user=user_1&k="_s + key << Kind::Key;
        QTest::newRow("token") << token << Kind::Token;
        QTest::newRow("token in a sentence") << u"why is Bearer "_s + token + u" refused?"_s << Kind::Token;
        QTest::newRow("token over lines") << QString(token).insert(10, u"\r\n  "_s) << Kind::Token;
        QTest::newRow("token begun") << token.first(20) << Kind::Key;
        QTest::newRow("token beside an id") << token + u" of "_s + user << Kind::Token;
    }
    void secretsAreNotKept()
    {
        QFETCH(QString, typed);
        QFETCH(Kind, kind);
        QCOMPARE(understand(typed), (Meaning {kind, {}, {}}));
        if (kind == Kind::Token)
            QCOMPARE(search::tokenIn(typed).reveal(), token.toLatin1());
        else
            QVERIFY(search::tokenIn(typed).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnderstand)
#include "tst_understand.moc"
