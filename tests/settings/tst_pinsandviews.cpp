// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::KeptPerson;
using settings::SavedView;
using settings::Settings;

namespace {

const auto key = u"sk_live_c0ffee5AfeC0ffee5afeC0ffee5afe"_s;

QString idsOf(const QList<KeptPerson> &people)
{
    QStringList ids;
    for (const KeptPerson &person : people)
        ids << person.id.text();
    return ids.join(u' ');
}

QString namesOf(const QList<SavedView> &views)
{
    QStringList names;
    for (const SavedView &view : views)
        names << view.name;
    return names.join(u' ');
}

} // namespace

//! People who were pinned and views that were saved, per instance.
class TestPinsAndViews final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SettingsFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void pinsStayInTheirOrderInTheirInstance()
    {
        Settings &settings = m_folder->reopened();
        QSignalSpy changed(&settings, &Settings::pinsChanged);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            settings.pin(u"a"_s, somePerson(id));
        settings.pin(u"b"_s, somePerson(u"4"_s));
        QCOMPARE(changed.size(), 4);
        Settings &later = m_folder->reopened();
        QCOMPARE(idsOf(later.pins(u"a"_s)), u"1 2 3"_s);
        QCOMPARE(idsOf(later.pins(u"b"_s)), u"4"_s);
    }

    void pinningAgainTakesTheNewName()
    {
        Settings &settings = m_folder->reopened();
        settings.pin(u"a"_s, somePerson(u"1"_s, u"Dana"_s));
        settings.pin(u"a"_s, somePerson(u"2"_s));
        settings.pin(u"a"_s, somePerson(u"1"_s, u"Dana Lee"_s));
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1 2"_s);
        QCOMPARE(settings.pins(u"a"_s)[0].name, u"Dana Lee"_s);
    }

    void whoWasUnpinnedCanComeBackToTheirPlace()
    {
        Settings &settings = m_folder->reopened();
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            settings.pin(u"a"_s, somePerson(id));
        settings.unpin(u"a"_s, *UserId::parse(u"2"));
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1 3"_s);
        settings.pin(u"a"_s, somePerson(u"2"_s), 1);
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1 2 3"_s);
        settings.pin(u"a"_s, somePerson(u"4"_s), 99);
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1 2 3 4"_s);
    }

    void pinsAreAChoiceAndStayWhenPeopleAreNotRemembered()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.pin(u"a"_s, somePerson(u"1"_s));
        settings.remember(u"a"_s, somePerson(u"2"_s));
        settings::Preferences preferences;
        preferences.rememberPeople = false;
        settings.setPreferences(preferences);
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1"_s);
        QVERIFY(settings.recents(u"a"_s).isEmpty());
    }

    void removingAnInstanceRemovesItsPinsAndViews()
    {
        Settings &settings = m_folder->reopened();
        settings.keep(someInstance(u"a"_s));
        settings.pin(u"a"_s, somePerson(u"1"_s));
        QVERIFY(settings.saveView(u"a"_s, {u"Phones"_s, u"{}"_s}));
        settings.forget(u"a"_s);
        QVERIFY(settings.pins(u"a"_s).isEmpty());
        QVERIFY(settings.savedViews(u"a"_s).isEmpty());
    }

    void nothingIsKeptWithoutAnInstance()
    {
        Settings &settings = m_folder->reopened();
        settings.pin({}, somePerson(u"1"_s));
        QVERIFY(!settings.saveView({}, {u"Phones"_s, u"{}"_s}));
        QVERIFY(settings.pins({}).isEmpty());
    }

    void viewsAreReplacedByNameRenamedAndDropped()
    {
        Settings &settings = m_folder->reopened();
        QVERIFY(settings.saveView(u"a"_s, {u"One"_s, u"1"_s}));
        QVERIFY(settings.saveView(u"a"_s, {u" Two, \"2\" "_s, u"2"_s}));
        QVERIFY(settings.saveView(u"a"_s, {u"One"_s, u"{\"status\":[\"active\"]}"_s}));
        QCOMPARE(namesOf(settings.savedViews(u"a"_s)), u"One Two, \"2\""_s);
        QVERIFY(!settings.renameView(u"a"_s, u"One"_s, u"Two, \"2\""_s));
        QVERIFY(!settings.renameView(u"a"_s, u"Three"_s, u"Four"_s));
        QVERIFY(!settings.renameView(u"a"_s, u"One"_s, u"  "_s));
        QVERIFY(settings.renameView(u"a"_s, u"One"_s, u"Uno"_s));
        settings.dropView(u"a"_s, u"Two, \"2\""_s);
        const QList<SavedView> kept = m_folder->reopened().savedViews(u"a"_s);
        QCOMPARE(kept, (QList {SavedView {u"Uno"_s, u"{\"status\":[\"active\"]}"_s}}));
    }

    void aViewThatWasDroppedCanComeBackToItsPlace()
    {
        Settings &settings = m_folder->reopened();
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(settings.saveView(u"a"_s, {name, u"{}"_s}));
        settings.dropView(u"a"_s, u"A"_s);
        QVERIFY(settings.saveView(u"a"_s, {u"A"_s, u"{}"_s}, 0));
        QCOMPARE(namesOf(settings.savedViews(u"a"_s)), u"A B C"_s);
    }

    void fiftyAreKeptAndNoMore()
    {
        Settings &settings = m_folder->reopened();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(settings.saveView(u"a"_s, {u"View %1"_s.arg(i), u"{}"_s}));
            settings.pin(u"a"_s, somePerson(QString::number(i)));
        }
        QVERIFY(!settings.saveView(u"a"_s, {u"One more"_s, u"{}"_s}));
        settings.pin(u"a"_s, somePerson(u"more"_s));
        QCOMPARE(settings.savedViews(u"a"_s).size(), 50);
        QCOMPARE(settings.pins(u"a"_s).size(), 50);
    }

    void whatReadsLikeASecretIsNotKept()
    {
        Settings &settings = m_folder->reopened();
        settings.pin(u"a"_s, somePerson(key));
        settings.pin(u"a"_s, somePerson(u"1"_s, key));
        QVERIFY(!settings.saveView(u"a"_s, {key, u"{}"_s}));
        QVERIFY(!settings.saveView(u"a"_s, {u"Words"_s, u"{\"text\":\"%1\"}"_s.arg(key)}));
        QVERIFY(!settings.saveView(u"a"_s, {u"Long"_s, QString(5000, u'x')}));
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1"_s);
        m_folder->close();
        QVERIFY(!m_folder->text().contains("c0ffee"));
    }

    void whatMakesNoSenseInTheFileIsLeftOut()
    {
        (void)m_folder->reopened();
        m_folder->write("[General]\nformat=1\n\n[instances]\n"
                        "a\\pins=1, Dana, , Nobody, 1, Again, sk_live_c0ffee5AfeC0ffee5afe, Key, 2\n"
                        "a\\savedViews=One, 1, , 2, One, 3, Four\n");
        Settings &settings = m_folder->reopened();
        QVERIFY(!settings.setAside());
        QCOMPARE(idsOf(settings.pins(u"a"_s)), u"1"_s);
        QCOMPARE(settings.savedViews(u"a"_s), (QList {SavedView {u"One"_s, u"1"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestPinsAndViews)
#include "tst_pinsandviews.moc"
