// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/samples.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "ui/appearance.h"
#include "ui/sessiontable.h"
#include "ui/sessiontimeline.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace frontdesk {

/*! A timeline over a list of five sessions: p0 and p1 on a phone, whose lane is first and has one row; m1, m2
   and m3 on a computer, in two rows, m2 alone in the second. */
struct TimelineUnderTest {
    TimelineUnderTest()
    {
        using namespace std::chrono_literals;
        using Status = api::SessionStatus;
        ui::apply(settings::Appearance::Light);
        table.setNow(sampleNow);
        list.view().setNow(sampleNow);
        const auto mac = QStringLiteral("client_mac");
        const auto phone = QStringLiteral("client_phone");
        table.upsert({session(QStringLiteral("p1"), 10h, 3min, phone),
            session(QStringLiteral("m3"), 30h, 28h, mac, Status::Ended),
            session(QStringLiteral("m2"), 60h, 40h, mac, Status::Revoked),
            session(QStringLiteral("m1"), 70h, 50h, mac, Status::Expired),
            session(QStringLiteral("p0"), 90h, 80h, phone, Status::Replaced)});
        timeline.resize(1000, 200);
        timeline.show();
        timeline.activateWindow();
    }
    ~TimelineUnderTest() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(TimelineUnderTest)

    static api::Session session(const QString &id, std::chrono::minutes created, std::chrono::minutes used,
        const QString &client, api::SessionStatus status = api::SessionStatus::Active)
    {
        api::Session made = sampleSession(id, created);
        made.lastActiveAt = sampleNow - used;
        made.updatedAt = made.lastActiveAt;
        if (!api::isLive(status))
            made.expireAt = made.lastActiveAt;
        made.clientId = *ClientId::parse(client);
        made.status = status;
        return made;
    }
    [[nodiscard]] QString idOf(qsizetype bar) const
    {
        if (bar < 0)
            return QStringLiteral("none");
        const quint32 number = timeline.picture().lanes.bars[bar].number;
        return table.index(table.rowOf(number), 0).data(models::SessionTableModel::SessionIdRole).toString();
    }
    [[nodiscard]] QString current() const { return idOf(timeline.picture().current); }
    [[nodiscard]] QStringList chosen() const
    {
        QStringList ids;
        for (const api::Session &one : list.selectedSessions())
            ids << one.id.text();
        ids.sort();
        return ids;
    }
    [[nodiscard]] QPoint middleOf(const QString &id) const
    {
        const auto &lanes = timeline.picture().lanes;
        const auto number = table.numberAt(table.rowOf(*SessionId::parse(id)));
        const auto bar = lanes.barOf(number);
        return timeline.places()
            .stretch(lanes.bars[bar].begin, lanes.bars[bar].used, lanes.rowOf(bar))
            .center()
            .toPoint();
    }
    void click(const QString &id, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, modifiers, middleOf(id));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&timeline, key, modifiers);
    }
    void wheel(QPointF at, QPoint delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, timeline.viewport()->mapToGlobal(at), {}, delta, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(timeline.viewport(), &event);
    }

    models::SessionTableModel table;
    ui::SessionTable list {table};
    ui::SessionTimeline timeline {table, list.view(), *list.selectionModel()};
};

} // namespace frontdesk
