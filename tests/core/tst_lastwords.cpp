// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook.h"
#include "core/logfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

//! What a program says that ends by it.
class TestLastWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastWordsAreInTheFile()
    {
        for (int times = 0; times < 10; ++times) {
            const QTemporaryDir folder;
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--die"_s, folder.path()});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            QFile file(LogFile::pathIn(folder.path()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("the last words"));
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--die"_L1) {
        Logbook book(arguments.value(2));
        book.setFile(true);
        qFatal("the last words");
    }
    TestLastWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lastwords.moc"
