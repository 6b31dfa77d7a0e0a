// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobundertest.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

//! What an earlier program left open is asked for, and nothing is sent but GETs.
class TestRecovery final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    //! A program that wrote down \a change and ended.
    void leave(const Change &change, const QString &instance = u"ins_1"_s)
    {
        SystemClock clock;
        journal::Journal journal(path());
        bool written = false;
        journal.begin({clock.now(), u"dana"_s, u"Acme"_s, *InstanceId::parse(instance),
                          Environment::Production, change},
            &journal, [&](const Result<journal::EntryId> &id) { written = id.has_value(); });
        QTRY_VERIFY(written);
    }
    [[nodiscard]] static Change revoke()
    {
        return {Action::RevokeSession, *SessionId::parse(u"sess_1"), {}, {}, {}};
    }
    void answer(const QByteArray &status)
    {
        m_server->answer("/v1/sessions/sess_1", 200,
            R"({"object":"session","id":"sess_1","user_id":"user_1","client_id":"client_1","status":")"
                + status + R"(","created_at":1,"updated_at":2})");
    }
    //! What the next program finds.
    [[nodiscard]] QList<Recovered> found()
    {
        JobUnderTest next(m_server->baseUrl(), u"sk_test_0123456789abcdefa1B2"_s, path());
        QList<Recovered> all;
        bool isOver = false;
        QObject::connect(&next.recovery, &Recovery::found, &next.queue, [&](const QList<Recovered> &left) {
            all = left;
            isOver = true;
        });
        next.recovery.run(*InstanceId::parse(u"ins_1"), u"Acme"_s);
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&isOver] { return isOver; }, 20'000);
        for (const ReceivedRequest &request : m_server->requests())
            [&] { QCOMPARE(request.verb, QByteArray("GET")); }();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
    }

    void oneThatWasDoneIsSettled()
    {
        leave(revoke());
        answer("revoked");
        const auto first = found();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().interrupted, 1);
        QCOMPARE(first.first().done, 1);
        QVERIFY(first.first().left.isEmpty());
        QVERIFY(found().isEmpty());
    }

    void oneThatWasNotIsLeft()
    {
        leave(revoke());
        answer("active");
        const auto left = found();
        QCOMPARE(left.first().done, 0);
        QCOMPARE(left.first().left.size(), 1);
    }

    void whatCannotBeLearntIsAskedForAgain()
    {
        leave(revoke());
        m_server->answer("/v1/sessions/sess_1", Reaction::close());
        const auto first = found();
        QCOMPARE(first.first().unclear, 1);
        QVERIFY(first.first().left.isEmpty());
        answer("revoked");
        QCOMPARE(found().first().done, 1);
    }

    void aTokenIsNotAskedFor()
    {
        leave({Action::CreateToken, *SessionId::parse(u"sess_1"), {}, {}, {}});
        const auto left = found();
        QCOMPARE(left.first().unclear, 1);
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(found().isEmpty()); // it stays unknown, and is not spoken of for ever
    }

    void anotherInstancesIsLeftAlone()
    {
        leave(revoke(), u"ins_2"_s);
        QVERIFY(found().isEmpty());
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
