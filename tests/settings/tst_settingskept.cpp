// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redact.h"
#include "settingsfolder.h"

#include <QTest>

#include <sys/stat.h>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Instance;
using settings::Preferences;
using settings::Settings;

namespace {

const auto fullKey = "sk_live_c0ffee5AfeC0ffee5afeC0ffee5afe"_L1;
const auto token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_L1;

constexpr auto forTheOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

//! Lets new files be readable and writable by all unless somebody cares.
class OpenUmask final {
public:
    OpenUmask() = default;
    ~OpenUmask() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(OpenUmask)

private:
    mode_t m_before = umask(0);
};

} // namespace

//! What is on the disk, and for whom.
class TestSettingsKept final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

    [[nodiscard]] QFile::Permissions permissions(const QString &path) const
    {
        return QFileInfo(path).permissions() & (forTheOwner | QFile::ExeOwner | forOthers);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void fileAndFolderAreForTheirOwnerOnly()
    {
        const OpenUmask open;
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        QTRY_VERIFY(m_folder->text().contains("Acme"));
        QCOMPARE(permissions(m_folder->path()), forTheOwner);
        QCOMPARE(permissions(QFileInfo(m_folder->path()).path()), forTheOwner | QFile::ExeOwner);
        settings.keep(someInstance(u"b"_s));
        m_folder->close();
        QCOMPARE(permissions(m_folder->path()), forTheOwner);
        QVERIFY(m_folder->besides().isEmpty());
    }

    void aFileThatOthersMayReadIsClosedToThem()
    {
        const OpenUmask open;
        m_folder->write("[General]\nformat=1\n");
        QVERIFY(permissions(m_folder->path()) & forOthers);
        m_folder->reopened();
        QCOMPARE(permissions(m_folder->path()), forTheOwner);
    }

    void whatIsSetAsideIsClosedToOthers()
    {
        const OpenUmask open;
        m_folder->write("nonsense");
        QCOMPARE(permissions(*m_folder->reopened().setAside()), forTheOwner);
    }

    void nothingOnTheDiskLooksLikeASecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("key") << QString(fullKey);
        QTest::newRow("key in a sentence") << u"Acme "_s + fullKey + u" (live)"_s;
        QTest::newRow("token") << QString(token);
        QTest::newRow("bearer") << u"Bearer abcdefghijkl"_s;
        QTest::newRow("webhook") << u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
        QTest::newRow("after a control character") << u'\u0001' + QString(fullKey);
        QTest::newRow("around a NUL") << QString(fullKey).insert(3, QChar::Null);
        QTest::newRow("at the end of a long name") << QString(240, u'x') + u' ' + fullKey;
    }
    void nothingOnTheDiskLooksLikeASecret()
    {
        QFETCH(QString, secret);
        Settings &settings = m_folder->reopened();
        Preferences preferences;
        preferences.language = secret;
        preferences.operatorName = secret;
        settings.setPreferences(preferences);
        Instance instance = someInstance(u"a"_s, secret);
        instance.maskedKey = secret;
        settings.keep(instance);
        settings.keep(someInstance(secret));
        Instance addressed = someInstance(u"b"_s);
        addressed.baseUrl.setPath(u"/"_s + secret);
        settings.keep(addressed);
        settings.setLastInstance(secret);
        settings.remember(u"a"_s, somePerson(u"user_1"_s, secret));
        settings.remember(u"a"_s, somePerson(secret));
        settings.setArrangement(u"a"_s, u"list"_s, secret.toUtf8());
        settings.setArrangement(u"a"_s, u"list 2"_s, QByteArray::fromBase64("/eyJhbGciOiJSUzI1NiJ9"));
        m_folder->close();

        const QString written = QString::fromUtf8(m_folder->text());
        QVERIFY(written.contains(u"user_1"_s));
        QVERIFY(written.contains(u"list%202"_s));
        QCOMPARE(redact(written), written);
        QVERIFY(!written.contains(u"c0ffee5AfeC0ffee"_s, Qt::CaseInsensitive));
        QCOMPARE(m_folder->reopened().recents(u"a"_s).size(), 1);
        QVERIFY(m_folder->reopened().instances().constFirst().name.contains(u'•'));
    }

    void aMaskedKeyIsKeptAsItIs()
    {
        const QString masked = SecretKey::parse(fullKey)->masked();
        Instance instance = someInstance(u"a"_s);
        instance.maskedKey = masked;
        m_folder->reopened().keep(instance);
        QCOMPARE(m_folder->reopened().instances().constFirst().maskedKey, masked);
    }

    void longNamesAreCutBetweenCharacters()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s, u"x"_s + u"😀"_s.repeated(100000)));
        const QString name = settings.instances().constFirst().name;
        QVERIFY(name.size() < 300);
        QVERIFY(name.isValidUtf16());
        QCOMPARE(m_folder->reopened().instances().constFirst().name, name);
    }
};

QTEST_GUILESS_MAIN(TestSettingsKept)
#include "tst_settingskept.moc"
