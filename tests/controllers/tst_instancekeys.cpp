// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/instancekeys.h"

#include "pageundertest.h"

#include <QTest>

using namespace frontdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using controllers::InstanceKeys;

//! When Clerk is asked for keys, and when not.
class TestInstanceKeys final : public QObject {
    Q_OBJECT

private:
    struct Keys : PageUnderTest {
        InstanceKeys keys {api.jwks, clock};

        //! What a question for \a kid is answered with.
        [[nodiscard]] Result<api::Jwks> found(const QString &kid)
        {
            std::optional<Result<api::Jwks>> answer;
            keys.find(
                kid, this->context.get(), [&answer](const Result<api::Jwks> &given) { answer = given; });
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
                qFatal("no answer");
            return *answer;
        }
        std::unique_ptr<QObject> context = std::make_unique<QObject>();
    };
    std::unique_ptr<Keys> m_t;

    void enqueue(const QByteArray &kid)
    {
        m_t->server.enqueue(200,
            R"({"keys":[{"use":"sig","kty":"RSA","alg":"RS256","n":"AQAB","e":"AQAB","kid":")" + kid
                + R"("}]})");
    }
    [[nodiscard]] qsizetype asked() const { return m_t->server.requests().size(); }

private Q_SLOTS:
    void init() { m_t = std::make_unique<Keys>(); }
    void cleanup() { m_t.reset(); }

    void keysAreKeptForFiveMinutes()
    {
        enqueue("ins_1");
        enqueue("ins_1");
        QCOMPARE(m_t->found(u"ins_1"_s)->size(), 1);
        m_t->clock.advance(299s);
        QCOMPARE(m_t->found(u"ins_1"_s)->size(), 1);
        QCOMPARE(asked(), 1);
        m_t->clock.advance(1s);
        QCOMPARE(m_t->found(u"ins_1"_s)->size(), 1);
        QCOMPARE(asked(), 2);
    }

    void anUnknownKeyIsAskedForOnce()
    {
        for (int i = 0; i < 3; ++i)
            enqueue("ins_1");
        QVERIFY(m_t->found(u"ins_1"_s));
        QVERIFY(m_t->found(u"ins_2"_s));
        QCOMPARE(asked(), 2);
        QVERIFY(m_t->found(u"ins_2"_s));
        QVERIFY(m_t->found(u"ins_1"_s));
        QCOMPARE(asked(), 2);
        QVERIFY(m_t->found(u"ins_3"_s));
        QCOMPARE(asked(), 3);
    }

    void aNewKeyIsFound()
    {
        enqueue("ins_1");
        enqueue("ins_2");
        QVERIFY(m_t->found(u"ins_1"_s));
        QCOMPARE(m_t->found(u"ins_2"_s)->first().kid, u"ins_2"_s);
    }

    void whoAsksMeanwhileWaitsForTheSameAnswer()
    {
        enqueue("ins_1");
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            m_t->keys.find(u"ins_1"_s, m_t->context.get(), [&answers](const auto &) { ++answers; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 3);
        QCOMPARE(asked(), 1);
    }

    void aFailureIsToldAndNotKept()
    {
        m_t->server.enqueue(403, R"({"errors":[{"code":"no","message":"no"}]})"_ba);
        enqueue("ins_1");
        QVERIFY(!m_t->found(u"ins_1"_s));
        QVERIFY(m_t->found(u"ins_1"_s));
    }

    void nobodyIsToldWhoHasGone()
    {
        enqueue("ins_1");
        bool told = false;
        m_t->keys.find(u"ins_1"_s, m_t->context.get(), [&told](const auto &) { told = true; });
        m_t->context.reset();
        m_t->context = std::make_unique<QObject>();
        QVERIFY(m_t->found(u"ins_1"_s));
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestInstanceKeys)
#include "tst_instancekeys.moc"
