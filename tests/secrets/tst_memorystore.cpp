// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"
#include "storeundertest.h"

using namespace frontdesk;
using namespace frontdesk::secrets;
using namespace Qt::Literals::StringLiterals;

class TestMemoryStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        MemoryStore store;
        QVERIFY(write(store, u"one"_s, "first"_ba));
        QVERIFY(write(store, u"two"_s, "second"_ba));
        QVERIFY(write(store, u"one"_s, "newer"_ba));
        QVERIFY(read(store, u"one"_s)->reveal() == "newer");
        QVERIFY(read(store, u"two"_s)->reveal() == "second");
    }

    void whatIsRemovedIsMissing()
    {
        MemoryStore store;
        QVERIFY(write(store, u"one"_s, "first"_ba));
        QVERIFY(remove(store, u"one"_s));
        QCOMPARE(read(store, u"one"_s).error().refusal, Refusal::KeyMissing);
        QVERIFY(remove(store, u"one"_s));
    }

    void nothingIsAnsweredBeforeControlIsBackInTheEventLoop()
    {
        MemoryStore store;
        QObject context;
        bool answered = false;
        store.read(u"one"_s, &context, [&](const Result<Secret> &) { answered = true; });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void whoHasGoneIsNotAnswered()
    {
        MemoryStore store;
        bool answered = false;
        {
            QObject context;
            store.read(u"one"_s, &context, [&](const Result<Secret> &) { answered = true; });
        }
        QVERIFY(write(store, u"one"_s, "first"_ba));
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
