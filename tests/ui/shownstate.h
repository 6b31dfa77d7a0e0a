// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answers.h"
#include "windowundertest.h"

#include <QAbstractButton>
#include <QDir>

namespace frontdesk {

//! A window over a scripted server, and what somebody sees of it. Leaves a picture of each test in the folder
//! that FRONTDESK_PICTURES names, if it names one.
struct ShownState {
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    WindowUnderTest &open(const QString &key = testKey)
    {
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), key);
        m_window->window.resize(1024, 700);
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&m_window->window);
        return *m_window;
    }
    WindowUnderTest &openDana(const QString &key = testKey)
    {
        WindowUnderTest &t = open(key);
        t.searchFor(QStringLiteral("dana"));
        [[maybe_unused]] const bool listed = QTest::qWaitFor(
            [&t] { return t.desk.sessions.state() == controllers::SessionsController::State::Ready; });
        return t;
    }
    //! Whether words on the screen hold \a part.
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = m_window->window.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    [[nodiscard]] QAbstractButton *offered(const QString &text) const
    {
        for (auto *button : m_window->window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void picture() const
    {
        const QString folder = qEnvironmentVariable("FRONTDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QCoreApplication::processEvents(); // what was laid out last
        QPixmap shot = m_window->window.grab();
        QVERIFY(shot.save(
            QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(QTest::currentTestFunction()))));
    }
};

} // namespace frontdesk
