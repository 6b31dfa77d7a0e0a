// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Appearance;
using settings::Instance;
using settings::Preferences;
using settings::Settings;

namespace {

const auto good = R"([General]
format=1
appearance=dark
idleLockMinutes=9

[instances]
a\name=Acme
a\baseUrl=https://api.clerk.com/v1
a\environment=development
)"_ba;

} // namespace

class TestSettingsBroken final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void whatIsWholeIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as written") << good;
        QTest::newRow("Windows' line ends") << QByteArray(good).replace('\n', "\r\n");
        QTest::newRow("a comment") << "; by hand\n" + good;
    }
    void whatIsWholeIsRead()
    {
        QFETCH(QByteArray, text);
        m_folder->write(text);
        const Settings &settings = m_folder->reopened();
        QVERIFY(!settings.setAside());
        QCOMPARE(settings.preferences().appearance, Appearance::Dark);
        QCOMPARE(settings.preferences().idleLock, 9min);
        QCOMPARE(settings.instances().size(), 1);
        QCOMPARE(settings.instances().constFirst().environment, Environment::Development);
    }

    void anEmptyFileIsAFreshOne()
    {
        m_folder->write({});
        QVERIFY(!m_folder->reopened().setAside());
        m_folder->reopened().keep(someInstance(u"a"_s));
        QCOMPARE(m_folder->reopened().instances().size(), 1);
    }

    void whatIsNotOursIsSetAsideWholeAndBegunAnew_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << "hello world\n"_ba;
        QTest::newRow("JSON") << "{\"format\": 1}\n"_ba;
        QTest::newRow("XML") << "<settings format=\"1\"/>\n"_ba;
        QTest::newRow("a line without =") << good + "nonsense\n";
        QTest::newRow("an open section") << good + "[instan\n";
        QTest::newRow("cut in a value") << good.chopped(3);
        QTest::newRow("cut in a key") << good.first(good.indexOf("baseUrl") + 3);
        QTest::newRow("cut in the address") << good.first(good.indexOf("clerk.com") + 6);
        QTest::newRow("NUL for the rest") << good + QByteArray(512, '\0');
        QTest::newRow("NUL throughout") << QByteArray(4096, '\0');
        QTest::newRow("NUL in a value") << QByteArray(good).replace("Acme", QByteArray("Ac\0me", 5));
        QTest::newRow("control character") << QByteArray(good).replace("Acme", "Ac\x1b[1mme");
        QTest::newRow("Latin-1") << QByteArray(good).replace("Acme", "Ol\xe9");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0G\0]\0\n\0", 10);
        QTest::newRow("garbage with =") << good + QByteArray::fromHex("c32ffe3d80810a");
        QTest::newRow("a typed value") << good + "b\\name=@ByteArray(Acme)\n";
        QTest::newRow("a typed value, quoted") << good + "b\\name=\"@Variant(\\0\\0\\0\\t\\xff)\"\n";
        QTest::newRow("a typed entry") << good + "a\\recents=user_1, @Variant(\\0\\0\\0\\t\\xff)\n";
        QTest::newRow("without a format") << "[General]\nappearance=dark\n"_ba;
        QTest::newRow("a newer format") << QByteArray(good).replace("format=1", "format=2");
        QTest::newRow("a format that is a word") << QByteArray(good).replace("format=1", "format=one");
        QTest::newRow("format 0") << QByteArray(good).replace("format=1", "format=0");
        QTest::newRow("5 MB") << good + QByteArray(5 << 20, ';') + '\n';
    }
    void whatIsNotOursIsSetAsideWholeAndBegunAnew()
    {
        QFETCH(QByteArray, text);
        m_folder->write(text);
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        Settings &settings = m_folder->reopened();
        QVERIFY(settings.setAside());
        QVERIFY(settings.setAside()->startsWith(m_folder->path() + u".broken-"_s));
        const QString stamp = settings.setAside()->section(u".broken-"_s, -1);
        QDateTime time = QDateTime::fromString(stamp, u"yyyyMMdd-HHmmss"_s);
        time.setTimeSpec(Qt::UTC);
        QVERIFY2(time >= before && time <= QDateTime::currentDateTimeUtc(), qPrintable(stamp));
        QVERIFY(SettingsFolder::read(*settings.setAside()) == text);

        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(settings.instances().isEmpty());
        settings.keep(someInstance(u"new"_s));
        const Settings &again = m_folder->reopened();
        QVERIFY(!again.setAside());
        QCOMPARE(again.instances(), QList<Instance> {someInstance(u"new"_s)});
        QCOMPARE(again.preferences(), Preferences());
        QVERIFY(SettingsFolder::read(m_folder->path() + u".broken-"_s + stamp) == text);
    }

    void anEarlierOneThatWasSetAsideStays()
    {
        QStringList aside;
        for (int i = 0; i < 4; ++i) {
            m_folder->write("broken " + QByteArray::number(i));
            m_folder->reopened();
        }
        m_folder->close();
        const QStringList names = m_folder->besides();
        QCOMPARE(names.size(), 4);
        QSet<QByteArray> texts;
        for (const QString &name : names)
            texts << SettingsFolder::read(QFileInfo(m_folder->path()).dir().filePath(name));
        QCOMPARE(texts, (QSet<QByteArray> {"broken 0", "broken 1", "broken 2", "broken 3"}));
    }

    void oneValueThatMakesNoSenseTakesItsDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"appearance=purple", "appearance=", "appearance=\"light, dark\"",
                 "appearance=light, dark", "language=xx", "language=../../etc", "idleLockMinutes=-9",
                 "idleLockMinutes=0", "idleLockMinutes=61", "idleLockMinutes=nine", "idleLockMinutes=9.5",
                 "idleLockMinutes=99999999999999999999", "clipboardSeconds=4", "clipboardSeconds=301",
                 "clipboardSeconds=-2147483648", "clipboardSeconds=\"1, 2\"", "clipboardSeconds=1, 2",
                 "rememberPeople=perhaps", "operatorName=", "something=new"})
            QTest::newRow(line) << QByteArray(line);
    }
    void oneValueThatMakesNoSenseTakesItsDefault()
    {
        QFETCH(QByteArray, line);
        m_folder->write(
            "[General]\nformat=1\n" + line + "\n[instances]\n" + good.sliced(good.indexOf("a\\name")));
        const Settings &settings = m_folder->reopened();
        QVERIFY(!settings.setAside());
        QCOMPARE(settings.preferences(), Preferences());
        QCOMPARE(settings.instances().size(), 1);
    }

    void aSpoiltInstanceIsLeftOutAlone_data()
    {
        QTest::addColumn<QByteArray>("spoilt");
        QTest::newRow("no name") << "b\\baseUrl=https://b.example.com/v1\n"_ba;
        QTest::newRow("no address") << "b\\name=B\n"_ba;
        for (const char *address : {"nonsense", "https://", "ftp://b.example.com/v1", "https://b example/v1",
                 "https://me:pass@b.example.com/v1", "\"https://b.example.com, v1\"", "https://[::1/v1",
                 "https://b.example.com/v1?key=x", "https://b.example.com/v1#x"})
            QTest::newRow(address) << "b\\name=B\nb\\baseUrl=" + QByteArray(address) + '\n';
    }
    void aSpoiltInstanceIsLeftOutAlone()
    {
        QFETCH(QByteArray, spoilt);
        m_folder->write(good + spoilt);
        const Settings &settings = m_folder->reopened();
        QVERIFY(!settings.setAside());
        QCOMPARE(settings.instances().size(), 1);
        QCOMPARE(settings.instances().constFirst().id, u"a"_s);
    }

    void anUnknownEnvironmentIsTakenForProduction()
    {
        m_folder->write(QByteArray(good).replace("development", "staging"));
        QCOMPARE(m_folder->reopened().instances().constFirst().environment, Environment::Production);
    }

    void whatAPersonMayBeCalledNeverBreaksTheFile()
    {
        QRandomGenerator random(7);
        const QString signs
            = u"@\\\"',;=[]%#\n\r\t {}()/ aAfF01\u0000\u0001\u001b\u007f\u0080\u00e9\u2028\ufffe"
              u"\xd83d\xde00\xd800 VariantByteArrayStringInvalid"_s;
        for (int round = 0; round < 300; ++round) {
            QString name;
            for (int i = random.bounded(12); i >= 0; --i)
                name += signs[random.bounded(signs.size())];
            Settings &settings = m_folder->reopened();
            QVERIFY2(!settings.setAside(), m_folder->text().toPercentEncoding().constData());
            settings.keep(someInstance(u"a"_s, u"Acme "_s + name));
            settings.remember(u"a"_s, somePerson(u"user_"_s + QString::number(round), u'@' + name));
            const QList<settings::KeptPerson> before = settings.recents(u"a"_s);
            const QList<Instance> instances = settings.instances();
            QCOMPARE(m_folder->reopened().recents(u"a"_s), before);
            QCOMPARE(m_folder->reopened().instances(), instances);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettingsBroken)
#include "tst_settingsbroken.moc"
