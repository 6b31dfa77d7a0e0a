// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/permissions.h"

#include <QJsonArray>
#include <QTest>

using namespace frontdesk::token;
using namespace Qt::Literals::StringLiterals;

class TestPermissions final : public QObject {
    Q_OBJECT

    static QJsonObject claims(const QString &features, const QString &names, const QString &numbers)
    {
        return {{u"fea"_s, features},
            {u"o"_s, QJsonObject {{u"id"_s, u"org_1"_s}, {u"per"_s, names}, {u"fpm"_s, numbers}}}};
    }

private Q_SLOTS:
    void namesAreToldFromBits_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QStringList>("permissions");
        QTest::newRow("as documented")
            << claims(u"o:dashboard,o:teams"_s, u"manage,read"_s, u"3,2"_s)
            << QStringList {u"org:dashboard:manage"_s, u"org:dashboard:read"_s, u"org:teams:read"_s};
        QTest::newRow("the user's features have a number, but no permission")
            << claims(u"u:beta,o:teams"_s, u"manage,read"_s, u"0,1"_s) << QStringList {u"org:teams:manage"_s};
        QTest::newRow("of user and organization")
            << claims(u"uo:teams"_s, u"read"_s, u"1"_s) << QStringList {u"org:teams:read"_s};
        QStringList names;
        for (int bit = 0; bit <= 100; ++bit)
            names << u"p%1"_s.arg(bit);
        QTest::newRow("two to the power of a hundred") << claims(u"o:f"_s, names.join(u','),
            u"1267650600228229401496703205376"_s) << QStringList {u"org:f:p100"_s};
        QTest::newRow("none") << claims({}, {}, {}) << QStringList();
        QTest::newRow("no organization") << QJsonObject {{u"fea"_s, u"u:beta"_s}} << QStringList();
        QTest::newRow("version 1") << QJsonObject {{u"org_permissions"_s,
            QJsonArray {u"org:sys_profile:read"_s, u"org:a:b"_s}}}
                                   << QStringList {u"org:sys_profile:read"_s, u"org:a:b"_s};
    }
    void namesAreToldFromBits()
    {
        QFETCH(QJsonObject, payload);
        QFETCH(QStringList, permissions);
        const auto found = permissionsIn(payload);
        QVERIFY(found.has_value());
        QCOMPARE(*found, permissions);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<PermissionsError>("error");
        QTest::newRow("a number missing")
            << claims(u"o:a,o:b"_s, u"read"_s, u"1"_s) << PermissionsError::Incomplete;
        QTest::newRow("a bit without a name")
            << claims(u"o:a"_s, u"read"_s, u"2"_s) << PermissionsError::Incomplete;
        QTest::newRow("hexadecimal") << claims(u"o:a"_s, u"read"_s, u"0x1"_s) << PermissionsError::NotANumber;
        QTest::newRow("negative") << claims(u"o:a"_s, u"read"_s, u"-1"_s) << PermissionsError::NotANumber;
        QTest::newRow("empty") << claims(u"o:a,o:b"_s, u"read"_s, u"1,"_s) << PermissionsError::NotANumber;
        QTest::newRow("no text") << QJsonObject {{u"fea"_s, u"o:a"_s},
            {u"o"_s, QJsonObject {{u"per"_s, u"read"_s}, {u"fpm"_s, 1}}}}
                                 << PermissionsError::Incomplete;
        QTest::newRow("a number without end")
            << claims(u"o:a"_s, u"read"_s, QString(5000, u'9')) << PermissionsError::TooLarge;
        QTest::newRow("names without end")
            << claims(u"o:a"_s, QString(5000, u','), u"1"_s) << PermissionsError::TooLarge;
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(QJsonObject, payload);
        QFETCH(PermissionsError, error);
        const auto found = permissionsIn(payload);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error(), error);
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
