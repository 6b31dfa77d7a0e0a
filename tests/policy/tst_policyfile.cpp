// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::policy;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A folder as the administrator would have it; here that is whoever runs the test.
struct PolicyFolder {
    PolicyFolder()
    {
        QDir(root.path()).mkdir(u"frontdesk"_s);
        ::chmod(QFile::encodeName(folder()).constData(), 0755);
    }

    [[nodiscard]] QString folder() const { return root.filePath(u"frontdesk"_s); }
    [[nodiscard]] QString path() const { return folder() + u"/policy.json"_s; }
    void write(const QByteArray &content, ::mode_t mode = 0644)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode), 0);
    }
    [[nodiscard]] Policy read() const { return readPolicy(path(), ::getuid()); }

    QTemporaryDir root;
};

//! All that can be forbidden is.
bool isClosed(const Policy &policy)
{
    return policy.isManaged && policy.readOnly && policy.longestToken == 30s
        && policy.templates == QStringList() && policy.requireReason && policy.idleLock == 1min
        && policy.hosts == QStringList() && policy.noExport && policy.broken
        && policy.broken->refusal == Refusal::PolicyBroken;
}

} // namespace

class TestPolicyFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileTheComputerIsNotManaged()
    {
        const PolicyFolder t;
        QCOMPARE(t.read(), Policy());
        QCOMPARE(readPolicy(t.root.filePath(u"nowhere/policy.json"_s), ::getuid()), Policy());
    }

    void aGoodFileIsTaken()
    {
        PolicyFolder t;
        t.write(R"({"requireReason": true})");
        const Policy policy = t.read();
        QVERIFY(policy.isManaged && policy.requireReason);
        QVERIFY(!policy.readOnly && !policy.broken);
    }

    void aLinkToAGoodFileIsTaken()
    {
        PolicyFolder t;
        t.write(R"({"requireReason": true})");
        QVERIFY(QFile::rename(t.path(), t.root.filePath(u"elsewhere.json"_s)));
        QVERIFY(QFile::link(t.root.filePath(u"elsewhere.json"_s), t.path()));
        QVERIFY(t.read().requireReason);
        QVERIFY(!t.read().broken);
    }

    void whatCannotBeUnderstoodForbidsEverything()
    {
        PolicyFolder t;
        t.write("{\"readOnly\": false,\n  \"alowedHosts\": []}");
        const Policy policy = t.read();
        QVERIFY(isClosed(policy));
        QVERIFY(policy.broken->detail.contains(u"“alowedHosts”"_s));
    }

    void whatCannotBeReadForbidsEverything_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("a folder") << u"folder"_s << u"not a file"_s;
        QTest::newRow("a pipe, without waiting for it") << u"pipe"_s << u"not a file"_s;
        QTest::newRow("a link to nowhere") << u"link"_s << u"leads nowhere"_s;
        QTest::newRow("a link to itself") << u"loop"_s << u"leads nowhere"_s;
        QTest::newRow("a folder that is a link to nowhere") << u"folder link"_s << u"leads nowhere"_s;
        QTest::newRow("a file in the folder's place") << u"file for folder"_s << u"cannot be reached"_s;
        QTest::newRow("writable for the group") << u"group"_s << u"administrator"_s;
        QTest::newRow("writable for everybody") << u"everybody"_s << u"administrator"_s;
        QTest::newRow("in a folder that everybody may write") << u"open folder"_s << u"administrator"_s;
        QTest::newRow("empty") << u"empty"_s << u"Line 1"_s;
        QTest::newRow("too large") << u"large"_s << u"64 KB"_s;
    }
    void whatCannotBeReadForbidsEverything()
    {
        QFETCH(QString, how);
        QFETCH(QString, words);
        PolicyFolder t;
        const QByteArray path = QFile::encodeName(t.path());
        const QByteArray folder = QFile::encodeName(t.folder());
        if (how == "folder"_L1)
            QCOMPARE(::mkdir(path.constData(), 0755), 0);
        else if (how == "pipe"_L1)
            QCOMPARE(::mkfifo(path.constData(), 0644), 0);
        else if (how == "link"_L1)
            QCOMPARE(::symlink("nowhere", path.constData()), 0);
        else if (how == "loop"_L1)
            QCOMPARE(::symlink("policy.json", path.constData()), 0);
        else if (how == "folder link"_L1) {
            QCOMPARE(::rmdir(folder.constData()), 0);
            QCOMPARE(::symlink("nowhere", folder.constData()), 0);
        } else if (how == "file for folder"_L1) {
            QCOMPARE(::rmdir(folder.constData()), 0);
            QVERIFY(QFile(t.folder()).open(QIODevice::WriteOnly));
        } else if (how == "empty"_L1) {
            t.write({});
        } else if (how == "large"_L1) {
            t.write('{' + QByteArray(70000, ' ') + '}');
        } else {
            t.write("{}", how == "group"_L1 ? 0664 : how == "everybody"_L1 ? 0646 : 0644);
            if (how == "open folder"_L1)
                QCOMPARE(::chmod(folder.constData(), 0777), 0);
        }
        const Policy policy = t.read();
        QVERIFY(isClosed(policy));
        QVERIFY2(policy.broken->detail.contains(words), qPrintable(policy.broken->detail));
    }

    void whatSomebodyElseOwnsForbidsEverything()
    {
        PolicyFolder t;
        t.write("{}");
        // Seen from another administrator the owner is somebody else.
        const Policy policy = readPolicy(t.path(), ::getuid() + 1);
        QVERIFY(isClosed(policy));
        QVERIFY(policy.broken->detail.contains(u"administrator"_s));
    }

    void whatMayNotBeReadForbidsEverything()
    {
        if (::getuid() == 0)
            QSKIP("root may read everything");
        PolicyFolder t;
        t.write("{}", 0);
        QVERIFY(isClosed(t.read()));
        QCOMPARE(::chmod(QFile::encodeName(t.folder()).constData(), 0), 0);
        QVERIFY(isClosed(t.read()));
        QCOMPARE(::chmod(QFile::encodeName(t.folder()).constData(), 0755), 0);
    }

    void theEnvironmentLeadsNowhereElse()
    {
        const QString before = policyPath();
        for (const char *name :
            {"HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "ProgramData", "FRONTDESK_POLICY"})
            qputenv(name, "elsewhere");
        QCOMPARE(policyPath(), before);
        QVERIFY(QDir::isAbsolutePath(before));
        QVERIFY(!before.contains(u"elsewhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
