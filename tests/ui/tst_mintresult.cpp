// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mintundertest.h"

#include <QMenu>

using namespace frontdesk;

//! What was minted: masked, copied, counted down, wiped.
class TestMintResult final : public MintUnderTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void mintAndCopyCopiesAndKeepsTheTokenMasked()
    {
        openAndMint(u"mintAndCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text() == QLatin1StringView(token()));
        QVERIFY(m_clipboard->isHolding());
        QVERIFY(isShown(u"copied"_s));
        QCOMPARE(child<QLabel>(u"token"_s)->text(), u"eyJhbG•••••"_s);
    }

    void mintAndShowLeavesTheClipboardAlone()
    {
        openAndMint(u"mintAndShow"_s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!isShown(u"copied"_s));
        button(u"copyToken"_s)->click();
        QVERIFY(m_clipboard->isHolding());
    }

    void itIsCopiedAsPartOfACommand()
    {
        openAndMint(u"mintAndShow"_s);
        const QList<QAction *> formats = button(u"copyAs"_s)->menu()->actions();
        QCOMPARE(formats.size(), 4);
        for (QAction *format : formats) {
            format->trigger();
            const QString text = QGuiApplication::clipboard()->text();
            QVERIFY(text.contains(QLatin1StringView(token())));
            QVERIFY(text.size() > token().size());
        }
        QVERIFY(m_clipboard->isHolding());
    }

    void originAndLifetimeAreSent()
    {
        open();
        child<QLineEdit>(u"origin"_s)->setText(u"https://app.example.com "_s);
        child<QComboBox>(u"lifetime"_s)->setCurrentIndex(1);
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(u"mintAndShow"_s)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
        QCOMPARE(m_server->requests().constLast().header("Origin"), "https://app.example.com"_ba);
        QVERIFY(m_server->requests().constLast().body.contains("300"));
    }

    void revealedItIsStillNoAccessibleText()
    {
        openAndMint(u"mintAndShow"_s);
        button(u"reveal"_s)->click();
        auto *label = child<QLabel>(u"token"_s);
        QVERIFY(label->text().remove(u'\u200B') == QLatin1StringView(token()));
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(label);
        for (const auto kind :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY(!accessible->text(kind).contains(u"eyJ"_s));
        button(u"reveal"_s)->click();
        QCOMPARE(label->text(), u"eyJhbG•••••"_s);
    }

    void lifeIsCountedFromTheTokensOwnTimes()
    {
        openAndMint(u"mintAndShow"_s);
        QCOMPARE(child<QLabel>(u"validity"_s)->text(), u"Valid 60 s more"_s);
        QCOMPARE(child<QProgressBar>(u"burnDown"_s)->value(), 60);
        m_clock.advance(18s);
        QTRY_COMPARE(child<QLabel>(u"validity"_s)->text(), u"Valid 42 s more"_s);
    }

    void anExpiredTokenIsWiped()
    {
        openAndMint(u"mintAndShow"_s);
        m_clock.advance(61s);
        QTRY_VERIFY(child<QLabel>(u"token"_s)->text().isEmpty());
        QVERIFY(!button(u"reveal"_s)->isEnabled());
        QVERIFY(!button(u"copyToken"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"validity"_s)->text().contains(u"expired"_s));
    }

    void aFailureIsShownAndAnotherTryIsPossible()
    {
        open();
        m_server->enqueue(403, refusedJson);
        button(u"mintAndCopy"_s)->click();
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
        QTRY_VERIFY(isShown(u"failure"_s));
        QVERIFY(button(u"mintAndCopy"_s)->isEnabled());
    }

    void closingDeletesItAndForgetsWhatIsOnItsWay()
    {
        open();
        button(u"mintAndCopy"_s)->click();
        m_dialog->reject();
        QVERIFY(!m_controller->isMinting());
        QTRY_VERIFY(!m_dialog);
    }
};

QTEST_MAIN(TestMintResult)
#include "tst_mintresult.moc"
