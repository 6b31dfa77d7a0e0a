// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionview.h"
#include "support/sandboxserver.h"
#include "ui/sessiontable.h"
#include "ui/sessiontimeline.h"
#include "ui/timelinepanel.h"
#include "windowundertest.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;
using models::TimeSpan;

//! The timeline in the window, under a list of the sandbox's.
class TestTimelinePanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &t() const { return *m_window; }
    [[nodiscard]] ui::SessionTimeline *timeline() const { return t().find<ui::SessionTimeline>("timeline"); }
    [[nodiscard]] QWidget *panel() const { return t().find<QWidget>("timelinePanel"); }
    [[nodiscard]] qsizetype bars() const { return timeline()->picture().lanes.bars.size(); }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = panel()->findChild<QWidget *>(u"noticeBar"_s);
        return bar->isVisible() ? bar->accessibleDescription() : QString();
    }
    void list(const QString &email)
    {
        t().searchFor(email);
        QTRY_COMPARE(t().desk.sessions.userId().text(), m_sandbox->userId(email));
        QTRY_COMPARE(t().desk.sessions.state(), ListState::Ready);
    }
    //! Saves what \a action means as \a name and gives back the path.
    QString saved(const char *action, const QString &name)
    {
        t().find<QAction>(action)->trigger();
        const QString path = t().folder.filePath(name);
        auto *chooser = panel()->findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(path);
        delete chooser;
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>();
    }
    void init()
    {
        m_window = std::make_unique<WindowUnderTest>(m_sandbox->baseUrl(), m_sandbox->key());
        QVERIFY(QTest::qWaitForWindowActive(&t().window));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void isHiddenUntilSomebodyWantsIt()
    {
        list(u"dana@example.com"_s);
        auto *action = t().find<QAction>("showTimeline");
        QVERIFY(!panel()->isVisible() && !action->isChecked() && action->isEnabled());
        action->trigger();
        QVERIFY(panel()->isVisible());
        QVERIFY(timeline()->hasFocus());
        t().find<QAction>("nextPane")->trigger();
        QVERIFY(!timeline()->hasFocus());
        t().find<QAction>("previousPane")->trigger();
        QVERIFY(timeline()->hasFocus());
        QTRY_COMPARE(bars(), t().desk.sessions.loaded());
        t().window.openDesk(t().desk);
        QVERIFY(t().find<QWidget>("timelinePanel")->isVisible());
        list(u"dana@example.com"_s);
        t().find<QToolButton>("bottomClose")->click();
        QVERIFY(!panel()->isVisible() && !action->isChecked());
        QVERIFY(t().table()->hasFocus());
        t().window.openDesk(t().desk);
        QVERIFY(!t().find<QWidget>("timelinePanel")->isVisible());
    }

    void enterInspectsWhatTheRingIsAround()
    {
        list(u"dana@example.com"_s);
        t().find<QAction>("showTimeline")->trigger();
        QTRY_VERIFY(bars() > 3);
        const QString before = t().currentId();
        t().press(Qt::Key_Down);
        QVERIFY(t().currentId() != before);
        t().press(Qt::Key_Return);
        QTRY_COMPARE(t().desk.session.id().text(), t().currentId());
        QVERIFY(t().find<QWidget>("inspector")->isVisible());
    }

    void whatIsMarkedOnTheAxisIsAFilter()
    {
        list(u"dana@example.com"_s);
        t().find<QAction>("showTimeline")->trigger();
        QTRY_COMPARE(bars(), t().desk.sessions.loaded());
        const QRectF axis = timeline()->places().axis();
        const QPoint from(qRound(axis.left() + axis.width() / 3), 8);
        const QPoint to(qRound(axis.left() + axis.width() * 2 / 3), 8);
        const auto first = timeline()->places().timeAt(from.x());
        const auto last = timeline()->places().timeAt(to.x());
        QTest::mousePress(timeline()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline()->viewport(), to);
        QTest::mouseRelease(timeline()->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(t().find<QWidget>("chip_last_active")->isVisible());
        auto *table = qobject_cast<ui::SessionTable *>(t().table());
        QVERIFY(table->shown() > 0 && table->shown() < t().desk.sessions.loaded());
        for (const api::Session &session : table->shownSessions())
            QVERIFY(*session.lastActiveAt >= first && *session.lastActiveAt < last);
        QTRY_COMPARE(bars(), table->shown());
        t().find<QAction>("clearFiltersAction")->trigger();
        QTRY_COMPARE(bars(), t().desk.sessions.loaded());

        // The same by keyboard: what is in view.
        t().find<QToolButton>("timelineDay")->click();
        QVERIFY(t().find<QToolButton>("timelineDay")->isChecked());
        QVERIFY(!t().find<QToolButton>("timelineFit")->isChecked());
        t().find<QToolButton>("timelineFilter")->click();
        QVERIFY(table->shown() > 0 && table->shown() < t().desk.sessions.loaded());
        for (const api::Session &session : table->shownSessions())
            QVERIFY(timeline()->picture().range.contains(*session.lastActiveAt));
    }

    void isSavedAsAnImage()
    {
        list(u"dana@example.com"_s);
        t().find<QAction>("showTimeline")->trigger();
        QTRY_COMPARE(bars(), t().desk.sessions.loaded());
        const QString png = saved("timelineSaveView", u"view.png"_s);
        QTRY_VERIFY(notice().contains(png));
        const QImage image(png);
        QVERIFY(image.width() > 2 * timeline()->viewport()->width());
        QVERIFY(image.height() > 2 * timeline()->viewport()->height());

        const QString svg = saved("timelineSaveWhole", u"whole.svg"_s);
        QTRY_VERIFY(notice().contains(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString title;
        int shapes = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "title"_L1)
                title = reader.readElementText();
            else if (reader.isStartElement())
                ++shapes;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(title.contains(u"Dana"_s) && title.contains(u"Acme"_s) && title.contains(u"Development"_s),
            qPrintable(title));
        QVERIFY(shapes > bars());
    }

    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        list(u"dana@example.com"_s);
        t().find<QAction>("showTimeline")->trigger();
        const QString path = saved("timelineSaveView", u"none/view.png"_s);
        QTRY_VERIFY(notice().contains(u"could not be written"_s));
        QVERIFY(!QFile::exists(path));
    }

    void aBrowserOfSeveralPeopleIsOneLane()
    {
        list(u"dana@example.com"_s);
        t().find<QAction>("openClient")->trigger();
        QTRY_VERIFY(!t().desk.sessions.clientId().isEmpty());
        QTRY_COMPARE(t().desk.sessions.state(), ListState::Ready);
        t().find<QAction>("showTimeline")->trigger();
        QTRY_COMPARE(bars(), t().desk.sessions.loaded());
        QCOMPARE(timeline()->picture().lanes.lanes.size(), 1);
    }
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
