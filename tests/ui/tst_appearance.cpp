// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statusvocabulary.h"
#include "ui/appearance.h"
#include "ui/icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using settings::Appearance;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

//! As WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QImage painted(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
}

//! The darkest and the brightest opaque pixel tell which ink it was.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

//! The best contrast with \a ground that a pixel within \a part has.
double strongest(const QImage &image, const QRect &part, const QColor &ground)
{
    double best = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    }
    return best;
}

} // namespace

class TestAppearance final : public QObject {
    Q_OBJECT

private:
    static void addAppearances()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Appearance::Light << 4.5;
        QTest::newRow("dark") << Appearance::Dark << 4.5;
        QTest::newRow("high contrast") << Appearance::HighContrast << 7.0;
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void cleanup() { ui::apply(Appearance::System); }

    void wordsCanBeReadOnWhatTheyStandOn_data() { addAppearances(); }
    void wordsCanBeReadOnWhatTheyStandOn()
    {
        QFETCH(Appearance, appearance);
        QFETCH(double, least);
        const QPalette palette = ui::paletteOf(appearance);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] {
            {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Window}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Window}, {QPalette::WindowText, QPalette::Mid}};
        for (const auto &[ink, ground] : pairs) {
            const double found = contrast(palette.color(ink), palette.color(ground));
            QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink).arg(ground).arg(found)));
        }
    }

    void everyStatusCanBeReadInTheTable_data() { addAppearances(); }
    void everyStatusCanBeReadInTheTable()
    {
        QFETCH(Appearance, appearance);
        QFETCH(double, least);
        const QPalette palette = ui::paletteOf(appearance);
        const bool isDark = palette.color(QPalette::Base).lightness() < 128;
        for (const auto status : {api::SessionStatus::Active, api::SessionStatus::Pending,
                 api::SessionStatus::Revoked, api::SessionStatus::Ended, api::SessionStatus::Expired,
                 api::SessionStatus::Removed, api::SessionStatus::Abandoned, api::SessionStatus::Replaced}) {
            const models::StatusColours colours = models::statusColours(status);
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                QVERIFY(contrast(isDark ? colours.dark : colours.light, palette.color(ground)) >= least);
        }
    }

    void whatIsChosenStandsOutFromItsNeighbours_data() { addAppearances(); }
    void whatIsChosenStandsOutFromItsNeighbours()
    {
        QFETCH(Appearance, appearance);
        const QPalette palette = ui::paletteOf(appearance);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3);
    }

    void whatCanBeTypedIntoOrTickedHasAFrame_data() { addAppearances(); }
    void whatCanBeTypedIntoOrTickedHasAFrame()
    {
        QFETCH(Appearance, appearance);
        ui::apply(appearance);
        QWidget ground;
        ground.resize(200, 40);
        QLineEdit line(&ground);
        line.setGeometry(10, 5, 80, 26);
        QCheckBox box(&ground);
        box.setGeometry(120, 8, 40, 20);
        const QImage image = ground.grab().toImage();
        const QColor window = ground.palette().color(QPalette::Window);
        QVERIFY(strongest(image, line.geometry(), window) >= 3);
        QVERIFY(strongest(image, box.geometry(), window) >= 3);
    }

    void aPictureHasTheInkOfTheWordsOnAChosenMenuRow()
    {
        ui::apply(Appearance::Light);
        QMenu menu;
        QAction *action = menu.addAction(ui::icon(u"lock"_s), {});
        menu.setActiveAction(action);
        menu.resize(menu.sizeHint());
        const QRect row = menu.actionGeometry(action);
        const QImage image = menu.grab(row).toImage();
        const QColor chosen = menu.palette().color(QPalette::Highlight);
        // White on the accent, where the ink of a row that is not chosen would be near black.
        for (int y = 3; y < image.height() - 3; ++y) {
            for (int x = 3; x < qMin(26, image.width() - 3); ++x)
                QVERIFY(luminance(image.pixelColor(x, y)) >= luminance(chosen) - 0.02);
        }
        QVERIFY(strongest(image, image.rect().adjusted(3, 3, -3, -3), chosen) >= 3);
    }

    void aTableThatWasThereChangesWithTheProgram()
    {
        ui::apply(Appearance::Light);
        const QTableView table;
        ui::apply(Appearance::HighContrast);
        QCOMPARE(table.style(), QApplication::style());
        const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table);
        QVERIFY(margin > table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin));
    }

    void anAppearanceHoldsAtOnceAndCanBeTakenBack()
    {
        const QString style = QApplication::style()->objectName();
        const QColor before = QApplication::palette().color(QPalette::Window);
        ui::apply(Appearance::Dark);
        QPushButton button;
        QVERIFY(button.palette().color(QPalette::Window).lightness() < 128);
        ui::apply(Appearance::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
        QCOMPARE(QApplication::style()->objectName(), style);
    }

    void anIconThatWasMadeBeforeFollowsTheColours()
    {
        ui::apply(Appearance::Light);
        const QIcon lock = ui::icon(u"lock"_s);
        QVERIFY(inkOf(painted(lock)).lightness() < 100);
        ui::apply(Appearance::Dark);
        QVERIFY(inkOf(painted(lock)).lightness() > 150);
        QVERIFY(inkOf(painted(lock, QIcon::Disabled)).lightness() < inkOf(painted(lock)).lightness());
    }

    void everyDrawingIsOfOneKind_data()
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList files = QDir(u":/icons"_s).entryInfoList();
        for (const QFileInfo &file : files) {
            if (file.baseName() != u"frontdesk")
                QTest::addRow("%s", qPrintable(file.baseName())) << file.filePath();
        }
    }
    void everyDrawingIsOfOneKind()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(QSvgRenderer(svg.toUtf8()).isValid());
        QVERIFY(svg.contains(u"viewBox=\"0 0 24 24\""_s));
        static const QRegularExpression colour(u"#[0-9a-fA-F]{6}"_s);
        auto found = colour.globalMatch(svg);
        QVERIFY(found.hasNext());
        while (found.hasNext())
            QCOMPARE(found.next().captured(), u"#000000"_s);
        QVERIFY(inkOf(painted(ui::icon(QFileInfo(path).baseName()))).isValid());
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
