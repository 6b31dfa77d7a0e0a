// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every operation the client offers, by the files of tests/data/contract: it has to send the request in the
// file, byte for byte where that matters, and to understand the answer.

#include "apiundertest.h"
#include "contractcase.h"
#include "contractwords.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What came of an operation, in words that can be compared with the answer's JSON.
using Told = Result<QString>;

SessionsQuery sessionsQuery(const ContractCase &c)
{
    SessionsQuery query;
    query.userId = UserId::parse(c.parameter(u"user_id"_s)).value_or(UserId());
    query.clientId = ClientId::parse(c.parameter(u"client_id"_s)).value_or(ClientId());
    if (const QString status = c.parameter(u"status"_s); !status.isEmpty())
        query.status = sessionStatus(status);
    query.limit = c.parameter(u"limit"_s).toInt();
    query.offset = c.parameter(u"offset"_s).toInt();
    return query;
}

UsersQuery usersQuery(const ContractCase &c)
{
    UsersQuery query;
    query.query = c.parameter(u"query"_s);
    query.nameQuery = c.parameter(u"name_query"_s);
    query.emailAddresses = c.parameters(u"email_address"_s);
    query.phoneNumbers = c.parameters(u"phone_number"_s);
    for (const QString &id : c.parameters(u"organization_id"_s))
        query.organizationIds << *OrganizationId::parse(id);
    for (const QString &id : c.parameters(u"user_id"_s))
        query.userIds << *UserId::parse(id);
    if (const QString after = c.parameter(u"last_active_at_after"_s); !after.isEmpty())
        query.lastActiveAfter = Instant(std::chrono::milliseconds(after.toLongLong()));
    return query;
}

TokenRequest tokenRequest(const ContractCase &c)
{
    TokenRequest request;
    if (const QJsonValue lifetime = c.body()[u"expires_in_seconds"_s]; lifetime.isDouble())
        request.lifetime = std::chrono::seconds(lifetime.toInteger());
    request.origin = QString::fromLatin1(c.request.header("Origin"));
    return request;
}

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
Call<Session> verify(SessionsService &sessions, const SessionId &id, const Secret &token)
{
    return sessions.verify(id, token);
}
QT_WARNING_POP

template <typename T>
Told told(Call<T> call)
{
    return outcomeOf(std::move(call)).map([](const T &value) { return tell(value); });
}

SessionId sessionOf(const ContractCase &c)
{
    return *SessionId::parse(c.pathParts().value(1));
}

using Run = std::function<Told(BackendApi &, const ContractCase &)>;

//! What the client offers, by the names of the folders.
const QHash<QString, Run> &operations()
{
    static const QHash<QString, Run> known {
        {u"sessions-list"_s,
            [](BackendApi &a, const ContractCase &c) { return told(a.sessions.list(sessionsQuery(c))); }},
        {u"sessions-get"_s,
            [](BackendApi &a, const ContractCase &c) { return told(a.sessions.get(sessionOf(c))); }},
        {u"sessions-revoke"_s,
            [](BackendApi &a, const ContractCase &c) { return told(a.sessions.revoke(sessionOf(c))); }},
        {u"sessions-verify"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(
                    verify(a.sessions, sessionOf(c), Secret(c.body()[u"token"_s].toString().toLatin1())));
            }},
        {u"sessions-create"_s,
            [](BackendApi &a, const ContractCase &c) {
                const auto organization
                    = OrganizationId::parse(c.body()[u"active_organization_id"_s].toString());
                return told(a.sessions.create(*UserId::parse(c.body()[u"user_id"_s].toString()),
                    organization.value_or(OrganizationId())));
            }},
        {u"sessions-createToken"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.sessions.createToken(sessionOf(c), tokenRequest(c)));
            }},
        {u"sessions-createTokenFromTemplate"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.sessions.createTokenFromTemplate(
                    sessionOf(c), c.pathParts().value(3), tokenRequest(c)));
            }},
        {u"users-list"_s,
            [](BackendApi &a, const ContractCase &c) { return told(a.users.list(usersQuery(c))); }},
        {u"users-count"_s,
            [](BackendApi &a, const ContractCase &c) { return told(a.users.count(usersQuery(c))); }},
        {u"users-get"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.users.get(*UserId::parse(c.pathParts().value(1))));
            }},
        {u"users-organizationMemberships"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.users.memberships(
                    *UserId::parse(c.pathParts().value(1)), c.parameter(u"offset"_s).toInt()));
            }},
        {u"clients-get"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.clients.get(*ClientId::parse(c.pathParts().value(1))));
            }},
        {u"jwtTemplates-list"_s,
            [](BackendApi &a, const ContractCase &) { return told(a.jwtTemplates.list()); }},
        {u"jwtTemplates-get"_s,
            [](BackendApi &a, const ContractCase &c) {
                return told(a.jwtTemplates.get(c.pathParts().value(1)));
            }},
        {u"jwks-get"_s, [](BackendApi &a, const ContractCase &) { return told(a.jwks.get()); }},
        {u"instance-get"_s, [](BackendApi &a, const ContractCase &) { return told(a.instance.get()); }},
    };
    return known;
}

QString expected(const QString &operation, const QJsonDocument &json)
{
    const QJsonObject one = json.object();
    if (operation == "sessions-list"_L1)
        return tellPage(json, tellSession);
    if (operation == "users-list"_L1)
        return tellPage(json, tellUser);
    if (operation == "users-organizationMemberships"_L1)
        return tellPage(json, tellMembership);
    if (operation == "jwtTemplates-list"_L1)
        return tellPage(json, tellTemplate);
    static const QHash<QString, QString (*)(const QJsonObject &)> tellers {{u"token"_s, tellToken},
        {u"session"_s, tellSession}, {u"user"_s, tellUser}, {u"client"_s, tellClient},
        {u"instance"_s, tellInstance}, {u"jwt_template"_s, tellTemplate}, {u"total_count"_s, tellCount}};
    return tellers.value(one[u"object"_s].toString(), tellKeys)(one);
}

} // namespace

class TestContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAndAnswersAreAsWritten_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(TEST_DATA_DIR "/contract"), {u"*.http"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            const QString operation = file.dir().dirName();
            const auto contract = ContractCase::read(file.filePath());
            if (operations().contains(operation) && contract && contract->client == "yes")
                QTest::addRow("%s/%s", qPrintable(operation), qPrintable(file.baseName()))
                    << operation << file.filePath();
        }
    }
    void requestsAndAnswersAreAsWritten()
    {
        QFETCH(QString, operation);
        QFETCH(QString, path);
        const ContractCase contract = *ContractCase::read(path);
        ApiUnderTest t(quickOptions(), qPrintable(contract.bearer()));
        for (int i = 0; i < 3; ++i)
            t.server.enqueue(contract.answer());

        const Told told = operations()[operation](*t.api, contract);

        QCOMPARE(contract.faultIn(t.server.requests().constFirst()), QString());
        if (contract.status() < 300) {
            QVERIFY(told);
            QVERIFY(*told == expected(operation, contract.answerJson()));
            return;
        }
        QVERIFY(!told);
        const Failure &failure = told.error();
        const QJsonArray errors = contract.answerJson()[u"errors"_s].toArray();
        QCOMPARE(failure.fault, Fault::Rejected);
        QCOMPARE(failure.httpStatus, contract.status());
        QCOMPARE(failure.errors.size(), errors.size());
        for (qsizetype i = 0; i < errors.size(); ++i) {
            QCOMPARE(failure.errors[i].code, errors[i][u"code"_s].toString());
            QCOMPARE(failure.errors[i].message, errors[i][u"message"_s].toString());
            QCOMPARE(failure.errors[i].longMessage, errors[i][u"long_message"_s].toString());
            QCOMPARE(failure.errors[i].meta, errors[i][u"meta"_s].toObject());
        }
        const QByteArray trace = contract.answerHeader("Clerk-Trace-Id");
        QCOMPARE(
            failure.traceId, QString::fromLatin1(trace.isEmpty() ? contract.answerHeader("cf-ray") : trace));
    }

    void everyOperationHasASuccess_data()
    {
        QTest::addColumn<QString>("operation");
        for (auto operation = operations().keyBegin(); operation != operations().keyEnd(); ++operation)
            QTest::addRow("%s", qPrintable(*operation)) << *operation;
    }
    void everyOperationHasASuccess()
    {
        QFETCH(QString, operation);
        int successes = 0;
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/contract/") + operation);
        for (const QString &file : folder.entryList({u"*.http"_s})) {
            const auto contract = ContractCase::read(folder.filePath(file));
            QVERIFY2(contract, qPrintable(file));
            successes += contract->client == "yes" && contract->status() < 300 ? 1 : 0;
        }
        QVERIFY(successes > 0);
    }

    void theRetiredCheckIsToldFromAMissingSession_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("retired");
        QTest::newRow("switched off") << u"sessions-verify/retired-for-old-versions-too"_s << true;
        QTest::newRow("unknown path") << u"any/unknown-path"_s << true;
        QTest::newRow("no such session") << u"sessions-verify/not-found"_s << false;
        QTest::newRow("bad token") << u"sessions-verify/invalid-token"_s << false;
    }
    void theRetiredCheckIsToldFromAMissingSession()
    {
        QFETCH(QString, file);
        const auto contract
            = ContractCase::read(QStringLiteral(TEST_DATA_DIR "/contract/") + file + u".http"_s);
        QVERIFY(contract);
        ApiUnderTest t;
        t.server.enqueue(contract->answer());
        const auto answer = outcomeOf(verify(t.api->sessions, sessionId(), Secret("a.b.c"_ba)));
        QTEST(isRetiredCheck(answer.error()), "retired");
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
