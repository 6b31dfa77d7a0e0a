// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Long enough for the heap, and made anew each time: literals are not ours to wipe.
QByteArray fresh()
{
    return QByteArray("a secret of ") + QByteArray::number(30) + " bytes in all";
}

} // namespace

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreWhatWasGiven()
    {
        const Secret secret(fresh());
        QVERIFY(secret.reveal() == fresh());
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(secret == Secret(fresh()));
        QVERIFY(secret != Secret());
    }

    void onlyTheTailOfALongSecretIsShown()
    {
        QCOMPARE(Secret("0123456789a"_ba).tail(), QString());
        QCOMPARE(Secret("0123456789ab"_ba).tail(), u"89ab"_s);
        QCOMPARE(Secret().tail(), QString());
    }

    void movingLeavesNothingBehind()
    {
        Secret from(fresh());
        const Secret to(std::move(from));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is the claim
        QVERIFY(to.reveal() == fresh());
        Secret assigned("another secret"_ba);
        Secret source(fresh());
        assigned = std::move(source);
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(assigned.reveal() == fresh());
    }

    void assigningASecretToItselfKeepsIt()
    {
        Secret secret(fresh());
        Secret &alias = secret;
        secret = alias;
        QVERIFY(secret.reveal() == fresh());
        secret = std::move(alias);
        QVERIFY(secret.reveal() == fresh());
    }

    void aCopyOutlivesTheWipedOriginal()
    {
        auto first = std::make_unique<Secret>(fresh());
        const Secret second = *first;
        first.reset();
        QVERIFY(second.reveal() == fresh());
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
