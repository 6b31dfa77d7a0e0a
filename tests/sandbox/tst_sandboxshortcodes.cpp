// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shortcodes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::sandbox;

class TestSandboxShortcodes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void TestSandboxShortcodes::resolves_data()
{
    QTest::addColumn<QJsonValue>("claim");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QJsonValue &claim, const QJsonValue &value) {
        QTest::newRow(name) << claim << value;
    };
    row("plain text", u"admin"_s, u"admin"_s);
    row("number claim", 7, 7);
    row("text", u"{{user.id}}"_s, u"user_2a"_s);
    row("spaces inside", u"{{ user.id }}"_s, u"user_2a"_s);
    row("keeps a number", u"{{user.meta.seats}}"_s, 12);
    row("keeps a bool", u"{{user.meta.vip}}"_s, true);
    row("keeps an array", u"{{user.meta.tags}}"_s, QJsonArray {u"a"_s});
    row("keeps an object", u"{{session.actor}}"_s, QJsonObject {{u"sub"_s, u"user_2b"_s}});
    row("unknown is null", u"{{user.meta.nothing.here}}"_s, QJsonValue());
    row("null is null", u"{{user.name}}"_s, QJsonValue());
    row("alternative", u"{{user.name || user.id}}"_s, u"user_2a"_s);
    row("last resort", u"{{user.name || user.nick || 'x'}}"_s, u"x"_s);
    row("within text", u"id={{user.id}}, seats={{user.meta.seats}}!"_s, u"id=user_2a, seats=12!"_s);
    row("unknown within text", u"[{{user.name}}]"_s, u"[null]"_s);
    row("false is passed over", u"{{user.meta.off || 'x'}}"_s, u"x"_s);
    row("the last counts even when false", u"{{user.name || user.meta.off}}"_s, false);
    row("number as a last resort", u"{{user.name || 30}}"_s, 30);
    row("nested", QJsonObject {{u"list"_s, QJsonArray {u"{{user.id}}"_s, 1}}},
        QJsonObject {{u"list"_s, QJsonArray {u"user_2a"_s, 1}}});
}

void TestSandboxShortcodes::resolves()
{
    QFETCH(const QJsonValue, claim);
    QFETCH(const QJsonValue, value);
    const QJsonObject facts {
        {u"user"_s,
            QJsonObject {{u"id"_s, u"user_2a"_s}, {u"name"_s, QJsonValue()},
                {u"meta"_s,
                    QJsonObject {{u"seats"_s, 12}, {u"vip"_s, true}, {u"off"_s, false},
                        {u"tags"_s, QJsonArray {u"a"_s}}}}}},
        {u"session"_s, QJsonObject {{u"actor"_s, QJsonObject {{u"sub"_s, u"user_2b"_s}}}}},
    };
    QCOMPARE(resolved(claim, facts), value);
}

QTEST_GUILESS_MAIN(TestSandboxShortcodes)
#include "tst_sandboxshortcodes.moc"
