// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace frontdesk;
using models::ExportChoice;
using models::ExportFormat;
using models::ExportScope;
using Column = ExportChoice::Column;

//! Sessions written down: which, with what masked, and piece by piece.
class TestSessionExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheApisOwnNamesAndValues()
    {
        ExportChoice choice = written(ExportFormat::Json,
            {Column::Status, Column::Device, Column::Place, Column::Created, Column::SessionId, Column::User,
                Column::ImpersonatedBy});
        const QJsonObject json = QJsonDocument::fromJson(all(hostileJob(choice))).object();
        const QJsonArray sessions = json["sessions"_L1].toArray();
        QCOMPARE(sessions.size(), hostile.size());
        for (qsizetype i = 0; i < hostile.size(); ++i)
            QCOMPARE(sessions.at(i)["latest_activity"_L1]["city"_L1].toString(), hostile[i]);
        const QJsonObject first = sessions.at(0).toObject();
        QCOMPARE(first.keys(),
            (QStringList {
                u"actor"_s, u"created_at"_s, u"id"_s, u"latest_activity"_s, u"status"_s, u"user_id"_s}));
        QCOMPARE(first["created_at"_L1].toInteger(), 1767261840000);
        QCOMPARE(first["status"_L1].toString(), u"active"_s);
        QVERIFY(first["actor"_L1].isNull());
        QVERIFY(!first["latest_activity"_L1].toObject().contains("ip_address"_L1));

        const QJsonObject meta = json["meta"_L1].toObject();
        QCOMPARE(meta["instance"_L1].toString(), u"Acme"_s);
        QCOMPARE(meta["environment"_L1].toString(), u"production"_s);
        QCOMPARE(meta["exported_at"_L1].toString(), u"2026-01-01T10:05:00.000Z"_s);
        QCOMPARE(meta["user"_L1]["id"_L1].toString(), u"user_dana"_s);
        QCOMPARE(meta["count"_L1].toInt(), hostile.size());
        QCOMPARE(meta["masked"_L1].toArray(), QJsonArray {u"contacts"_s});
        QVERIFY(meta["complete"_L1].toBool());
    }

    void whatClerkDidNotSayIsNullOrEmpty()
    {
        api::Session bare;
        bare.id = *SessionId::parse(u"sess_1"_s);
        ExportChoice choice = written(ExportFormat::Json);
        const QJsonObject row
            = QJsonDocument::fromJson(all(jobOf({bare}, choice)))["sessions"_L1].toArray().at(0).toObject();
        QVERIFY(row["latest_activity"_L1].isNull());
        QVERIFY(row["created_at"_L1].isNull());
        QVERIFY(row["status"_L1].isNull());
        choice.format = ExportFormat::Csv;
        QVERIFY(all(jobOf({bare}, choice)).contains("\"\",\"\",\"\",\"\",\"sess_1\"\r\n"));
    }

    void idsHaveTheirNamesBesideThemUnlessTheseAreMasked()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.lastActiveOrganizationId = *OrganizationId::parse(u"org_1"_s);
        auto job = jobOf({session}, written(ExportFormat::Csv, {Column::Organization, Column::User}));
        job.source.names.organizations.insert(session.lastActiveOrganizationId, u"Acme"_s);
        job.source.names.people.insert(session.userId, u"dana@example.com"_s);
        QVERIFY(all(job).contains("Acme (org_1)"));
        QVERIFY(!all(job).contains("dana@"));
        job.choice.mask = {false, false, false};
        QVERIFY(all(job).contains("dana@example.com (user_dana)"));
        job.source.names.people.insert(session.userId, u"Dana Lee"_s);
        job.choice.mask.names = true;
        QVERIFY(!all(job).contains("Dana"));
        job.choice.mask = {true, true, true};
        QVERIFY(!all(job).contains("org_1"));
    }

    void masksNeverLeak_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Markdown") << ExportFormat::Markdown;
        QTest::newRow("HTML") << ExportFormat::Html;
        QTest::newRow("CSV") << ExportFormat::Csv;
        QTest::newRow("JSON") << ExportFormat::Json;
    }
    void masksNeverLeak()
    {
        QFETCH(const ExportFormat, format);
        ExportChoice choice = written(format);
        for (int column = 0; column < Column::ColumnCount; ++column) {
            if (!choice.columns.contains(static_cast<Column>(column)))
                choice.columns << static_cast<Column>(column);
        }
        choice.mask = {true, true, true};
        api::Session session = inCity(7, u"near 203.0.113.9, ask dana@example.com"_s);
        session.lastActiveOrganizationId = *OrganizationId::parse(u"org_1"_s);
        session.actor = {{u"sub"_s, u"user_sam"_s}};
        models::ExportJob job = jobOf({session, inCity(8, {})}, choice);
        job.source.filter.text = u"203.0.113"_s;
        job.source.filter.chosen.insert(models::Facet::Network, {u"203.0.113.0/24"_s});
        const QByteArray text = all(job);
        for (const char *leak :
            {"203.0", "dana", "Dana", "example", "user_sam", "client_mac", "sess_7", "org_1", "kim"})
            QVERIFY2(!text.contains(leak), text.constData());
        for (const char *mask : {"IP 1", "IP 2", "User 1", "Session 2", "Person 1"})
            QVERIFY2(text.contains(mask), text.constData());
    }

    void onlyThoseThatAreWantedAreWrittenInTheirOrder()
    {
        models::ExportJob job = hostileJob(written(ExportFormat::Cells, {Column::SessionId}));
        const quint32 first = job.list.rows[0][models::PackedSession::Id];
        const quint32 fourth = job.list.rows[3][models::PackedSession::Id];
        job.numbers = {fourth, first};
        job.choice.mask = {false, false, false};
        QCOMPARE(all(job), QByteArray("sess_4\nsess_1"));
        QCOMPARE(job.count(), 2);
        job.numbers->clear();
        QCOMPARE(all(job), QByteArray());
    }

    void saysWhatIsNotComplete()
    {
        models::ExportJob job = hostileJob(written(ExportFormat::Markdown));
        job.source.isComplete = false;
        job.source.total = 4210;
        job.source.scope = ExportScope::Selected;
        job.source.filter.chosen.insert(models::Facet::Status, {u"active"_s});
        const QString text = QString::fromUtf8(all(job));
        QVERIFY2(text.contains("not complete: 18 of 4,210 are loaded"_L1), qPrintable(text));
        QVERIFY2(text.contains("filter: Status: Active"_L1), qPrintable(text));
        QVERIFY2(text.contains("18 selected of 18 loaded"_L1), qPrintable(text));
    }

    void aHundredThousandStream()
    {
        models::SessionTableModel table;
        QList<api::Session> sessions;
        for (int number = 0; number < 100'000; ++number)
            sessions << inCity(number, u"City %1"_s.arg(number % 500));
        models::ExportJob job = jobOf(sessions, written(ExportFormat::Csv));
        models::SessionExport pieces(job);
        qsizetype longest = 0;
        qsizetype before = -1;
        qint64 lines = 0;
        for (QByteArray piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
            longest = qMax(longest, piece.size());
            lines += piece.count('\n');
            QVERIFY(pieces.done() > before || pieces.done() == 100'000);
            before = pieces.done();
        }
        QCOMPARE(lines, 100'002);
        QVERIFY2(longest < 1'000'000, qPrintable(QString::number(longest)));
    }

    void choicesAreRememberedAndNonsenseIsNot()
    {
        ExportChoice choice = written(ExportFormat::Html, {Column::User, Column::Ip});
        choice.byteOrderMark = true;
        choice.mask = {false, true, true};
        QCOMPARE(ExportChoice::parse(choice.kept()), choice);
        for (const char *nonsense : {"", "{", "[]", R"({"columns":[],"format":"txt","maskContacts":0})",
                 R"({"columns":["ColumnCount","","nope",3],"format":7})"})
            QCOMPARE(ExportChoice::parse(nonsense), ExportChoice());
        QCOMPARE(ExportChoice::parse(R"({"columns":["Ip","Ip","Status"]})").columns,
            (QList<Column> {Column::Ip, Column::Status}));
        QVERIFY(ExportChoice().mask.contacts);
    }
};

QTEST_MAIN(TestSessionExport)
#include "tst_sessionexport.moc"
