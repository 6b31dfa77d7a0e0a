// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "ui/rememberedpeople.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::People;
using settings::Settings;
using ui::RememberedPeople;

class TestRememberedPeople final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    RememberedPeople *m_people = nullptr;
    QListView *m_list = nullptr;

    void remember(const QString &id, const QString &name, const QString &instance = u"a"_s) const
    {
        m_settings->remember(instance, {*UserId::parse(id), name});
    }
    void show(People which = People::Recent)
    {
        m_window = std::make_unique<QWidget>();
        m_before = new QPushButton(u"Before"_s, m_window.get());
        m_people = new RememberedPeople(*m_settings, u"a"_s, which, m_window.get());
        m_list = m_people->findChild<QListView *>(m_people->objectName() + u"List"_s);
        new QAbstractItemModelTester(
            m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_before);
        layout->addWidget(m_people);
        layout->addStretch();
        m_window->resize(400, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            names << m_list->model()->index(row, 0).data().toString();
        return names;
    }
    //! The row that looks chosen; -1: none.
    [[nodiscard]] int markedRow() const
    {
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.constFirst().row();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        for (const QString &id : {u"a"_s, u"b"_s})
            m_settings->keep({id, u"Acme"_s, QUrl(u"https://api.clerk.com/v1"_s), {}, {}});
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void listsThePeopleOfItsInstanceNewestFirst()
    {
        remember(u"user_1"_s, u"Dana Lee"_s);
        remember(u"user_2"_s, u"Sam Roe"_s);
        remember(u"user_3"_s, u"Elsewhere"_s, u"b"_s);
        show();
        QCOMPARE(names(), (QStringList {u"Sam Roe"_s, u"Dana Lee"_s}));
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_list->viewport()->height() / m_list->sizeHintForRow(0), 2);
    }

    void takesNoRoomWhileThereIsNoOne()
    {
        show();
        QVERIFY(m_people->isEmpty());
        QVERIFY(!m_list->isVisible());
        QVERIFY(!m_people->findChild<QLabel *>()->isVisible());
        QVERIFY(m_people->sizeHint().height() <= 0);
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(!m_list->hasFocus());
    }

    void followsWhoIsRemembered()
    {
        show();
        remember(u"user_1"_s, u"Dana Lee"_s);
        QVERIFY(m_list->isVisible());
        QCOMPARE(names(), QStringList {u"Dana Lee"_s});
        m_settings->forgetRecents(u"a"_s);
        QVERIFY(!m_list->isVisible());
    }

    void aPersonWhoseNameIsNotKnownIsCalledByTheId()
    {
        remember(u"user_1"_s, {});
        show();
        QCOMPARE(names(), QStringList {u"user_1"_s});
    }

    void aClickChooses()
    {
        remember(u"user_1"_s, u"Dana Lee"_s);
        remember(u"user_2"_s, u"Sam Roe"_s);
        show();
        QSignalSpy chosen(m_people, &RememberedPeople::chosen);
        const QRect second = m_list->visualRect(m_list->model()->index(1, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<UserId>().text(), u"user_1"_s);
        QTest::mouseClick(m_list->viewport(), Qt::RightButton, {}, second.center());
        QCOMPARE(chosen.size(), 1);
    }

    void arrowsMoveAndEnterChooses()
    {
        remember(u"user_1"_s, u"Dana Lee"_s);
        remember(u"user_2"_s, u"Sam Roe"_s);
        show();
        QSignalSpy chosen(m_people, &RememberedPeople::chosen);
        QCOMPARE(markedRow(), -1);
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_list->hasFocus());
        QCOMPARE(markedRow(), 0);
        QTest::keyClick(m_list, Qt::Key_Return);
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Enter);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].value<UserId>().text(), u"user_2"_s);
        QCOMPARE(chosen[1][0].value<UserId>().text(), u"user_1"_s);
        QTest::keyClick(m_list, Qt::Key_Tab);
        QVERIFY(!m_list->hasFocus());
        QCOMPARE(markedRow(), -1);
    }

    void deleteForgetsAndTheNextPersonIsMarked()
    {
        for (const QString &id : {u"user_1"_s, u"user_2"_s, u"user_3"_s})
            remember(id, id);
        show();
        QShortcut revoke(QKeySequence::Delete, m_window.get());
        QSignalSpy revoked(&revoke, &QShortcut::activated);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(names(), (QStringList {u"user_3"_s, u"user_1"_s}));
        QCOMPARE(markedRow(), 1);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(names(), QStringList {u"user_3"_s});
        QCOMPARE(markedRow(), 0);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QVERIFY(m_people->isEmpty());
        QCOMPARE(revoked.size(), 0);
    }

    void theMenuForgetsThePersonItWasOpenedFor()
    {
        for (const QString &id : {u"user_1"_s, u"user_2"_s})
            remember(id, id);
        show();
        const QRect second = m_list->visualRect(m_list->model()->index(1, 0));
        QTest::mousePress(m_list->viewport(), Qt::RightButton, {}, second.center());
        QCOMPARE(m_list->contextMenuPolicy(), Qt::ActionsContextMenu);
        m_list->actions().constFirst()->trigger();
        QCOMPARE(names(), QStringList {u"user_2"_s});
    }

    void whoIsPinnedStandsAmongThePinnedAlone()
    {
        remember(u"user_1"_s, u"Dana Lee"_s);
        remember(u"user_2"_s, u"Sam Roe"_s);
        m_settings->pin(u"a"_s, {*UserId::parse(u"user_1"_s), u"Dana Lee"_s});
        show();
        QCOMPARE(names(), QStringList {u"Sam Roe"_s});
        m_settings->unpin(u"a"_s, *UserId::parse(u"user_1"_s));
        QCOMPARE(names(), (QStringList {u"Sam Roe"_s, u"Dana Lee"_s}));
    }

    void deleteUnpinsAndTellsWhoStoodWhere()
    {
        for (const QString &id : {u"user_1"_s, u"user_2"_s, u"user_3"_s})
            m_settings->pin(u"a"_s, {*UserId::parse(id), id});
        show(People::Pinned);
        QSignalSpy forgotten(m_people, &RememberedPeople::forgotten);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Delete, Qt::KeypadModifier);
        QCOMPARE(names(), (QStringList {u"user_1"_s, u"user_3"_s}));
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten[0][0].value<settings::KeptPerson>().id.text(), u"user_2"_s);
        QCOMPARE(forgotten[0][1].toLongLong(), 1);
    }

    void hasANameForThoseWhoDoNotSeeIt()
    {
        remember(u"user_1"_s, u"Dana Lee"_s);
        show();
        QCOMPARE(m_list->accessibleName(), u"Recent people"_s);
        QVERIFY(!m_list->accessibleDescription().isEmpty());
        QVERIFY(m_list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Dana Lee"_s));
        QCOMPARE(m_people->findChild<QLabel *>()->buddy(), m_list);
    }
};

QTEST_MAIN(TestRememberedPeople)
#include "tst_rememberedpeople.moc"
