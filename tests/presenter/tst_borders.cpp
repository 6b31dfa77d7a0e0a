// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apiundertest.h"
#include "api/calllog.h"
#include "journal/journalundertest.h"
#include "presenter/pseudonyms.h"
#include "settings/settingsfolder.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using presenter::Pseudonyms;

namespace {

const auto realSession = u"sess_29w83sxmDNGwOuEthce5gg56FcC"_s;
const auto realUser = u"user_31w83sxmDNGwOuEthce5gg56FcD"_s;
const auto realEmail = u"dana.lee@acme.test"_s;

api::TransportOptions veiledOptions(Veil &veil)
{
    api::TransportOptions options = api::quickOptions();
    options.veil = &veil;
    return options;
}

template <typename AnyId>
AnyId idOf(const QString &text)
{
    return *AnyId::parse(text);
}

} // namespace

//! What passes the borders of the program, real on one side and under pseudonyms on the other.
class TestBorders final : public QObject {
    Q_OBJECT

private:
    Pseudonyms m_pseudonyms;

private Q_SLOTS:
    void aRequestIsLiftedAndItsAnswerDrawnOver()
    {
        api::ApiUnderTest t(veiledOptions(m_pseudonyms));
        t.server.enqueue(200, api::sessionJson("active", realSession.toLatin1()));
        const QString shown = m_pseudonyms.drawOverId(realSession);
        const auto answer = api::outcomeOf(t.api->sessions.get(idOf<SessionId>(shown)));
        QCOMPARE(t.server.requests().constLast().target, "/v1/sessions/"_ba + realSession.toLatin1());
        QVERIFY(answer);
        QCOMPARE(answer->value.id.text(), shown);
        QVERIFY(answer->value.userId.text() != "user_1"_L1);
        QVERIFY(!answer->json.contains(realSession.toLatin1()));
    }

    void aQueryIsLifted()
    {
        api::ApiUnderTest t(veiledOptions(m_pseudonyms));
        api::UsersQuery query;
        query.emailAddresses = {m_pseudonyms.drawOverText(u"ines+qa@example.com"_s)};
        t.server.enqueue(200, "[]");
        QVERIFY(api::outcomeOf(t.api->users.list(query)));
        const QByteArray target = t.server.requests().constLast().target;
        QVERIFY2(target.startsWith("/v1/users?email_address=ines%2Bqa%40example.com&"), target.constData());
    }

    void aChangeReachesWhatIsReal()
    {
        api::ApiUnderTest t(veiledOptions(m_pseudonyms));
        const auto shown = idOf<SessionId>(m_pseudonyms.drawOverId(realSession));
        t.server.enqueue(200, api::sessionJson("revoked", realSession.toLatin1()));
        QVERIFY(api::outcomeOf(t.api->sessions.revoke(shown)));
        QCOMPARE(
            t.server.requests().constLast().target, "/v1/sessions/"_ba + realSession.toLatin1() + "/revoke");
    }

    void anErrorNamesNobody()
    {
        api::ApiUnderTest t(veiledOptions(m_pseudonyms));
        t.server.enqueue(
            404, api::errorJson("resource_not_found", (realUser + u" of "_s + realEmail).toLatin1()));
        const auto answer = api::outcomeOf(t.api->users.get(idOf<UserId>(m_pseudonyms.drawOverId(realUser))));
        QVERIFY(!answer);
        const Failure &failure = answer.error();
        QVERIFY(failure.hasCode(u"resource_not_found"_s));
        QCOMPARE(failure.traceId, u"trace_of_body"_s);
        const QString words = failure.errors[0].message + failure.errors[0].longMessage + failure.request;
        QVERIFY2(!words.contains(realUser) && !words.contains(realEmail), qPrintable(words));
        QVERIFY(words.contains(m_pseudonyms.drawOverId(realUser)));
    }

    void aBrokenLineNamesNobody()
    {
        api::ApiUnderTest t(veiledOptions(m_pseudonyms));
        const QByteArray location = "https://x.test/?from=%2Fv1%2Fusers%2F" + realUser.toLatin1()
            + "&for=" + realEmail.toUtf8().toPercentEncoding();
        t.server.enqueue(Reaction::answer(302, {}, {"Location: "_ba + location}));
        const auto moved = api::outcomeOf(t.api->users.get(idOf<UserId>(m_pseudonyms.drawOverId(realUser))));
        QVERIFY(!moved);
        QByteArray said = moved.error().detail.toUtf8();
        for (const auto &[name, value] : t.api->transport.calls().records().constFirst().answerHeaders)
            said += '\n' + value;
        QVERIFY(said.contains("x.test"));
        for (const char *real : {"29w83", "31w83", "dana.lee", "acme.test"})
            QVERIFY2(!said.contains(real), said.constData());
        for (int attempt = 0; attempt < 10; ++attempt)
            t.server.enqueue(Reaction::close());
        const auto closed = api::outcomeOf(t.api->users.get(idOf<UserId>(m_pseudonyms.drawOverId(realUser))));
        QVERIFY(!closed);
        QVERIFY2(!closed.error().detail.contains(realUser), qPrintable(closed.error().detail));
    }

    void theJournalHoldsWhatIsReal()
    {
        const QTemporaryDir folder;
        journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        journal::Intent real = journal::someIntent();
        real.operatorName = u"Jane Doe"_s;
        real.change.session = idOf<SessionId>(realSession);
        real.change.user = idOf<UserId>(realUser);
        real.change.purpose = {u"dana lee wrote from "_s + realEmail, u"SUP-42"_s};
        QVERIFY(journal::begin(journal, real));

        journal.setVeil(&m_pseudonyms);
        const auto shown = journal::read(journal);
        const journal::Intent drawn = shown->first().intent;
        QVERIFY(drawn.operatorName != real.operatorName);
        QCOMPARE(drawn.change.session.text(), m_pseudonyms.drawOverId(realSession));
        QCOMPARE(drawn.change.user.text(), m_pseudonyms.drawOverId(realUser));
        QVERIFY(!drawn.change.purpose.reason.contains(realEmail)
            && !drawn.change.purpose.reason.contains(u"dana"_s));
        QCOMPARE(drawn.change.purpose.ticket, u"SUP-42"_s);
        // What is written under pseudonyms is the same real thing.
        const auto second = journal::begin(journal, drawn);
        QVERIFY(second);
        const journal::Outcome outcome {
            real.at, journal::Outcome::Kind::Failed, 404, {}, m_pseudonyms.drawOverText(realUser)};
        QVERIFY(journal::end(journal, *second, outcome));
        journal::Filter filter;
        filter.text = drawn.change.user.text();
        QCOMPARE(journal::read(journal, filter)->size(), 2);

        journal.setVeil(nullptr);
        const auto both = journal::read(journal);
        QCOMPARE(both->at(0).intent, real);
        QCOMPARE(both->at(1).intent, real);
        QCOMPARE(both->at(0).outcome->detail, realUser);
        const auto checked = journal::verify(journal);
        QVERIFY(checked && !checked->broken);
    }

    void aJobThatWasLeftIsShownUnderPseudonyms()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        journal::Job job;
        job.operatorName = u"Jane Doe"_s;
        job.instance = u"Acme"_s;
        job.items = {{idOf<SessionId>(m_pseudonyms.drawOverId(realSession)),
            idOf<UserId>(m_pseudonyms.drawOverId(realUser))}};
        {
            journal::Journal before(path);
            before.setVeil(&m_pseudonyms);
            QVERIFY(journal::plan(before, job));
        }
        journal::Journal journal(path);
        QCOMPARE(journal::unfinished(journal)->first().left.first().session.text(), realSession);
        journal.setVeil(&m_pseudonyms);
        const auto left = journal::unfinished(journal);
        QCOMPARE(left->first().left, job.items);
        QCOMPARE(left->first().job.items, job.items);
        QVERIFY(left->first().job.operatorName != job.operatorName);
    }

    void theSettingsHoldWhatIsReal()
    {
        SettingsFolder folder;
        settings::Settings &settings = folder.reopened();
        const auto acme = u"acme"_s;
        settings.keep(someInstance(acme));
        settings.pin(acme, somePerson(realUser));
        settings.saveView(
            acme, {u"Dana's phones"_s, uR"({"network":["81.2.69.0/24"],"text":"%1"})"_s.arg(realEmail)});
        settings.silence(acme, {idOf<UserId>(realUser), {}, u"Dana Lee"_s});
        settings::Preferences preferences = settings.preferences();
        preferences.operatorName = u"Jane Doe"_s;
        settings.setPreferences(preferences);

        settings.setVeil(&m_pseudonyms);
        const settings::KeptPerson shown = settings.pins(acme).first();
        QCOMPARE(shown.id.text(), m_pseudonyms.drawOverId(realUser));
        QVERIFY(!shown.name.contains(u"Dana"_s) && !shown.name.contains(u"Lee"_s));
        const settings::SavedView view = settings.savedViews(acme).first();
        QVERIFY(!view.name.contains(u"Dana"_s));
        QVERIFY(!view.choice.contains(realEmail) && !view.choice.contains(u"81.2"_s));
        QVERIFY(settings.preferences().operatorName != u"Jane Doe"_s);
        QCOMPARE(settings.silences(acme).first().name, shown.name);
        // All of it is written as it is read, and found by what is shown.
        settings.remember(acme, shown);
        settings.saveView(acme, {u"Again"_s, view.choice});
        settings.setPreferences(settings.preferences());
        settings.unsilence(acme, settings.silences(acme).first());
        QVERIFY(settings.silences(acme).isEmpty());

        settings.setVeil(nullptr);
        QCOMPARE(settings.recents(acme), QList {somePerson(realUser)});
        QCOMPARE(settings.savedViews(acme).at(1).choice, settings.savedViews(acme).at(0).choice);
        QCOMPARE(settings.preferences().operatorName, u"Jane Doe"_s);
        QTRY_VERIFY(folder.text().contains(realUser.toLatin1()));
        QVERIFY(!folder.text().contains(shown.id.text().toLatin1()));
        settings.setVeil(&m_pseudonyms);
        settings.unpin(acme, shown.id);
        QVERIFY(settings.pins(acme).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBorders)
#include "tst_borders.moc"
