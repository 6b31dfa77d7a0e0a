// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/keyfile.h"
#include "controllers/desk.h"
#include "core/log.h"
#include "ui/failurewording.h"
#include "ui/mainwindow.h"

#include <QIcon>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

Application::Application(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
    , m_window(std::make_unique<ui::MainWindow>(m_clipboard))
{
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, &Application::openSample);
    connect(m_window.get(), &ui::MainWindow::connectionEntered, this,
        [this](const QString &name, const api::Connection &connection) {
            m_sandbox.stop();
            m_onSample = false;
            open(name, connection);
        });
    connect(&m_sandbox, &SandboxProcess::ready, this, [this](const api::Connection &connection) {
        m_onSample = true;
        m_window->setStarting(false);
        open(tr("Sample data"), connection);
    });
    connect(&m_sandbox, &SandboxProcess::ended, this, &Application::sampleEnded);
}

Application::~Application()
{
    m_window->closeDesk();
}

void Application::start()
{
    m_window->show();
    if (m_commandLine.sandbox)
        return openSample();
    if (const auto connection = connectionFromEnvironment()) {
        if (*connection)
            return open((*connection)->key.masked(), **connection);
        const ui::Wording wording = ui::wordingOf(connection->error());
        m_window->showProblem(wording.sentence + u' ' + wording.advice);
    }
}

void Application::openSample()
{
    m_window->setStarting(true);
    m_sandbox.start(m_commandLine.sandboxArguments);
}

void Application::open(const QString &name, const api::Connection &connection)
{
    m_window->closeDesk();
    m_desk = std::make_unique<controllers::Desk>(name, m_network, m_clock, connection);
    m_window->openDesk(*m_desk);
}

void Application::sampleEnded(const QString &reason)
{
    qCWarning(logApp) << "sandbox ended:" << reason;
    m_window->setStarting(false);
    if (m_onSample) {
        m_window->closeDesk();
        m_desk.reset();
        m_onSample = false;
    }
    m_window->showProblem(tr("The sample data has stopped (%1). Start it again.").arg(reason));
}

} // namespace frontdesk::app
