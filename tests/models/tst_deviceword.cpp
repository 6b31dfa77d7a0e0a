// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deviceword.h"
#include "samples.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

api::SessionActivity on(
    const QString &browser, const QString &version, const QString &device, bool mobile = false)
{
    api::SessionActivity activity;
    activity.browserName = browser;
    activity.browserVersion = version;
    activity.deviceType = device;
    activity.isMobile = mobile;
    return activity;
}

} // namespace

class TestDeviceWord final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsNamedByWhatIsKnown_data()
    {
        QTest::addColumn<api::SessionActivity>("activity");
        QTest::addColumn<QString>("words");
        QTest::addColumn<DeviceKind>("kind");
        QTest::newRow("Mac") << on(u"Chrome"_s, u"126.0.0.0"_s, u"Macintosh"_s) << u"Chrome 126 · Mac"_s
                             << DeviceKind::Desktop;
        QTest::newRow("iPhone") << on(u"Mobile Safari"_s, u"17.5"_s, u"iPhone"_s, true)
                                << u"Mobile Safari 17 · iPhone"_s << DeviceKind::Phone;
        QTest::newRow("iPad") << on(u"Safari"_s, u"17.4"_s, u"iPad"_s, true) << u"Safari 17 · iPad"_s
                              << DeviceKind::Tablet;
        QTest::newRow("no version") << on(u"Edge"_s, {}, u"Windows"_s) << u"Edge · Windows"_s
                                    << DeviceKind::Desktop;
        QTest::newRow("browser only")
            << on(u"Firefox"_s, u"129.0"_s, {}) << u"Firefox 129"_s << DeviceKind::Desktop;
        QTest::newRow("device only") << on({}, u"1"_s, u"Android"_s, true) << u"Android"_s
                                     << DeviceKind::Phone;
        QTest::newRow("nothing") << on({}, {}, {}) << QString() << DeviceKind::Unknown;
        QTest::newRow("placeholder in a name")
            << on(u"%2"_s, u"%1.0"_s, u"%1"_s) << u"%2 %1 · %1"_s << DeviceKind::Desktop;
        QTest::newRow("line break") << on(u"Chr\nome"_s, {}, {}) << u"Chr\u240Aome"_s << DeviceKind::Desktop;
    }

    void aDeviceIsNamedByWhatIsKnown()
    {
        QFETCH(api::SessionActivity, activity);
        QTEST(deviceWords(activity), "words");
        QTEST(deviceKind(activity), "kind");
    }

    void theSpokenAndTheExactWordsAreSentences()
    {
        QCOMPARE(spokenDeviceWords(sampleActivity()), u"Chrome 126 on Mac"_s);
        QCOMPARE(exactDeviceWords(sampleActivity()), u"Chrome 126.0.6478.127 on Mac"_s);
    }

    void aPlaceIsNamedByWhatIsKnown_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shortWords");
        QTest::newRow("both") << u"Lagos"_s << u"NG"_s << u"Lagos, Nigeria"_s << u"Lagos, NG"_s;
        QTest::newRow("city") << u"Lagos"_s << QString() << u"Lagos"_s << u"Lagos"_s;
        QTest::newRow("country") << QString() << u"NG"_s << u"Nigeria"_s << u"NG"_s;
        QTest::newRow("none") << QString() << QString() << QString() << QString();
    }

    void aPlaceIsNamedByWhatIsKnown()
    {
        QFETCH(QString, city);
        QFETCH(QString, country);
        api::SessionActivity activity;
        activity.city = city;
        activity.country = country;
        QTEST(placeWords(activity), "words");
        QTEST(shortPlaceWords(activity), "shortWords");
    }

    void versionsSortAsNumbers()
    {
        const QString old = deviceSortKey(on(u"Chrome"_s, u"99.0"_s, u"Windows"_s));
        const QString young = deviceSortKey(on(u"chrome"_s, u"126.0"_s, u"Linux"_s));
        QVERIFY(old < young);
        QVERIFY(young < deviceSortKey(on(u"Firefox"_s, u"1"_s, u"Linux"_s)));
    }
};

QTEST_MAIN(TestDeviceWord)
#include "tst_deviceword.moc"
