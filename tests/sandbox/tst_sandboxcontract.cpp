// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"
#include "rawhttp.h"

#include "sandbox/server.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::sandbox;

//! The sandbox answers every request of the contract files in the shape written there.
class TestSandboxContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsWritten_data();
    void answersAsWritten();

private:
    void start(const QString &operation, bool production);
    QByteArray translated(QByteArray text);
    QJsonValue asked(const QByteArray &method, const QByteArray &target);

    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    QString m_serverIsFor;
    QList<std::pair<QByteArray, QByteArray>> m_names;
};

// A server for each operation: what one does to Dana's sessions must not be seen by the next.
void TestSandboxContract::start(const QString &operation, bool production)
{
    const QString wanted = operation % (production ? u" production"_s : u" development"_s);
    if (m_serverIsFor == wanted)
        return;
    m_serverIsFor = wanted;
    Settings settings;
    settings.people = 40;
    settings.production = production;
    m_server = std::make_unique<Server>(settings, &QDateTime::currentMSecsSinceEpoch);
    QVERIFY(m_server->listen());
    m_port = static_cast<quint16>(QUrl(QString::fromLatin1(m_server->baseUrl())).port());

    const QString user = asked("GET", "/users?email_address=dana@example.com")[0][u"id"_s].toString();
    const QByteArray list = "/sessions?user_id=" + user.toLatin1() + "&limit=500&status=";
    const QJsonValue active = asked("GET", list + "active")[1];
    const QJsonValue ended = asked("GET", list + "ended")[0];
    const QJsonValue membership
        = asked("GET", "/users/" + user.toLatin1() + "/organization_memberships")[u"data"_s][0];
    m_names = {
        {"sk_test_contract7Hd4Je6Lb3Nt9SxQm2", m_server->instance().key},
        {"user_2xQm7Ab3kTn5Lw9Rz1Vc8Hd4Je6", user.toLatin1()},
        {"sess_2xR0pVf6uYc3Nm8Ks1Wq5Tz7Bd2", active[u"id"_s].toString().toLatin1()},
        {"sess_2xEndedLb4Hg1Jm6Ck8Vn3Rs5P", ended[u"id"_s].toString().toLatin1()},
        {"client_2xQzLs4hGk9Pv2Yt6Rn8Xc1Wm3B", active[u"client_id"_s].toString().toLatin1()},
        {"org_2xKd8Fj3Lm6Qp1Zs5Vb9Nt4Rc7", membership[u"organization"_s][u"id"_s].toString().toLatin1()},
        {"jtmp_2xM4kQw7Rz1Vc8Hd4Je6Lb3Nt9S",
            asked("GET", "/jwt_templates")[0][u"id"_s].toString().toLatin1()},
    };
    for (const auto &[here, there] : std::as_const(m_names))
        QVERIFY2(!there.isEmpty(), here.constData());
}

QJsonValue TestSandboxContract::asked(const QByteArray &method, const QByteArray &target)
{
    const auto answer = exchanged(m_port,
        method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\nAuthorization: Bearer "
            + m_server->instance().key + "\r\n\r\n");
    const QJsonDocument document = QJsonDocument::fromJson(answer.value_or(RawAnswer()).body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray TestSandboxContract::translated(QByteArray text)
{
    for (const auto &[here, there] : std::as_const(m_names))
        text.replace(here, there);
    const qsizetype token = text.indexOf("eyJ");
    if (token >= 0) {
        const QByteArray session = m_names.at(2).second;
        const QString minted = asked("POST", "/sessions/" + session + "/tokens")[u"jwt"_s].toString();
        text.replace(token, text.indexOf('"', token) - token, minted.toLatin1());
    }
    return text;
}

void TestSandboxContract::answersAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(
        QStringLiteral(TEST_DATA_DIR "/contract"), {u"*.http"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestSandboxContract::answersAsWritten()
{
    QFETCH(const QString, path);
    const auto contract = readContract(path);
    QVERIFY(contract);
    if (contract->sandbox != "yes"_L1)
        QSKIP(qPrintable(contract->sandbox));
    start(path.section(u'/', -2, -2), contract->production);

    const QByteArray body = translated(contract->requestBody);
    const QByteArray request = translated(contract->requestHead)
        + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const auto answer = exchanged(m_port, request);
    QVERIFY(answer);
    QCOMPARE(answer->status, contract->status);
    QCOMPARE(answer->header("Content-Type"), contract->mediaType);
    QVERIFY(!answer->header("Date").isEmpty());
    QCOMPARE(answer->header("Clerk-Trace-Id").size(), 32);

    const QJsonDocument expected = QJsonDocument::fromJson(contract->answer);
    const QJsonDocument actual = QJsonDocument::fromJson(answer->body);
    QCOMPARE(actual.isArray(), expected.isArray());
    const QString fault = expected.isArray() ? difference(expected.array(), actual.array(), u"answer"_s)
                                             : difference(expected.object(), actual.object(), u"answer"_s);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
