// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/shortcodes.h"

#include <QJsonArray>
#include <QTest>

using namespace frontdesk::token;
using namespace Qt::Literals::StringLiterals;

class TestShortcodes final : public QObject {
    Q_OBJECT

    static ShortcodeFacts facts()
    {
        const QJsonObject metadata {{u"seats"_s, 12}, {u"share"_s, 1.5}, {u"vip"_s, true}, {u"off"_s, false},
            {u"tags"_s, QJsonArray {u"a"_s, u"ß"_s}}, {u"team"_s, QJsonObject {{u"name"_s, u"Blue"_s}}}};
        return {{{u"user"_s,
                     QJsonObject {{u"id"_s, u"user_2a"_s}, {u"first_name"_s, u"Dana"_s},
                         {u"last_name"_s, QJsonValue()}, {u"public_metadata"_s, metadata}}},
                    {u"org"_s, QJsonObject {{u"id"_s, u"org_2a"_s}}}},
            {u"org"_s, u"user.banned"_s}};
    }

private Q_SLOTS:
    void theirPlacesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << u"plain { text }"_s << QStringList();
        QTest::newRow("whole") << u"{{user.id}}"_s << QStringList {u"{{user.id}}"_s};
        QTest::newRow("two") << u"a {{b}} c {{ d || 'e' }}"_s
                             << QStringList {u"{{b}}"_s, u"{{ d || 'e' }}"_s};
        QTest::newRow("next to each other") << u"{{a}}{{b}}"_s << QStringList {u"{{a}}"_s, u"{{b}}"_s};
        QTest::newRow("never closed") << u"{{a}} {{b"_s << QStringList {u"{{a}}"_s};
        QTest::newRow("never opened") << u"a}} b"_s << QStringList();
        QTest::newRow("too few braces") << u"{{a}"_s << QStringList();
        QTest::newRow("overlapping braces") << u"{{}"_s << QStringList();
        QTest::newRow("empty") << u"{{}}"_s << QStringList {u"{{}}"_s};
    }
    void theirPlacesAreFound()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Span &span : shortcodesIn(text))
            found << text.sliced(span.start, span.length);
        QTEST(found, "found");
    }

    void resolves_data()
    {
        QTest::addColumn<QJsonValue>("claim");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QJsonValue &claim, const QJsonValue &value) {
            QTest::newRow(name) << claim << value;
        };
        row("plain text", u"admin"_s, u"admin"_s);
        row("empty text", u""_s, u""_s);
        row("number", 7, 7);
        row("null", QJsonValue(), QJsonValue());
        row("text", u"{{user.id}}"_s, u"user_2a"_s);
        row("spaces inside", u"{{ user.id }}"_s, u"user_2a"_s);
        row("keeps a number", u"{{user.public_metadata.seats}}"_s, 12);
        row("keeps a bool", u"{{user.public_metadata.off}}"_s, false);
        row("keeps an array", u"{{user.public_metadata.tags}}"_s, QJsonArray {u"a"_s, u"ß"_s});
        row("keeps an object", u"{{user.public_metadata.team}}"_s, QJsonObject {{u"name"_s, u"Blue"_s}});
        row("unknown name", u"{{user.nothing}}"_s, QJsonValue());
        row("unknown root", u"{{nobody.nothing.here}}"_s, QJsonValue());
        row("below a text", u"{{user.id.more}}"_s, QJsonValue());
        row("below null", u"{{user.last_name.more}}"_s, QJsonValue());
        row("known as null", u"{{user.last_name}}"_s, QJsonValue());
        row("empty shortcode", u"{{}}"_s, QJsonValue());
        row("spaces around", u" {{user.id}}"_s, u" user_2a"_s);
        row("within text", u"id={{user.id}}, {{user.public_metadata.seats}}!"_s, u"id=user_2a, 12!"_s);
        row("null within text", u"{{user.last_name}} {{user.first_name}}"_s, u"null Dana"_s);
        row("fraction within text", u"{{user.public_metadata.share}} €"_s, u"1.5 €"_s);
        row("bool within text", u"<{{user.public_metadata.vip}}>"_s, u"<true>"_s);
        row("array within text", u"<{{user.public_metadata.tags}}>"_s, u"<[\"a\",\"ß\"]>"_s);
        row("object within text", u"<{{user.public_metadata.team}}>"_s, u"<{\"name\":\"Blue\"}>"_s);
        row("alternative", u"{{user.last_name || user.id}}"_s, u"user_2a"_s);
        row("first alternative", u"{{user.id||user.first_name}}"_s, u"user_2a"_s);
        row("last resort", u"{{user.last_name || user.nick || 'x'}}"_s, u"x"_s);
        row("false is passed over", u"{{user.public_metadata.off || 'x'}}"_s, u"x"_s);
        row("the last counts even when false", u"{{user.last_name || user.public_metadata.off}}"_s, false);
        row("the last counts even when null", u"{{user.public_metadata.off || user.last_name}}"_s,
            QJsonValue());
        row("number as a last resort", u"{{user.age || 30 }}"_s, 30);
        row("true as a last resort", u"{{user.age || true}}"_s, true);
        row("empty literal", u"{{user.age || ''}}"_s, u""_s);
        row("signs in a literal", u"{{user.age || 'a || b'}}"_s, u"a || b"_s);
        row("open quote", u"{{user.age || 'x}}"_s, QJsonValue());
        row("lone quote", u"{{user.age || '}}"_s, QJsonValue());
        row("alternative within text", u"[{{user.last_name || 'none'}}]"_s, u"[none]"_s);
        row("nested", QJsonObject {{u"list"_s, QJsonArray {u"{{user.id}}"_s, 1, QJsonArray()}}},
            QJsonObject {{u"list"_s, QJsonArray {u"user_2a"_s, 1, QJsonArray()}}});
        row("member names stay", QJsonObject {{u"{{user.id}}"_s, 1}}, QJsonObject {{u"{{user.id}}"_s, 1}});
        row("known in what is else unknown", u"{{org.id}}"_s, u"org_2a"_s);
        row("known before unknown", u"{{user.id || org.name}}"_s, u"user_2a"_s);
        row("starts like something unknown", u"{{organization.name}}"_s, QJsonValue());
        row("replaced text is not read again", u"{{user.age || '{{user.id'}}"_s, u"{{user.id"_s);
    }
    void resolves()
    {
        QFETCH(const QJsonValue, claim);
        const auto value = resolved(claim, facts());
        QVERIFY(value);
        QTEST(*value, "value");
    }

    void whatIsNotKnownIsNotInvented_data()
    {
        QTest::addColumn<QJsonValue>("claim");
        const auto row = [](const char *name, const QJsonValue &claim) { QTest::newRow(name) << claim; };
        row("path", u"{{user.banned}}"_s);
        row("below", u"{{org.public_metadata.plan}}"_s);
        row("an object with an unknown part", u"{{user}}"_s);
        row("a root with a known part", u"{{org}}"_s);
        row("alternative", u"{{org.name || 'none'}}"_s);
        row("after null", u"{{user.last_name || org.name}}"_s);
        row("within text", u"Org {{org.name}}"_s);
        row("in an array", QJsonArray {1, u"{{org.name}}"_s});
        row("in an object", QJsonObject {{u"a"_s, u"{{org.name}}"_s}});
    }
    void whatIsNotKnownIsNotInvented()
    {
        QFETCH(const QJsonValue, claim);
        QVERIFY(!resolved(claim, facts()));
    }
};

QTEST_GUILESS_MAIN(TestShortcodes)
#include "tst_shortcodes.moc"
