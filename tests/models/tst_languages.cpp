// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplemodel.h"
#include "models/sessiontablemodel.h"
#include "models/statusvocabulary.h"
#include "samples.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Table = SessionTableModel;

namespace {

// Puts every text that goes through translation in brackets.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestLanguages final : public QObject {
    Q_OBJECT

    Brackets m_language;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }

    void everyHeadingAndStatusCanBeTranslated()
    {
        const Table table;
        for (int column = 0; column < table.columnCount(); ++column)
            QVERIFY(table.headerData(column, Qt::Horizontal).toString().startsWith(u'['));
        for (int status = 0; status <= static_cast<int>(api::SessionStatus::Replaced); ++status) {
            api::Session session = sampleSession(u"sess_1"_s);
            session.status = static_cast<api::SessionStatus>(status);
            QVERIFY(statusName(session.status).startsWith(u'['));
            QVERIFY(statusExplanation(session).startsWith(u'['));
        }
    }

    void everyWordOfOursInARowCanBeTranslated()
    {
        Table table;
        table.setNow(sampleNow);
        api::Session session = sampleSession(u"sess_1"_s);
        session.actor = QJsonObject {{u"type"_s, u"agent"_s}};
        table.upsert(session);
        QCOMPARE(table.index(0, Table::Status).data().toString(), u"● [Active]"_s);
        QCOMPARE(table.index(0, Table::LastActive).data().toString(), u"[3 min ago]"_s);
        QCOMPARE(table.index(0, Table::Place).data(Table::CopyRole).toString(), u"[Berlin, [Germany]]"_s);
        QCOMPARE(table.index(0, Table::ImpersonatedBy).data(Table::CopyRole).toString(), u"[someone]"_s);
        QCOMPARE(table.index(0, Table::Organization).data(Qt::AccessibleTextRole).toString(), u"[none]"_s);
        QCOMPARE(table.index(0, Table::Status).data(Qt::AccessibleTextRole).toString(),
            u"[Active][. ][[Chrome 126] on Mac][. ][Berlin, [Germany]][. ][Last on [3 minute(s) ago]][. ]"
            "[Impersonated by [someone]][. ]"_s);
    }

    void peopleCanBeTranslated()
    {
        api::User user;
        user.id = *UserId::parse(u"user_1");
        user.firstName = u"Dana"_s;
        user.banned = true;
        PeopleModel people;
        people.setPeople({user});
        QCOMPARE(people.index(0).data(PeopleModel::StandingRole).toStringList(), QStringList {u"[Banned]"_s});
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
