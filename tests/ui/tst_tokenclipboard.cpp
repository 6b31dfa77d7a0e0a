// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"
#include "ui/tokenclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::TokenClipboard;

namespace {
const Secret secret("not.a.token"_ba);

QString text()
{
    return QGuiApplication::clipboard()->text();
}
} // namespace

class TestTokenClipboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void copyPutsTheTextThereMarkedAsSecret()
    {
        TokenClipboard clipboard;
        clipboard.copy(secret);
        QCOMPARE(text(), u"not.a.token"_s);
        QVERIFY(clipboard.isHolding());
#if defined(Q_OS_LINUX)
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
    }

    void countsDownAndThenClears()
    {
        TokenClipboard clipboard;
        QSignalSpy remaining(&clipboard, &TokenClipboard::remaining);
        QSignalSpy cleared(&clipboard, &TokenClipboard::cleared);
        clipboard.setHold(2s);
        clipboard.copy(secret);
        QCOMPARE(remaining.size(), 1);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(remaining.size(), 2);
        QCOMPARE(remaining.at(0).at(0).toInt(), 2);
        QCOMPARE(remaining.at(1).at(0).toInt(), 1);
        QVERIFY(text().isEmpty());
        QVERIFY(!clipboard.isHolding());
    }

    void aTokenThatExpiresSoonerGoesSooner()
    {
        TokenClipboard clipboard;
        QSignalSpy remaining(&clipboard, &TokenClipboard::remaining);
        clipboard.copy(secret, 2s);
        QCOMPARE(remaining.last().first().toInt(), 2);
        clipboard.copy(secret, 2h);
        QCOMPARE(remaining.last().first().toInt(), 30);
    }

    void aNewerCopyStartsANewHold()
    {
        TokenClipboard clipboard;
        QSignalSpy remaining(&clipboard, &TokenClipboard::remaining);
        QSignalSpy cleared(&clipboard, &TokenClipboard::cleared);
        clipboard.setHold(2s);
        clipboard.copy(secret);
        clipboard.setHold(30s);
        clipboard.copy(Secret("another"_ba));
        QCOMPARE(remaining.last().at(0).toInt(), 30);
        QCOMPARE(cleared.size(), 0);
        QCOMPARE(text(), u"another"_s);
        QVERIFY(clipboard.isHolding());
    }

    void whatSomebodyElseCopiedIsNotCleared()
    {
        TokenClipboard clipboard;
        QSignalSpy cleared(&clipboard, &TokenClipboard::cleared);
        clipboard.copy(secret);
        QGuiApplication::clipboard()->setText(u"a colleague's note"_s);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!clipboard.isHolding());
        clipboard.clear();
        QCOMPARE(text(), u"a colleague's note"_s);
    }

    void theSameTextCopiedBySomebodyElseIsNotOurs()
    {
        TokenClipboard clipboard;
        clipboard.copy(secret);
        QGuiApplication::clipboard()->setText(u"not.a.token"_s);
        clipboard.clear();
        QCOMPARE(text(), u"not.a.token"_s);
    }

    void clearNowEndsTheHold()
    {
        TokenClipboard clipboard;
        QSignalSpy cleared(&clipboard, &TokenClipboard::cleared);
        clipboard.copy(secret);
        clipboard.clear();
        QVERIFY(text().isEmpty());
        QCOMPARE(cleared.size(), 1);
        clipboard.clear();
        QCOMPARE(cleared.size(), 1);
    }

    void goingAwayClearsWhatIsOurs()
    {
        {
            TokenClipboard clipboard;
            clipboard.copy(secret);
        }
        QVERIFY(text().isEmpty());
    }

    void goingAwayLeavesWhatIsNotOurs()
    {
        {
            TokenClipboard clipboard;
            clipboard.copy(secret);
            QGuiApplication::clipboard()->setText(u"a colleague's note"_s);
        }
        QCOMPARE(text(), u"a colleague's note"_s);
    }
};

QTEST_MAIN(TestTokenClipboard)
#include "tst_tokenclipboard.moc"
