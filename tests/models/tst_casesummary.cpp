// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/casesummary.h"
#include "models/sessiontablemodel.h"
#include "samples.h"

#include <QTest>
#include <QTextDocument>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::MaskChoice;

namespace {

constexpr MaskChoice nothing {false, false, false};

models::ExportSource source()
{
    models::ExportSource source;
    source.instance = u"Acme"_s;
    source.person.emplace();
    source.person->id = *UserId::parse(u"user_dana"_s);
    source.person->firstName = u"Dana"_s;
    source.person->primaryEmail = u"dana_lee@example.com"_s;
    source.isComplete = true;
    source.at = sampleNow;
    return source;
}

api::Session ended(const QString &id, const QString &status)
{
    api::Session session = sampleSession(id, std::chrono::hours(48));
    session.statusText = status;
    session.status = api::sessionStatus(status);
    return session;
}

models::SessionList listOf(const QList<api::Session> &sessions)
{
    models::SessionTableModel table;
    table.upsert(sessions);
    return table.list();
}

models::SessionList someList()
{
    return listOf({sampleSession(u"sess_a"_s), ended(u"sess_b"_s, u"revoked"_s),
        ended(u"sess_c"_s, u"revoked"_s), ended(u"sess_d"_s, u"frozen"_s)});
}

//! The number of the session in \a row.
quint32 numberAt(const models::SessionList &list, qsizetype row)
{
    return list.rows[row][models::PackedSession::Id];
}

} // namespace

//! A few lines for a ticket.
class TestCaseSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        static EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
    }

    void saysWhoWhereWhenAndWhatIsLive()
    {
        const QString text = models::caseSummary(source(), someList(), {}, nothing);
        QCOMPARE(text,
            u"**Dana**, `dana_lee@example.com`, `user_dana`\n"
            "Acme (Production), 2026-01-01 10:05 UTC\n"
            "\n"
            "4 sessions: 1 Active · 2 Revoked · 1 frozen\n"
            "\n"
            "Active or pending:\n"
            "\n"
            "- Active · Chrome 126 on Mac · Berlin, Germany · 203.0.113.7 · last on 2026-01-01 10:02 UTC · "
            "`sess_a`\n"_s);
    }

    void masksAsChosen()
    {
        const QString contacts = models::caseSummary(source(), someList(), {}, MaskChoice());
        QVERIFY2(contacts.startsWith("**Dana**, `Email 1`, `user_dana`\n"_L1), qPrintable(contacts));
        QVERIFY2(contacts.contains(u" · IP 1 · "_s), qPrintable(contacts));
        const QString all = models::caseSummary(source(), someList(), {}, {true, true, true});
        for (const auto *leak : {"Dana", "dana", "203.", "sess_", "user_"})
            QVERIFY2(!all.contains(QLatin1String(leak)), qPrintable(all));
    }

    void listsTheChosenOnesWhateverTheirStatus()
    {
        const models::SessionList list = someList();
        const QString text
            = models::caseSummary(source(), list, {numberAt(list, 1), numberAt(list, 2)}, nothing);
        QVERIFY2(text.contains("About these:"_L1), qPrintable(text));
        QCOMPARE(text.count(u"\n- Revoked · "_s), 2);
        QVERIFY(!text.contains("sess_a"_L1));
    }

    void saysThatNothingIsLiveOrNothingIsThere()
    {
        QVERIFY(models::caseSummary(source(), listOf({ended(u"sess_b"_s, u"revoked"_s)}), {}, nothing)
                    .contains("1 session: 1 Revoked\n\nNone is active or pending."_L1));
        QVERIFY(models::caseSummary(source(), {}, {}, nothing).contains("\nNo sessions.\n"_L1));
    }

    void namesTheOwnersOnABrowserOfSeveral()
    {
        models::ExportSource browser = source();
        browser.person.reset();
        browser.client = *ClientId::parse(u"client_mac"_s);
        const QString text = models::caseSummary(browser, someList(), {}, nothing);
        QVERIFY2(text.startsWith("Sessions on the browser `client_mac`"_L1), qPrintable(text));
        QVERIFY2(text.contains(u"`user_dana` · `sess_a`"_s), qPrintable(text));
    }

    void isShortHoweverManyThereAre()
    {
        QList<api::Session> sessions;
        for (int number = 0; number < 1000; ++number)
            sessions << sampleSession(u"sess_%1"_s.arg(number));
        models::ExportSource some = source();
        some.isComplete = false;
        some.loaded = 1000;
        some.total = 4210;
        const QString text = models::caseSummary(some, listOf(sessions), {}, nothing);
        QCOMPARE(text.count("\n- "_L1), 21);
        QVERIFY2(text.endsWith("- and 980 more\n"_L1), qPrintable(text.right(100)));
        QVERIFY2(text.contains("not complete: 1,000 of 4,210 are loaded"_L1), qPrintable(text.left(300)));
    }

    void whatOthersWroteStaysText()
    {
        models::ExportSource evil = source();
        evil.person->firstName = u"**<b>x</b>** [y](http://evil)\n# Z"_s;
        api::Session session = sampleSession(u"se`ss"_s);
        session.latestActivity->city = u"<script>1</script>_a_"_s;
        session.actor = {{u"sub"_s, u"*sam*"_s}};
        QTextDocument document;
        document.setMarkdown(models::caseSummary(evil, listOf({session}), {}, nothing));
        const QString seen = document.toPlainText();
        for (const auto &part : {u"**<b>x</b>** [y](http://evil)␊# Z"_s, u"<script>1</script>_a_"_s,
                 u"impersonated by *sam*"_s, u"se`ss"_s})
            QVERIFY2(seen.contains(part), qPrintable(seen));
    }
};

QTEST_MAIN(TestCaseSummary)
#include "tst_casesummary.moc"
