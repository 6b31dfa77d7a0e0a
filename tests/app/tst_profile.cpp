// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using frontdesk::app::Profile;

class TestProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAProfileLiesInItsFolder()
    {
        const Profile profile(u"/profiles/of dana"_s);
        QCOMPARE(profile.settingsFile(), u"/profiles/of dana/frontdesk.ini"_s);
        QCOMPARE(profile.journalFile(), u"/profiles/of dana/journal.sqlite"_s);
    }

    void aRelativeFolderIsMeantFromHere()
    {
        QCOMPARE(Profile(u"work"_s).settingsFile(), QDir::currentPath() + u"/work/frontdesk.ini"_s);
        QCOMPARE(Profile(u"work"_s).door(), Profile(QDir::currentPath() + u"/work/"_s).door());
    }

    void everyNameOfAFolderIsOneProfile()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkdir(u"real"_s));
        QVERIFY(QFile::link(root.filePath(u"real"_s), root.filePath(u"link"_s)));
        // Before the first start, and after.
        for (int times = 0; times < 2; ++times) {
            const Profile real(root.filePath(u"real/dana"_s));
            const Profile link(root.filePath(u"link/dana"_s));
            QCOMPARE(link.door(), real.door());
            QCOMPARE(link.journalFile(), real.journalFile());
            QVERIFY(real.journalFile().endsWith(u"/real/dana/journal.sqlite"_s));
            QDir().mkpath(root.filePath(u"real/dana"_s));
        }
    }

    void profilesDoNotShareADoorOrAChain()
    {
        const Profile usual({});
        const Profile one(u"/profiles/one"_s);
        const Profile other(u"/profiles/other"_s);
        QVERIFY(one.door() != other.door());
        QVERIFY(one.door() != usual.door());
        QVERIFY(one.journalEntry() != other.journalEntry());
        // What earlier versions kept there is found.
        QCOMPARE(usual.journalEntry(), u"journal heads"_s);
    }

    void aDoorIsShortEnoughForASocket()
    {
        constexpr qsizetype mostOfASocket = 100;
        const QString door = Profile(u'/' + QString(400, u'x')).door();
        QVERIFY2(door.size() < mostOfASocket, qPrintable(door));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
