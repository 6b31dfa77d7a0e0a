// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "app/commandline.h"
#include "app/sandboxprocess.h"
#include "core/clock.h"
#include "ui/tokenclipboard.h"

#include <QNetworkAccessManager>

#include <memory>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::ui {
class MainWindow;
}

namespace frontdesk::app {

//! Puts the program together. What is declared later uses what is declared earlier and goes first.
class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(CommandLine commandLine);
    ~Application() override;

    //! Shows the window and opens what the command line or the environment asks for.
    void start();

private:
    void openSample();
    void open(const QString &name, const api::Connection &connection);
    void sampleEnded(const QString &reason);

    CommandLine m_commandLine;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    SandboxProcess m_sandbox;
    ui::TokenClipboard m_clipboard;
    std::unique_ptr<controllers::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_onSample = false;
};

} // namespace frontdesk::app
