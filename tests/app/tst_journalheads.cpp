// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalheads.h"
#include "controllers/activitycontroller.h"
#include "journal/journalundertest.h"
#include "journal/outsider.h"
#include "models/activitymodel.h"
#include "secrets/keychainstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What one running program has of it.
struct Program {
    Program(const QString &path, secrets::SecretStore &keychain)
        : journal(path)
        , activity(journal, rows)
        , heads(journal, keychain, u"journal heads"_s)
    {
        QObject::connect(
            &heads, &app::JournalHeads::changed, &activity, &controllers::ActivityController::setKeptHeads);
    }

    void revoke()
    {
        QVERIFY(begin(journal,
            {Instant(std::chrono::seconds(1767261600)), u"dana"_s, u"Acme"_s, {}, Environment::Development,
                {Action::RevokeSession, *SessionId::parse(u"sess_1"_s), {}, {}, {}}}));
    }
    [[nodiscard]] journal::Verification check()
    {
        QSignalSpy checked(&activity, &controllers::ActivityController::checked);
        activity.check();
        if (!checked.wait())
            qFatal("the check never came to an end");
        return checked.constFirst().constFirst().value<Result<journal::Verification>>().value();
    }

    journal::Journal journal;
    models::ActivityModel rows;
    controllers::ActivityController activity;
    app::JournalHeads heads;
};

} // namespace

//! With a real Secret Service.
class TestJournalHeads final : public QObject {
    Q_OBJECT

private:
    secrets::KeychainStore m_keychain;

    //! How many records the keychain knows of, of all writers.
    [[nodiscard]] qint64 kept()
    {
        std::optional<qint64> count;
        m_keychain.read(u"journal heads"_s, this, [&count](const Result<Secret> &secret) {
            count = 0;
            const QJsonObject all
                = secret ? QJsonDocument::fromJson(secret->reveal()).object() : QJsonObject();
            for (const auto &head : all)
                *count += head.toObject().value(u"number").toInteger();
        });
        if (!QTest::qWaitFor([&count] { return count.has_value(); }))
            qFatal("the keychain never answered");
        return *count;
    }

private Q_SLOTS:
    void twoProgramsKeepTheirHeadsAndFindWhatWasCutOff()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        {
            Program one(path, m_keychain);
            Program other(path, m_keychain);
            one.revoke();
            QTRY_COMPARE(kept(), 1);
            other.revoke();
            other.revoke();
            QTRY_COMPARE(kept(), 3);
            one.revoke();
            QTRY_COMPARE(kept(), 4);
            QVERIFY(!one.check().broken);
        }
        const journal::Outsider outsider(path);
        outsider.disarm();
        outsider.run(u"DELETE FROM records WHERE id > 1"_s);
        Program later(path, m_keychain);
        QTRY_VERIFY(later.check().broken);
        QCOMPARE(later.check().broken->kind, journal::Break::Kind::CutOff);
        // What is written then does not cover it up.
        later.revoke();
        QTRY_VERIFY(later.check().records > 1);
        QCOMPARE(kept(), 4);
        QCOMPARE(later.check().broken->kind, journal::Break::Kind::CutOff);
    }
};

QTEST_GUILESS_MAIN(TestJournalHeads)
#include "tst_journalheads.moc"
