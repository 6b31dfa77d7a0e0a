// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "operations/peoplelist.h"
#include "support/sandboxserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

//! Many people from a pasted text.
class TestPeopleList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("lines") << u"a@example.com\nuser_1\r\n"_s
                               << QStringList {u"a@example.com"_s, u"user_1"_s};
        QTest::newRow("a table") << u"email;plan\n\"a@example.com\";pro\n"_s
                                 << QStringList {u"a@example.com"_s};
        QTest::newRow("as mail programs write") << u"Dana Lee <a@example.com>, Sam <b@example.com>"_s
                                                << QStringList {u"a@example.com"_s, u"b@example.com"_s};
        QTest::newRow("twice") << u"user_1 user_1"_s << QStringList {u"user_1"_s};
        QTest::newRow("nothing") << u"hello, @nobody"_s << QStringList();
    }
    void aTextIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(peopleIn(text), names);
    }

    void hundredsAreFoundAndTheUnknownNamed()
    {
        const SandboxServer sandbox({u"--people"_s, u"300"_s});
        const QTemporaryDir folder;
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), folder.filePath(u"journal.sqlite"_s));
        QStringList names {u"DANA@example.com"_s, u"nobody@example.org"_s};
        const QJsonArray users
            = sandbox.get(u"users"_s, {{u"limit"_s, u"250"_s}, {u"offset"_s, u"1"_s}}).array();
        for (const auto &user : users)
            names << user["id"_L1].toString();
        PeopleList list(t.api.users);
        QSignalSpy finished(&list, &PeopleList::finished);
        list.find(names);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(list.people().size(), users.size() + 1);
        QCOMPARE(list.unknown(), QStringList {u"nobody@example.org"_s});
    }
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
