// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ui::ConnectDialog;

class TestConnectDialog final : public QObject {
    Q_OBJECT

private:
    QPointer<ConnectDialog> m_dialog;

    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    void go() const { m_dialog->findChild<QPushButton *>(u"connect"_s)->click(); }

private Q_SLOTS:
    void init()
    {
        m_dialog = new ConnectDialog;
        m_dialog->open();
    }
    void cleanup() { delete m_dialog; }

    void handsOverWhatWasEntered()
    {
        QSignalSpy entered(m_dialog, &ConnectDialog::connectionEntered);
        QUrl baseUrl;
        connect(m_dialog, &ConnectDialog::connectionEntered, this,
            [&baseUrl](const QString &, const api::Connection &entry) { baseUrl = entry.baseUrl; });
        line("instanceName")->setText(u" Acme "_s);
        line("secretKey")->setText(u"CLERK_SECRET_KEY=sk_test_0123456789abcdef"_s);
        line("baseUrl")->setText(u"http://127.0.0.1:9"_s);
        go();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), u"Acme"_s);
        QCOMPARE(baseUrl, QUrl(u"http://127.0.0.1:9/v1"_s));
        QTRY_VERIFY(!m_dialog);
    }

    void withoutANameTheMaskedKeyIsTheName()
    {
        QSignalSpy entered(m_dialog, &ConnectDialog::connectionEntered);
        line("secretKey")->setText(u"sk_test_0123456789abcdef"_s);
        go();
        QCOMPARE(entered.size(), 1);
        QVERIFY(!entered.at(0).at(0).toString().contains(u"0123456789"_s));
    }

    void aKeyOfAnotherKindIsNamedAndKept()
    {
        QSignalSpy entered(m_dialog, &ConnectDialog::connectionEntered);
        line("secretKey")->setText(u"pk_test_cXVpZXQ"_s);
        go();
        QCOMPARE(entered.size(), 0);
        const auto *problem = m_dialog->findChild<QLabel *>(u"connectProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"publishable"_s, Qt::CaseInsensitive));
        QVERIFY(!problem->text().contains(u"cXVpZXQ"_s));
    }

    void anAddressWithoutEncryptionIsRefused()
    {
        QSignalSpy entered(m_dialog, &ConnectDialog::connectionEntered);
        line("secretKey")->setText(u"sk_test_0123456789abcdef"_s);
        line("baseUrl")->setText(u"http://api.example.com"_s);
        go();
        QCOMPARE(entered.size(), 0);
        QVERIFY(m_dialog->findChild<QLabel *>(u"connectProblem"_s)->isVisible());
    }

    void theKeyIsNotReadable() { QCOMPARE(line("secretKey")->echoMode(), QLineEdit::Password); }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
