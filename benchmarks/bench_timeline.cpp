// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_timeline [SESSIONS…]
// Lays out SESSIONS sessions (700 and 5000) of a dozen browsers in time, and paints them: as the panel is at
// first, over a whole screen, and zoomed to a week. A frame is 16.7 ms.

#include "models/sessionrows.h"
#include "models/timespan.h"
#include "ui/appearance.h"
#include "ui/timelinepicture.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now {std::chrono::seconds(1767261900)};

QList<api::Session> madeUp(int count)
{
    std::mt19937 random(1);
    const auto lot
        = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    QList<api::Session> sessions;
    for (int number = 0; number < count; ++number) {
        api::Session session;
        session.id = *SessionId::parse(u"sess_%1"_s.arg(number));
        session.clientId = *ClientId::parse(u"client_%1"_s.arg(lot(12)));
        session.latestActivity = {{}, u"Macintosh"_s, u"Chrome"_s, u"126"_s, {}, u"Berlin"_s, u"DE"_s, false};
        session.createdAt = now - std::chrono::minutes(lot(90 * 24 * 60));
        session.lastActiveAt = std::min(now, *session.createdAt + std::chrono::minutes(lot(6 * 24 * 60)));
        session.updatedAt = session.lastActiveAt;
        session.expireAt = *session.createdAt + 7 * 24h;
        session.abandonAt = *session.lastActiveAt + 30 * 24h;
        session.status = *session.expireAt > now ? api::SessionStatus::Active
                                                 : static_cast<api::SessionStatus>(2 + lot(7));
        sessions << session;
    }
    return sessions;
}

//! Prints the median and the longest of many runs of \a work, in milliseconds of this
//! program's own, whatever else the machine does.
template <typename Work>
void measure(const QString &what, Work work)
{
    std::vector<double> took;
    for (int run = 0; run < 101; ++run) {
        const std::clock_t begun = std::clock();
        work();
        took.push_back(1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    std::sort(took.begin(), took.end());
    std::printf("%-52s median %6.2f ms, 95 %% %6.2f ms\n", qPrintable(what), took[50], took[95]);
}

void measurePaint(const QString &what, const ui::TimelinePicture &picture, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    measure(what, [&] {
        QPainter painter(&image);
        ui::paint(painter, picture, picture.geometry(size, 0));
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {u"700"_s, u"5000"_s};
    for (const QString &count : std::as_const(counts)) {
        models::SessionRows rows;
        rows.insert(0, rows.pack(madeUp(count.toInt())));
        QList<quint32> shown;
        for (int row = 0; row < rows.size(); ++row)
            shown << rows.packed(row)[models::PackedSession::Id];
        ui::TimelinePicture picture;
        measure(count + u" sessions, laid out"_s,
            [&] { picture.lanes = models::sessionLanes(rows.list(), shown, now, shown.size()); });
        picture.now = now;
        picture.palette = ui::paletteOf(settings::Appearance::Light);
        picture.range = models::rangeOf(models::TimeSpan::Fit, picture.lanes, now);
        const int height = static_cast<int>(picture.geometry({}, 0).heightFor(picture.lanes.rowCount()));
        measurePaint(count + u" sessions, the panel, 1280×250"_s, picture, {1280, 250});
        measurePaint(count + u" sessions, a screen, 1920×1000"_s, picture, {1920, 1000});
        measurePaint(u"%1 sessions, all at once, 1920×%2"_s.arg(count).arg(height), picture, {1920, height});
        picture.range = models::rangeOf(models::TimeSpan::Week, picture.lanes, now);
        measurePaint(count + u" sessions, the last 7 days, 1920×1000"_s, picture, {1920, 1000});
    }
    return 0;
}
