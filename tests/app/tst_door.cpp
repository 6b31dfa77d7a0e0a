// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/door.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using frontdesk::app::Door;
using frontdesk::app::Request;

class TestDoor final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString name() const { return m_folder->filePath(u"door"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstStartOpensItAndTheSecondIsHeard()
    {
        Door first(name());
        QSignalSpy opened(&first, &Door::opened);
        QList<Request> asked;
        connect(&first, &Door::asked, this, [&asked](const Request &request) { asked << request; });
        first.knock({});
        QTRY_COMPARE(opened.size(), 1);

        const Request request {true, u"frontdesk://open?user=user_ä\n\"1"_s, "token"_ba};
        Door second(name());
        QSignalSpy delivered(&second, &Door::delivered);
        QSignalSpy alsoOpened(&second, &Door::opened);
        second.knock(request);
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(asked, QList {request});
        QVERIFY(alsoOpened.isEmpty());
    }

    void ofManyStartsAtOnceOneOpensAndTheOthersAreHeard()
    {
        constexpr int starts = 8;
        int opened = 0;
        int delivered = 0;
        std::vector<std::unique_ptr<Door>> doors;
        for (int i = 0; i < starts; ++i) {
            doors.push_back(std::make_unique<Door>(name()));
            connect(doors.back().get(), &Door::opened, this, [&opened] { ++opened; });
            connect(doors.back().get(), &Door::delivered, this, [&delivered] { ++delivered; });
        }
        for (const auto &door : doors)
            door->knock({});
        QTRY_COMPARE(opened + delivered, starts);
        QCOMPARE(opened, 1);
    }

    void whatACrashLeftDoesNotKeepItShut()
    {
        QLocalServer crashed;
        QVERIFY(crashed.listen(name()));
        QFile(name()).rename(name() + u".kept"_s);
        crashed.close();
        QFile(name() + u".kept"_s).rename(name());
        QVERIFY(QFileInfo::exists(name()));
        Door door(name());
        QSignalSpy opened(&door, &Door::opened);
        door.knock({});
        QTRY_COMPARE(opened.size(), 1);
        Door second(name());
        QSignalSpy delivered(&second, &Door::delivered);
        second.knock({});
        QTRY_COMPARE(delivered.size(), 1);
    }

    void onlyItsOwnerMayKnock()
    {
        Door door(name());
        QSignalSpy opened(&door, &Door::opened);
        door.knock({});
        QTRY_COMPARE(opened.size(), 1);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(name()).permissions() & others, QFileDevice::Permissions());
    }

    void oneThatDoesNotAnswerIsNotWaitedForForever()
    {
        QLocalServer deaf;
        QVERIFY(deaf.listen(name()));
        Door door(name(), 50ms);
        QSignalSpy silent(&door, &Door::silent);
        QSignalSpy opened(&door, &Door::opened);
        door.knock({});
        QTRY_COMPARE(silent.size(), 1);
        QVERIFY(opened.isEmpty());
    }

    void whatIsNoRequestIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("open sesame\n");
        QTest::newRow("another shape") << QByteArray("{\"link\": 7}\n");
        QTest::newRow("a deed") << QByteArray("{\"revoke\": \"sess_1\"}\n");
        QTest::newRow("no end") << QByteArray(100'000, 'x');
    }
    void whatIsNoRequestIsNotHeard()
    {
        QFETCH(QByteArray, message);
        Door door(name());
        QSignalSpy opened(&door, &Door::opened);
        QSignalSpy asked(&door, &Door::asked);
        door.knock({});
        QTRY_COMPARE(opened.size(), 1);

        QLocalSocket stranger;
        stranger.connectToServer(name());
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        stranger.write(message);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(asked.isEmpty());
        QVERIFY(stranger.readAll().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
