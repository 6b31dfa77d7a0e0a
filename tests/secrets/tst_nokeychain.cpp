// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "storeundertest.h"

using namespace frontdesk;
using namespace frontdesk::secrets;
using namespace Qt::Literals::StringLiterals;

//! On a desktop without any Secret Service.
class TestNoKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionSaysThatThereIsNone()
    {
        KeychainStore store(std::chrono::seconds(10));
        QCOMPARE(write(store, u"one"_s, "secret"_ba).error().refusal, Refusal::NoKeychain);
        QCOMPARE(read(store, u"one"_s).error().refusal, Refusal::NoKeychain);
        QCOMPARE(remove(store, u"one"_s).error().refusal, Refusal::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
