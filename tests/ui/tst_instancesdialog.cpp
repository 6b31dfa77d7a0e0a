// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "ui/instancemenu.h"
#include "ui/instancesdialog.h"
#include "ui/welcomepage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Label;

class TestInstancesDialog final : public QObject {
    Q_OBJECT

private:
    struct Shown {
        Shown()
        {
            for (const QString &name : {u"Acme"_s, u"Beta"_s, u"Gamma"_s})
                settings.keep({name.toLower(), name, QUrl(u"https://api.clerk.com/v1"_s),
                    Environment::Development, u"sk_test_…a1B2"_s});
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList all;
            for (const settings::Instance &instance : settings.instances())
                all << instance.name;
            return all;
        }
        [[nodiscard]] QListWidget *list() const { return dialog->findChild<QListWidget *>(u"instances"_s); }
        void press(const char *button) const
        {
            auto *found = dialog->findChild<QPushButton *>(QLatin1String(button));
            QVERIFY(found && found->isEnabled());
            found->click();
        }

        QTemporaryDir folder;
        settings::Settings settings {folder.filePath(u"frontdesk.ini"_s)};
        std::unique_ptr<ui::InstancesDialog> dialog = std::make_unique<ui::InstancesDialog>(settings);
    };

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void movingOneChangesTheOrderOfTheShortcuts()
    {
        Shown shown;
        const ui::InstanceMenu menu(shown.settings);
        QCOMPARE(menu.actions().constFirst()->text(), u"● Development · Acme"_s);
        shown.list()->setCurrentRow(2);
        shown.press("moveUp");
        shown.press("moveUp");
        QCOMPARE(shown.names(), (QStringList {u"Gamma"_s, u"Acme"_s, u"Beta"_s}));
        QCOMPARE(shown.list()->currentRow(), 0);
        QCOMPARE(menu.actions().constFirst()->text(), u"● Development · Gamma"_s);
        QCOMPARE(menu.actions().constFirst()->shortcut(), QKeySequence(u"Ctrl+1"_s));
        QVERIFY(!shown.dialog->findChild<QPushButton *>(u"moveUp"_s)->isEnabled());
        shown.press("moveDown");
        QCOMPARE(shown.names(), (QStringList {u"Acme"_s, u"Gamma"_s, u"Beta"_s}));
    }

    void draggingDoesTheSame()
    {
        Shown shown;
        QVERIFY(shown.list()->model()->moveRow({}, 0, {}, 3));
        QCOMPARE(shown.names(), (QStringList {u"Beta"_s, u"Gamma"_s, u"Acme"_s}));
    }

    void aLabelShowsWhereTheInstanceIsChosen()
    {
        Shown shown;
        const ui::InstanceMenu menu(shown.settings);
        ui::WelcomePage welcome(shown.settings);
        shown.list()->setCurrentRow(1);
        auto *label = shown.dialog->findChild<QComboBox *>(u"instanceLabel"_s);
        label->setCurrentIndex(label->findText(u"Teal"_s));
        Q_EMIT label->activated(label->currentIndex());
        QCOMPARE(shown.settings.instances()[1].label, Label::Teal);
        QCOMPARE(shown.settings.instances()[0].label, Label::None);
        QVERIFY(!menu.actions()[1]->icon().isNull());
        QVERIFY(menu.actions()[0]->icon().isNull());
        const auto buttons = welcome.findChildren<QPushButton *>(u"openInstance"_s);
        QVERIFY(!buttons[1]->icon().isNull());
        // Not by colour alone.
        QCOMPARE(
            shown.list()->item(1)->data(Qt::AccessibleTextRole).toString(), u"● Development · Beta, Teal"_s);
    }

    void aTimeOutIsKept()
    {
        Shown shown;
        auto *timeout = shown.dialog->findChild<QSpinBox *>(u"requestTimeout"_s);
        QCOMPARE(timeout->value(), 30);
        timeout->setValue(90);
        Q_EMIT timeout->editingFinished();
        QCOMPARE(shown.settings.instances()[0].timeout, std::chrono::seconds(90));
        shown.list()->setCurrentRow(1);
        QCOMPARE(timeout->value(), 30);
    }

    void anotherNameIsKeptAndNoneIsNot()
    {
        Shown shown;
        auto *name = shown.dialog->findChild<QLineEdit *>(u"instanceName"_s);
        QCOMPARE(name->text(), u"Acme"_s);
        name->setText(u" Acme Europe "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.names().constFirst(), u"Acme Europe"_s);
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.names().constFirst(), u"Acme Europe"_s);
        QCOMPARE(name->text(), u"Acme Europe"_s);
    }

    void rowsDoNotOverlap()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(shown.dialog.get()));
        shown.list()->setCurrentRow(0);
        auto *label = shown.dialog->findChild<QComboBox *>(u"instanceLabel"_s);
        label->setCurrentIndex(2);
        Q_EMIT label->activated(2);
        const auto at = [&shown](int row) { return shown.list()->visualItemRect(shown.list()->item(row)); };
        QTRY_VERIFY(at(1).top() > at(0).bottom() && at(2).top() > at(1).bottom());
        // A long name is cut short, and not scrolled to.
        settings::Instance wide = shown.settings.instances().constFirst();
        wide.name = QString(90, u'w');
        shown.settings.keep(wide);
        QTRY_VERIFY(at(0).right() <= shown.list()->viewport()->width());
    }

    void aWindowWithoutAnInstanceListsThem()
    {
        Shown shown;
        ui::WelcomePage page(shown.settings);
        page.show();
        const auto buttons = page.findChildren<QPushButton *>(u"openInstance"_s);
        QCOMPARE(buttons.size(), 3);
        QVERIFY(buttons.constFirst()->isVisible());
    }

    void whatAnotherWindowForgetsIsGone()
    {
        Shown shown;
        shown.list()->setCurrentRow(1);
        shown.settings.forget(u"beta"_s);
        QCOMPARE(shown.list()->count(), 2);
        for (const QString &id : {u"acme"_s, u"gamma"_s})
            shown.settings.forget(id);
        QVERIFY(!shown.dialog->findChild<QLineEdit *>(u"instanceName"_s)->isEnabled());
    }
};

QTEST_MAIN(TestInstancesDialog)
#include "tst_instancesdialog.moc"
