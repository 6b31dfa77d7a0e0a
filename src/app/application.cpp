// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/firstpaint.h"
#include "app/keyfile.h"
#include "controllers/desk.h"
#include "core/log.h"
#include "core/logbook.h"
#include "core/loginname.h"
#include "settings/settings.h"
#include "ui/appearance.h"
#include "ui/failurewording.h"

#include <QGuiApplication>
#include <QStandardPaths>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The sample data is one of the instances as far as the desk goes, but is not kept among them.
constexpr char sampleId[] = "sample";

QString journalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal.sqlite"_s;
}

} // namespace

Application::Application(CommandLine commandLine, settings::Settings &settings, Logbook &log)
    : m_commandLine(std::move(commandLine))
    , m_settings(settings)
    , m_log(log)
    , m_journal(journalPath())
    , m_teamJournal(m_journal.path())
    , m_activity(m_journal, m_activityRows)
    , m_team(settings, m_keychain, m_teamJournal)
    , m_inspector(settings, m_clock)
    , m_heads(m_journal, m_keychain, m_activity)
    , m_window(settings, m_activity, m_clipboard)
    , m_instances(settings, m_keychain, m_network, m_clock, m_window)
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(&m_window, &MainWindow::instanceChosen, this, [this](const QString &id) {
        closeDesk();
        m_instances.open(id);
    });
    connect(&m_window, &MainWindow::addRequested, &m_instances, &Instances::add);
    connect(&m_window, &MainWindow::keyWanted, &m_instances, &Instances::enterKey);
    connect(&m_window, &MainWindow::replaceKeyRequested, this, &Application::replaceKey);
    connect(&m_window, &MainWindow::removeRequested, this, [this] {
        if (m_desk)
            m_instances.remove(m_desk->profile);
    });
    connect(&m_instances, &Instances::ready, this,
        [this](const settings::Instance &instance, const SecretKey &key) {
            m_settings.setLastInstance(instance.id);
            open(instance, {instance.baseUrl, key});
        });
    connect(&m_instances, &Instances::keyReplaced, this, &Application::takeKey);
    connect(&m_instances, &Instances::removed, this, &Application::closeDesk);
    connect(&m_sandbox, &SandboxProcess::ready, this, [this](const api::Connection &connection) {
        m_window.setBusy({});
        open({QLatin1String(sampleId), tr("Sample data"), connection.baseUrl, connection.key.environment(),
                 {}},
            connection);
    });
    connect(&m_sandbox, &SandboxProcess::ended, this, &Application::sampleEnded);
    connect(&settings, &settings::Settings::preferencesChanged, this, &Application::applyPreferences);
    applyPreferences();

    using journal::Journal;
    connect(&m_journal, &Journal::headMoved, &m_teamJournal, &journal::TeamJournal::noteWritten);
    connect(&m_teamJournal, &journal::TeamJournal::received, &m_journal, &Journal::changed);
    m_window.setTeam(m_team);
    m_window.setInspector(m_inspector);
    m_window.setLog(log);
    connect(&log, &Logbook::fileFailed, &m_window, [this](const QString &reason) {
        m_window.showProblem(tr("The log file cannot be written: %1").arg(reason));
    });
}

Application::~Application()
{
    m_inspector.setDesk(nullptr);
    m_window.closeDesk();
    for (const auto &desk : m_leaving)
        m_window.forget(*desk);
    if (m_desk)
        m_window.forget(*m_desk);
}

void Application::start()
{
    if (logApp().isInfoEnabled())
        new FirstPaint(m_window);
    qCInfo(logApp) << "started:" << QCoreApplication::applicationVersion() << "on Qt" << qVersion()
                   << QGuiApplication::platformName();
    m_window.show();
    m_team.start();
    if (const auto aside = m_settings.setAside())
        m_window.showProblem(
            tr("The settings could not be read and were set aside as %1. Frontdesk starts with fresh ones.")
                .arg(*aside));
    if (m_commandLine.sandbox)
        return openSample();
    const auto connection = connectionFromEnvironment();
    if (!connection)
        return openFirst();
    if (*connection)
        return open({{}, (*connection)->key.masked(), (*connection)->baseUrl,
                        (*connection)->key.environment(), (*connection)->key.masked()},
            **connection);
    const ui::Wording wording = ui::wordingOf(connection->error());
    m_window.showProblem(wording.sentence + u' ' + wording.advice);
}

void Application::openFirst()
{
    if (const QString last = m_settings.lastInstance(); !last.isEmpty())
        m_instances.open(last);
}

void Application::openSample()
{
    closeDesk();
    m_window.setBusy(tr("Preparing sample data…"));
    m_sandbox.start(m_commandLine.sandboxArguments);
}

void Application::open(const settings::Instance &instance, const api::Connection &connection)
{
    closeDesk();
    if (instance.id != QLatin1String(sampleId))
        m_sandbox.stop();
    if (const auto known
        = std::ranges::find(m_leaving, instance.id, [](const auto &desk) { return desk->profile.id; });
        known != m_leaving.end() && !instance.id.isEmpty()) {
        // It is at work still: with another desk one would not see how it is getting on.
        m_desk = std::move(*known);
        m_leaving.erase(known);
        m_desk->api.transport.replaceKey(connection.key);
        applyPreferences();
        m_inspector.setDesk(m_desk.get());
        return m_window.openDesk(*m_desk);
    }
    qCInfo(logApp) << "instance opened:" << instance.id << instance.baseUrl.host();
    m_desk = std::make_unique<controllers::Desk>(instance, m_network, m_clock, m_journal, connection);
    applyPreferences();
    connect(
        &m_desk->gate, &operations::WriteGate::settled, this, &Application::dropIdle, Qt::QueuedConnection);
    connect(
        &m_desk->jobs, &operations::JobQueue::changed, this, &Application::dropIdle, Qt::QueuedConnection);
    // This desk, whichever is open by then: it may have been left before Clerk answers.
    const controllers::Desk &desk = *m_desk;
    connect(&desk.instance, &controllers::InstanceController::changed, &m_settings, [this, &desk] {
        settings::Instance known = desk.profile;
        known.environment = desk.instance.environment();
        known.clerkId = desk.instance.id();
        const bool isKept = !known.id.isEmpty() && known.id != QLatin1String(sampleId);
        if (isKept && known != desk.profile)
            m_settings.keep(known);
    });
    m_inspector.setDesk(m_desk.get());
    m_window.openDesk(*m_desk);
}

void Application::closeDesk()
{
    m_inspector.setDesk(nullptr);
    m_window.closeDesk();
    if (!m_desk)
        return;
    qCInfo(logApp) << "instance closed:" << m_desk->profile.id;
    m_desk->gate.lock();
    // What has left may not be forgotten before its outcome is written down, and a job goes on.
    m_leaving.push_back(std::move(m_desk));
    dropIdle();
}

void Application::dropIdle()
{
    std::erase_if(m_leaving, [this](const auto &desk) {
        const bool isIdle = desk->gate.running() == 0 && desk->jobs.jobs().isEmpty();
        if (isIdle)
            m_window.forget(*desk);
        return isIdle;
    });
    // Qt keeps the last request of each connection, with the key in it. Once the replies are gone.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_desk && m_leaving.empty())
                m_network.clearConnectionCache();
        },
        Qt::QueuedConnection);
}

void Application::replaceKey()
{
    if (m_desk)
        m_instances.replaceKey(m_desk->profile, m_desk->instance.id());
}

void Application::takeKey(const settings::Instance &instance, const SecretKey &key)
{
    if (!m_desk || m_desk->profile.id != instance.id)
        return;
    m_desk->api.transport.replaceKey(key);
    m_desk->instance.load();
}

void Application::applyPreferences()
{
    const settings::Preferences preferences = m_settings.preferences();
    ui::apply(preferences.appearance);
    m_clipboard.setHold(preferences.clipboardKeeps);
    m_log.setFile(preferences.keepLog);
    if (!m_desk)
        return;
    m_desk->gate.setIdleLimit(preferences.idleLock);
    m_desk->gate.setOperatorName(preferences.operatorName.isEmpty() ? loginName() : preferences.operatorName);
}

void Application::sampleEnded(const QString &reason)
{
    qCWarning(logApp) << "sandbox ended:" << reason;
    m_window.setBusy({});
    if (m_desk && m_desk->profile.id == QLatin1String(sampleId))
        closeDesk();
    m_window.showProblem(tr("The sample data has stopped (%1). Start it again.").arg(reason));
}

} // namespace frontdesk::app
