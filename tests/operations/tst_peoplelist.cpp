// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "operations/peoplelist.h"
#include "support/sandboxserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

//! Many people by their names.
class TestPeopleList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void everyoneInAnOrganizationIsFoundOnce()
    {
        const SandboxServer sandbox({u"--people"_s, u"900"_s});
        const QTemporaryDir folder;
        JobUnderTest t(sandbox.baseUrl(), sandbox.key(), folder.filePath(u"journal.sqlite"_s));
        const QString dana = sandbox.get(u"users"_s, {{u"query"_s, u"dana@example.com"_s}})
                                 .array()
                                 .at(0)["id"_L1]
                                 .toString();
        const QJsonObject membership = sandbox.get(u"users/%1/organization_memberships"_s.arg(dana)).object();
        const QString organization
            = membership["data"_L1].toArray().at(0)["organization"_L1]["id"_L1].toString();
        QVERIFY(!organization.isEmpty());
        PeopleList list(t.api.users);
        QSignalSpy finished(&list, &PeopleList::finished);
        list.find({organization, u"org_nobody"_s, dana});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const int members = sandbox.get(u"users/count"_s, {{u"organization_id"_s, organization}})
                                .object()["total_count"_L1]
                                .toInt();
        QVERIFY(members > 1);
        QCOMPARE(list.people().size(), members);
        QCOMPARE(list.unknown(), QStringList {u"org_nobody"_s});
    }
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
