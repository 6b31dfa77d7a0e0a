// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/personcontroller.h"

#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::PersonController;

namespace {

const UserId dana = *UserId::parse(u"user_dana");

const auto danaJson = R"({"object":"user","id":"user_dana","first_name":"Dana","last_name":"Lee",
    "email_addresses":[],"phone_numbers":[],"banned":false,"locked":false,
    "created_at":1767261600000,"updated_at":1767261600000})"_ba;

} // namespace

class TestPersonController final : public QObject {
    Q_OBJECT

private:
    struct Person : PageUnderTest {
        PersonController person {api.users};
    };
    std::unique_ptr<Person> m_page;

private Q_SLOTS:
    void init() { m_page = std::make_unique<Person>(); }
    void cleanup() { m_page.reset(); }

    void showsTheIdUntilClerkHasAnswered()
    {
        m_page->server.enqueue(200, danaJson);
        QSignalSpy changed(&m_page->person, &PersonController::changed);
        m_page->person.show(dana);
        QCOMPARE(m_page->person.person()->id, dana);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_page->person.person()->displayName(), u"Dana Lee"_s);
    }

    void anAnswerForSomebodyElseIsDropped()
    {
        m_page->server.enqueue(heldBack(danaJson));
        QSignalSpy failed(&m_page->person, &PersonController::failed);
        m_page->person.show(dana);
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        api::User robin;
        robin.id = *UserId::parse(u"user_robin");
        m_page->person.show(robin);
        m_page->server.release();
        QTRY_COMPARE(m_page->server.connectionCount(), 0);
        QCOMPARE(m_page->person.person()->id, robin.id);
        QCOMPARE(failed.size(), 0);
    }

    void aFailureIsToldAndTheIdStays()
    {
        m_page->server.enqueue(404, refusal(u"resource_not_found"_s));
        QSignalSpy failed(&m_page->person, &PersonController::failed);
        m_page->person.show(dana);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_page->person.person()->id, dana);
    }

    void clearedNobodyIsShown()
    {
        m_page->server.enqueue(Reaction::silence());
        m_page->person.show(dana);
        m_page->person.clear();
        QVERIFY(!m_page->person.person());
    }
};

QTEST_GUILESS_MAIN(TestPersonController)
#include "tst_personcontroller.moc"
