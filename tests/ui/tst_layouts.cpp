// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/inspectorcontroller.h"
#include "controllers/teamcontroller.h"
#include "journal/teamjournal.h"
#include "support/failingstore.h"
#include "support/pseudolocale.h"
#include "support/sandboxserver.h"
#include "ui/addinstancedialog.h"
#include "ui/deskactions.h"
#include "ui/preferencesdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/teamdialog.h"
#include "ui/tokeninspector.h"
#include "windowundertest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTabWidget>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

//! With texts two fifths longer than English, from left to right and from right to left, in a small window.
class TestLayouts final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    PseudoLocale m_language;

    static void addDirections()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    //! What \a widget would have to be given to show all its words; nothing when it has it.
    [[nodiscard]] static QString complaint(const QWidget *widget)
    {
        QSize needed;
        QString words;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                return {};
            words = label->text();
            needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isPicture
                = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (button->text().isEmpty() || isPicture)
                return {};
            words = button->text();
            needed = button->minimumSizeHint();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const QRect field = box->style()->subControlRect(
                QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
            words = box->currentText();
            const int missing = box->fontMetrics().horizontalAdvance(words) - field.width();
            needed = QSize(box->width() + qMax(0, missing), box->fontMetrics().height());
        }
        const bool fits = needed.width() <= widget->width() + 1 && needed.height() <= widget->height() + 1;
        return fits ? QString()
                    : u"%1 “%2” has %3×%4 and needs %5×%6"_s.arg(widget->objectName(), words)
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(needed.width())
                          .arg(needed.height());
    }
    [[nodiscard]] static bool isScrolled(const QWidget *widget)
    {
        while (widget && !qobject_cast<const QAbstractScrollArea *>(widget))
            widget = widget->parentWidget();
        return widget;
    }
    //! Whatever is cut off in \a window, or lies outside it.
    [[nodiscard]] static QStringList complaints(const QWidget *window)
    {
        QStringList found;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != window || widget->visibleRegion().isEmpty())
                continue;
            if (const QString words = complaint(widget); !words.isEmpty())
                found << words;
            const QRect place(widget->mapTo(window, QPoint()), widget->size());
            const bool isPart
                = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
            const bool fits = place.left() >= 0 && place.right() <= window->width()
                && (isScrolled(widget) || (place.top() >= 0 && place.bottom() <= window->height()));
            if (isPart && !fits)
                found << u"%1 lies outside"_s.arg(widget->objectName());
        }
        return found;
    }
    static void judge(const QWidget *window)
    {
        QStringList found;
        QTRY_VERIFY2((found = complaints(window)).isEmpty(), // layouts settle
            qPrintable(window->objectName() + u": "_s + found.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>(QStringList {u"--environment"_s, u"production"_s});
        QCoreApplication::installTranslator(&m_language);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void nothingIsCutOffAtTheDesk_data() { addDirections(); }
    void nothingIsCutOffAtTheDesk()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        t.window.resize(1024, 700);
        QTRY_VERIFY(t.search()->hasFocus());
        judge(&t.window);
        t.searchFor(u"marisol.vega@example.com"_s);
        QTRY_COMPARE(t.desk.sessions.state(), controllers::SessionsController::State::Ready);
        judge(&t.window);
        t.find<QAction>("inspect")->trigger();
        QTRY_COMPARE(t.desk.session.state(), controllers::SessionController::State::Fresh);
        auto *tabs = t.find<QTabWidget>("inspectorTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            judge(&t.window);
        }
        for (const char *panel : {"showActivity", "showTimeline", "showRequests"}) {
            t.find<QAction>(panel)->trigger();
            t.find<QTableView>("requests")->selectRow(0);
            judge(&t.window);
        }
        // The search comes first as one reads, what locks last.
        const QPoint lock = t.find<QWidget>("writeLock")->mapToGlobal(QPoint());
        QCOMPARE(t.search()->mapFromGlobal(lock).x() > 0, direction == Qt::LeftToRight);
    }

    void nothingIsCutOffInADialog_data() { addDirections(); }
    void nothingIsCutOffInADialog()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        t.window.resize(1024, 700);
        t.searchFor(u"dana@example.com"_s);
        QTRY_COMPARE(t.desk.sessions.state(), controllers::SessionsController::State::Ready);
        t.find<QAction>("revoke")->trigger();
        auto *question = t.find<QDialog>("unlockDialog");
        judge(question);
        question->accept();
        auto *revoke = t.find<QDialog>("ConfirmRevokeDialog");
        judge(revoke);
        revoke->reject();
        t.find<QAction>("mint")->trigger();
        auto *mint = t.find<QDialog>("MintDialog");
        mint->findChild<QComboBox *>(u"lifetime"_s)->setCurrentIndex(3);
        mint->findChild<QSpinBox *>(u"customLifetime"_s)->setValue(7200);
        mint->findChild<QToolButton *>(u"originToggle"_s)->setChecked(true);
        judge(mint);
        mint->findChild<QSpinBox *>(u"customLifetime"_s)->setValue(60);
        mint->findChild<QPushButton *>(u"mintAndShow"_s)->click();
        QTRY_VERIFY(mint->findChild<QWidget *>(u"resultPage"_s)->isVisible());
        judge(mint);
        mint->reject();
        t.find<QAction>("templates")->trigger();
        auto *templates = t.find<QDialog>("templatesDialog");
        QTRY_VERIFY(templates->findChild<QTableView *>(u"templates"_s)->model()->rowCount() > 0);
        judge(templates);
        auto *compare = templates->findChild<QPushButton *>(u"templateCompare"_s);
        compare->click();
        QTRY_VERIFY(compare->isEnabled());
        judge(templates);
        templates->reject();
        FailingStore keychain;
        ui::AddInstanceDialog add(keychain, t.network, t.clock, &t.window);
        add.setAttribute(Qt::WA_DeleteOnClose, false);
        add.open();
        add.findChild<QLineEdit *>(u"secretKey"_s)->setText(u"pk_test_abc"_s);
        add.findChild<QPushButton *>(u"testConnection"_s)->click();
        judge(&add);
        ui::PreferencesDialog preferences(t.settings, u"dana"_s, &t.window);
        preferences.setAttribute(Qt::WA_DeleteOnClose, false);
        preferences.open();
        judge(&preferences);
        journal::TeamJournal journal(u"none"_s);
        controllers::TeamController controller(t.settings, keychain, journal);
        ui::TeamDialog team(controller, &t.window);
        team.setAttribute(Qt::WA_DeleteOnClose, false);
        team.open();
        team.findChild<QLineEdit *>(u"teamAddress"_s)->setText(u"postgres://db/journal?sslmode=disable"_s);
        team.findChild<QPushButton *>(u"teamTest"_s)->click();
        judge(&team);
        controllers::InspectorController inspected(t.settings, t.clock);
        ui::TokenInspector inspector(inspected, &t.window);
        inspector.show();
        inspector.findChild<QLineEdit *>(u"inspectedToken"_s)
            ->setText(
                u"eyJhbGciOiJSUzI1NiIsImtpZCI6Imluc18xIn0.eyJzdWIiOiJ1c2VyXzEiLCJleHAiOjE3NjcyNjE5NjB9.c2ln"_s);
        judge(&inspector);
        ui::ShortcutsDialog shortcuts(*t.window.findChild<ui::DeskActions *>(), &t.window);
        shortcuts.open();
        judge(&shortcuts);
    }

    void nothingIsCutOffWhereManyAreRevoked_data() { addDirections(); }
    void nothingIsCutOffWhereManyAreRevoked()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        settings::Preferences preferences = t.settings.preferences();
        preferences.secureAccount = true;
        t.settings.setPreferences(preferences);
        t.window.resize(1024, 700);
        t.searchFor(u"kiosk@example.com"_s);
        QTRY_COMPARE(t.desk.sessions.state(), controllers::SessionsController::State::Ready);
        t.desk.gate.allow();
        const auto opened = [&t](const char *action, const char *dialog) {
            t.find<QAction>(action)->trigger();
            auto *found = t.find<QDialog>(dialog);
            judge(found);
            return found;
        };
        opened("exportSessions", "exportDialog")->reject();
        QDialog *lost = opened("lostDevice", "lostDevice");
        QTRY_VERIFY(lost->findChild<QListWidget *>(u"devices"_s)->count() > 0);
        lost->findChild<QListWidget *>(u"devices"_s)->item(0)->setCheckState(Qt::Checked);
        judge(lost);
        lost->reject();
        QDialog *secure = opened("secureAccount", "secureAccount");
        secure->findChild<QComboBox *>(u"reason"_s)->setCurrentText(u"stolen"_s);
        secure->findChild<QCheckBox *>(u"lock"_s)->setChecked(true);
        secure->findChild<QCheckBox *>(u"sessions"_s)->setChecked(false);
        secure->findChild<QPushButton *>(u"secure"_s)->click();
        QTRY_VERIFY(secure->findChild<QPushButton *>(u"lockUndo"_s)->isVisible());
        judge(secure);
        secure->reject();
        QDialog *people = opened("revokePeople", "peopleList");
        people->findChild<QPlainTextEdit *>(u"people"_s)->setPlainText(u"who,by\na@b.de,c@d.de\n"_s);
        QTRY_VERIFY(people->findChild<QPushButton *>(u"next"_s)->isEnabled());
        judge(people);
        people->reject();
        QDialog *many = opened("revokeAll", "revokeMany");
        auto *revoke = many->findChild<QPushButton *>(u"revoke"_s);
        auto *typed = many->findChild<QLineEdit *>(u"typedConfirmation"_s);
        QTRY_VERIFY(typed->isVisible());
        judge(many);
        many->findChild<QLineEdit *>(u"ticket"_s)->setText(u"SUP-1"_s);
        static const QRegularExpression number(u"\\d+"_s);
        typed->setText(number.match(typed->accessibleName()).captured());
        QTRY_VERIFY(revoke->isEnabled());
        revoke->click();
        auto *bar = t.find<QWidget>("jobBar");
        QTRY_VERIFY(bar->isVisible());
        judge(&t.window);
        t.desk.jobs.pause();
        QTRY_VERIFY(t.find<QPushButton>("jobGoOn")->isVisible());
        judge(&t.window);
        t.find<QPushButton>("jobStop")->click();
        QTRY_VERIFY(t.find<QPushButton>("jobRetry")->isVisible());
        judge(&t.window);
        t.find<QAction>("showActivity")->trigger();
        QTRY_VERIFY(t.find<QPushButton>("activityReport")->isEnabled());
        judge(&t.window);
        t.find<QPushButton>("activityReport")->click();
        auto *report = t.find<QDialog>("caseReport");
        QTRY_VERIFY(report->findChild<QPushButton *>(u"caseSave"_s)->isEnabled());
        judge(report);
    }

    void idsAreReadFromLeftToRightEverywhere()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        t.searchFor(u"dana@example.com"_s);
        QTRY_VERIFY(t.table()->model()->rowCount() > 0);
        const QString address
            = t.table()->model()->index(0, models::SessionTableModel::Ip).data(Qt::DisplayRole).toString();
        QVERIFY(address.startsWith(QChar(0x2066)) && address.endsWith(QChar(0x2069)));
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
