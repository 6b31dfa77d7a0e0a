// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/radarserver.h"
#include "ui/radarwindow.h"
#include "windowundertest.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QPushButton>

#include <algorithm>

namespace frontdesk {

//! Session \a number of a person, who is on just now.
inline QJsonArray onNow(int person, int number = 1)
{
    QJsonObject session = RadarServer::session(person, number);
    session[QStringLiteral("last_active_at")] = QDateTime::currentMSecsSinceEpoch();
    return {session};
}

//! There is one window of it; it is nobody's child.
inline ui::RadarWindow *radar()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<ui::RadarWindow *>(window))
            return found;
    }
    qFatal("there is no radar");
}

//! The widget of this name there; never null, or the test ends.
template <typename T>
T *inRadar(const char *name)
{
    T *found = radar()->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("nothing is called %s", name);
    return found;
}

//! The window over an instance with a few people, each on an address of their own, and the radar over it.
struct RadarDesk {
    explicit RadarDesk(int people, const QString &key = QStringLiteral("sk_live_0123456789abcdef"))
        : list(server)
    {
        list.hold(1, people);
        server.answer(
            "/v1/instance", 200, R"({"object":"instance","id":"ins_1","environment_type":"development"})");
        window = std::make_unique<WindowUnderTest>(server.baseUrl(), key);
    }

    //! Lists somebody's sessions and chooses the first.
    void show(int person)
    {
        window->desk.open(*UserId::parse(RadarServer::userName(person)));
        QTRY_COMPARE(window->desk.sessions.state(), controllers::SessionsController::State::Ready);
        QTRY_COMPARE(window->currentId(), QStringLiteral("sess_%1_1").arg(person));
    }
    void lookAround() const
    {
        window->find<QAction>("radar")->trigger();
        QVERIFY(QTest::qWaitForWindowActive(radar()));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return inRadar<QPushButton>(name); }
    [[nodiscard]] QString label(const char *name) const { return inRadar<QLabel>(name)->text(); }
    [[nodiscard]] QLineEdit *network() const { return inRadar<QLineEdit>("radarNetwork"); }
    [[nodiscard]] QTableView *found() const { return inRadar<QTableView>("radarSessions"); }
    //! Once the list is to be seen, with so many rows.
    [[nodiscard]] bool hasFound(int rows) const
    {
        return found()->isVisible() && found()->model()->rowCount() == rows;
    }
    [[nodiscard]] int asked(const QByteArray &part) const
    {
        return static_cast<int>(std::ranges::count_if(server.requests(),
            [&part](const ReceivedRequest &request) { return request.target.contains(part); }));
    }
    [[nodiscard]] int posted() const
    {
        return static_cast<int>(
            std::ranges::count(server.requests(), QByteArray("POST"), &ReceivedRequest::verb));
    }

    FaultServer server;
    RadarServer list;
    std::unique_ptr<WindowUnderTest> window;
};

} // namespace frontdesk
