// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "ui/preferencesdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using settings::Appearance;
using settings::Preferences;
using settings::Settings;
using ui::PreferencesDialog;

class TestPreferencesDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QPointer<PreferencesDialog> m_dialog;

    void open()
    {
        m_dialog = new PreferencesDialog(*m_settings, u"dlee"_s);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *box, const QString &words) const
    {
        auto *combo = child<QComboBox>(box);
        combo->setFocus();
        QTest::keyClicks(combo, words);
    }
    void type(const char *box, const QString &words) const
    {
        auto *field = child<QWidget>(box);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, words);
    }
    void rememberSomeone() const
    {
        m_settings->keep({u"a"_s, u"Acme"_s, QUrl(u"https://api.clerk.com/v1"_s), {}, {}});
        m_settings->keep({u"b"_s, u"Beta"_s, QUrl(u"https://api.clerk.com/v1"_s), {}, {}});
        m_settings->remember(u"a"_s, {*UserId::parse(u"user_1"), u"Dana Lee"_s});
        m_settings->remember(u"b"_s, {*UserId::parse(u"user_2"), u"Sam Roe"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }
    void cleanup()
    {
        delete m_dialog;
        m_settings.reset();
    }

    void showsWhatIsChosen()
    {
        m_settings->setPreferences({Appearance::HighContrast, u"de"_s, u"Ana"_s, 12min, 45s, false});
        open();
        QCOMPARE(child<QComboBox>("appearance")->currentText(), u"High contrast"_s);
        QCOMPARE(child<QComboBox>("language")->currentText(), u"Deutsch"_s);
        QCOMPARE(child<QLineEdit>("operatorName")->text(), u"Ana"_s);
        QCOMPARE(child<QLineEdit>("operatorName")->placeholderText(), u"dlee"_s);
        QCOMPARE(child<QSpinBox>("idleLock")->value(), 12);
        QCOMPARE(child<QSpinBox>("clipboardKeeps")->value(), 45);
        QVERIFY(!child<QCheckBox>("rememberPeople")->isChecked());
    }

    void lookingChangesNothing()
    {
        QSignalSpy changed(m_settings.get(), &Settings::preferencesChanged);
        open();
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(changed.size(), 0);
    }

    void everyChoiceHoldsAtOnce()
    {
        open();
        choose("appearance", u"D"_s);
        QCOMPARE(m_settings->preferences().appearance, Appearance::Dark);
        QTest::keyClick(child<QComboBox>("appearance"), Qt::Key_Up);
        QCOMPARE(m_settings->preferences().appearance, Appearance::Light);
        choose("language", u"D"_s);
        QCOMPARE(m_settings->preferences().language, u"de"_s);
        QTest::keyClick(child<QSpinBox>("idleLock"), Qt::Key_Up);
        QCOMPARE(m_settings->preferences().idleLock, 6min);
        QTest::keyClick(child<QSpinBox>("clipboardKeeps"), Qt::Key_Down);
        QCOMPARE(m_settings->preferences().clipboardKeeps, 29s);
        QTest::keyClick(child<QCheckBox>("rememberPeople"), Qt::Key_Space);
        QVERIFY(!m_settings->preferences().rememberPeople);
    }

    void whatIsTypedHoldsOnceTheFieldIsLeft()
    {
        open();
        QSignalSpy changed(m_settings.get(), &Settings::preferencesChanged);
        type("operatorName", u"Ana"_s);
        type("idleLock", u"15"_s);
        QCOMPARE(m_settings->preferences().operatorName, u"Ana"_s);
        type("clipboardKeeps", u"60"_s);
        QCOMPARE(m_settings->preferences().idleLock, 15min);
        QCOMPARE(changed.size(), 2);
    }

    void whatIsTypedHoldsWhenTheDialogIsLeft_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void whatIsTypedHoldsWhenTheDialogIsLeft()
    {
        QFETCH(Qt::Key, key);
        rememberSomeone();
        open();
        type("operatorName", u"Ana"_s);
        QTest::keyClick(child<QLineEdit>("operatorName"), key);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->preferences().operatorName, u"Ana"_s);
        QCOMPARE(m_settings->recents(u"a"_s).size(), 1);

        open();
        type("clipboardKeeps", u"120"_s);
        QTest::keyClick(child<QSpinBox>("clipboardKeeps"), key);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_settings->preferences().clipboardKeeps, 120s);
    }

    void numbersStayInTheirRanges()
    {
        open();
        type("idleLock", u"0"_s);
        type("clipboardKeeps", u"1"_s);
        child<QLineEdit>("operatorName")->setFocus();
        QVERIFY(m_settings->preferences().idleLock >= 1min);
        QVERIFY(m_settings->preferences().clipboardKeeps >= 5s);
        QCOMPARE(child<QSpinBox>("idleLock")->maximum(), 60);
        QCOMPARE(child<QSpinBox>("clipboardKeeps")->maximum(), 300);
    }

    void followsWhatIsChosenElsewhere()
    {
        open();
        Preferences preferences;
        preferences.appearance = Appearance::Dark;
        m_settings->setPreferences(preferences);
        QCOMPARE(child<QComboBox>("appearance")->currentText(), u"Dark"_s);
    }

    void thePeopleRememberedAreForgottenOnRequest()
    {
        rememberSomeone();
        open();
        auto *forget = child<QPushButton>("forgetPeople");
        QCOMPARE(child<QLabel>("rememberedPeople")->text(), u"2 person(s) remembered."_s);
        forget->click();
        QVERIFY(m_settings->recents(u"a"_s).isEmpty() && m_settings->recents(u"b"_s).isEmpty());
        QCOMPARE(child<QLabel>("rememberedPeople")->text(), u"No one is remembered."_s);
        QVERIFY(!forget->isEnabled());
        QVERIFY(m_settings->preferences().rememberPeople);
    }

    void thePeopleAreForgottenWhenTheyAreNoLongerToBeRemembered()
    {
        rememberSomeone();
        open();
        child<QCheckBox>("rememberPeople")->click();
        QVERIFY(!child<QPushButton>("forgetPeople")->isEnabled());
        child<QCheckBox>("rememberPeople")->click();
        QVERIFY(m_settings->recents(u"a"_s).isEmpty());
    }

    void everyControlIsReachedByTabInTheOrderOfTheForm()
    {
        rememberSomeone();
        open();
        QStringList order;
        for (int i = 0; i < 11; ++i) {
            order << m_dialog->focusWidget()->objectName();
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected {u"appearance"_s, u"language"_s, u"operatorName"_s, u"idleLock"_s,
            u"clipboardKeeps"_s, u"activeLimit"_s, u"showSilenced"_s, u"secureAccount"_s, u"rememberPeople"_s,
            u"forgetPeople"_s, QString()};
        QCOMPARE(order, expected);
        QCOMPARE(m_dialog->focusWidget()->objectName(), u"appearance"_s);
    }

    void everyControlHasANameAndALetterOfItsOwn()
    {
        rememberSomeone();
        open();
        QStringList letters;
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            // Close is the desktop's, and Esc.
            const bool standard = qobject_cast<QDialogButtonBox *>(widget->parentWidget());
            if ((label && label->buddy()) || (button && !standard))
                letters << QKeySequence::mnemonic(label ? label->text() : button->text()).toString();
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QCOMPARE(letters.size(), 11);
        QVERIFY2(!letters.contains(QString()), qPrintable(letters.join(u' ')));
        QCOMPARE(letters.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
