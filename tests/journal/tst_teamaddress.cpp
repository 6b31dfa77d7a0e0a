// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/types/teamaddress.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::journal;
using namespace Qt::Literals::StringLiterals;

//! What is an address of a team's journal, and what it says.
class TestTeamAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itComesBackAsItWasEntered_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("sslMode");
        const auto row
            = [](const char *name, const QString &entered, const QString &kept, const QString &mode) {
                  QTest::newRow(name) << entered << (kept.isEmpty() ? entered : kept) << mode;
              };
        row("plain", u"postgres://dana@db.example.com/journal"_s, {}, u"verify-full"_s);
        row("long name of the scheme", u"postgresql://db.example.com/journal"_s,
            u"postgres://db.example.com/journal"_s, u"verify-full"_s);
        row("port", u"postgres://db.example.com:6000/journal"_s, {}, u"verify-full"_s);
        row("the usual port", u"postgres://db.example.com:5432/j"_s, u"postgres://db.example.com/j"_s,
            u"verify-full"_s);
        row("less", u"postgres://db.example.com/j?sslmode=require"_s, {}, u"require"_s);
        row("a certificate", u"postgres://db/j?sslmode=verify-ca&sslrootcert=/etc/ssl/our%20ca.pem"_s, {},
            u"verify-ca"_s);
        row("this computer", u"postgres://localhost/j"_s, {}, u"prefer"_s);
        row("this computer, plain", u"postgres://127.0.0.1/j?sslmode=disable"_s, {}, u"disable"_s);
        row("this computer, IPv6", u"postgres://[::1]/j"_s, {}, u"prefer"_s);
        row("a socket", u"postgres:///j"_s, {}, u"prefer"_s);
        row("a password", u"postgres://dana:sec%40ret@db/j"_s, u"postgres://dana@db/j"_s, u"verify-full"_s);
        row("a user with an at sign", u"postgres://d%40na@db/j"_s, {}, u"verify-full"_s);
    }
    void itComesBackAsItWasEntered()
    {
        QFETCH(QString, entered);
        QFETCH(QString, kept);
        QFETCH(QString, sslMode);
        const auto address = TeamAddress::parse(entered);
        QVERIFY(address);
        QCOMPARE(address->text(), kept);
        QCOMPARE(address->sslMode, sslMode);
        QCOMPARE(*TeamAddress::parse(kept), *address);
    }

    void aPasswordIsTakenOut()
    {
        const QString entered = u"postgres://dana:sec%40ret@db/j"_s;
        QCOMPARE(TeamAddress::passwordIn(entered).reveal(), QByteArray("sec@ret"));
        QVERIFY(TeamAddress::passwordIn(u"postgres://dana@db/j"_s).isEmpty());
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QString &entered, Refusal refusal) {
            QTest::newRow(name) << entered << static_cast<int>(refusal);
        };
        row("nothing", {}, Refusal::TeamAddressUnknown);
        row("another scheme", u"mysql://db/j"_s, Refusal::TeamAddressUnknown);
        row("a name", u"db.example.com"_s, Refusal::TeamAddressUnknown);
        row("no URL", u"postgres://db:port/j"_s, Refusal::TeamAddressUnknown);
        row("no database", u"postgres://db"_s, Refusal::TeamAddressIncomplete);
        row("no name of it", u"postgres://db/"_s, Refusal::TeamAddressIncomplete);
        row("two", u"postgres://db/a/b"_s, Refusal::TeamAddressIncomplete);
        row("unknown", u"postgres://db/j?options=-c"_s, Refusal::TeamAddressParameter);
        row("host in another place", u"postgres://localhost/j?host=evil"_s, Refusal::TeamAddressParameter);
        row("unknown mode", u"postgres://db/j?sslmode=maybe"_s, Refusal::TeamAddressParameter);
        row("more than one option", u"postgres://db/j?sslrootcert=a;sslmode=disable"_s,
            Refusal::TeamAddressParameter);
        row("plain", u"postgres://db/j?sslmode=disable"_s, Refusal::TeamAddressInsecure);
        row("plain if need be", u"postgres://db/j?sslmode=prefer"_s, Refusal::TeamAddressInsecure);
        row("looks like this computer", u"postgres://127.evil.com/j?sslmode=disable"_s,
            Refusal::TeamAddressInsecure);
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QString, entered);
        QFETCH(int, refusal);
        const auto address = TeamAddress::parse(entered);
        QVERIFY(!address);
        QCOMPARE(static_cast<int>(address.error().refusal), refusal);
    }
};

QTEST_GUILESS_MAIN(TestTeamAddress)
#include "tst_teamaddress.moc"
