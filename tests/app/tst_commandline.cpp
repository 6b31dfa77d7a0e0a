// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using frontdesk::app::CommandLine;

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<bool>("isQuestion");
        for (const char *question : {"-h", "--help", "--help-all", "-v", "--version"})
            QTest::newRow(question) << QByteArray(question) << true;
        QTest::newRow("sample data") << QByteArray("--sandbox") << false;
    }
    void helpAndVersionNeedNoDisplay()
    {
        QFETCH(QByteArray, argument);
        const char *const arguments[] {"frontdesk", argument.constData()};
        QTEST(CommandLine::isQuestion(2, arguments), "isQuestion");
    }

    void withoutOptionsNothingIsOpened()
    {
        const CommandLine line = CommandLine::parse({u"frontdesk"_s});
        QVERIFY(!line.request.sandbox);
        QVERIFY(line.request.link.isEmpty());
        QVERIFY(line.profile.isEmpty());
        QVERIFY(line.sandboxArguments.isEmpty());
    }

    void aLinkComesByOptionOrByItself()
    {
        const QString link = u"frontdesk://open?user=user_1"_s;
        QCOMPARE(CommandLine::parse({u"frontdesk"_s, u"--open"_s, link}).request.link, link);
        QCOMPARE(CommandLine::parse({u"frontdesk"_s, link}).request.link, link);
    }

    void aProfileIsAFolder()
    {
        QCOMPARE(CommandLine::parse({u"frontdesk"_s, u"--profile"_s, u"work"_s}).profile, u"work"_s);
    }

    void whatTheSandboxUnderstandsIsHandedOn()
    {
        const CommandLine line = CommandLine::parse({u"frontdesk"_s, u"--sandbox"_s, u"--seed"_s, u"7"_s,
            u"--people=20"_s, u"--sessions"_s, u"900"_s, u"--environment"_s, u"production"_s});
        QVERIFY(line.request.sandbox);
        const QStringList expected {u"--seed"_s, u"7"_s, u"--people"_s, u"20"_s, u"--sessions"_s, u"900"_s,
            u"--environment"_s, u"production"_s};
        QCOMPARE(line.sandboxArguments, expected);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
