// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deskwindow.h"

#include "api/allowedhosts.h"
#include "app/journalheads.h"
#include "controllers/desk.h"
#include "core/log.h"
#include "core/loginname.h"
#include "core/veil.h"
#include "settings/settings.h"
#include "settings/veiled.h"
#include "ui/failurewording.h"

namespace frontdesk::app {

namespace {

//! Keeps what Clerk says of the instance, if it is one that is kept.
void note(const controllers::Desk &desk, settings::Settings &settings)
{
    for (settings::Instance known : settings.instances()) {
        if (known.id != desk.profile.id)
            continue;
        known.environment = desk.instance.environment();
        known.clerkId = desk.instance.id();
        settings.keep(known);
    }
}

} // namespace

DeskWindow::DeskWindow(const Surroundings &around)
    : m_around(around)
    , m_activity(around.journal, m_activityRows, around.rules)
    , m_inspector(around.settings, around.clock)
    , m_window(around.settings, m_activity, around.clipboard)
    , m_instances(around, m_window)
{
    connectWindow();
    connect(&m_instances, &Instances::ready, this,
        [this](const settings::Instance &instance, const SecretKey &key) {
            m_around.settings.setLastInstance(instance.id);
            open(instance, {instance.baseUrl, key});
        });
    connect(&m_instances, &Instances::refused, this, [this] { m_opening.clear(); });
    connect(&m_instances, &Instances::keyEntered, this, &DeskWindow::instanceWanted);
    connect(&m_instances, &Instances::keyReplaced, this, &DeskWindow::takeKey);
    connect(&m_instances, &Instances::removed, this, &DeskWindow::closeDesk);
    connect(&m_leaving, &LeavingDesks::ending, &m_window, &ui::MainWindow::forget);
    connect(&m_leaving, &LeavingDesks::dropped, this, &DeskWindow::left);
    connect(&m_sandbox, &SandboxProcess::ready, this, [this](const api::Connection &connection) {
        m_window.setBusy({});
        open({sampleId, tr("Sample data"), connection.baseUrl, connection.key.environment(), {}}, connection);
    });
    connect(&m_sandbox, &SandboxProcess::ended, this, &DeskWindow::sampleEnded);
    connect(&around.settings, &settings::Settings::preferencesChanged, this, &DeskWindow::applyPreferences);
    connect(&around.settings, &settings::Settings::instancesChanged, this, &DeskWindow::takeName);
    m_activity.setKeptHeads(around.heads.heads());
    connect(
        &around.heads, &JournalHeads::changed, &m_activity, &controllers::ActivityController::setKeptHeads);
    m_window.setPolicy(around.rules);
    m_window.setNetwork(around.ways);
    m_window.setLog(around.log);
    m_window.setTeam(around.team);
    m_window.setInspector(m_inspector);
}

DeskWindow::~DeskWindow()
{
    m_window.disconnect(this);
    m_inspector.setDesk(nullptr);
    m_window.closeDesk();
    m_leaving.clear();
    if (m_desk)
        m_window.forget(*m_desk);
}

void DeskWindow::connectWindow()
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::sampleRequested, this, &DeskWindow::sampleWanted);
    connect(&m_window, &MainWindow::instanceChosen, this, &DeskWindow::instanceWanted);
    connect(&m_window, &MainWindow::windowRequested, this, &DeskWindow::windowWanted);
    connect(&m_window, &MainWindow::linkFollowed, this, &DeskWindow::linkWanted);
    connect(&m_window, &MainWindow::presentingWanted, this, &DeskWindow::presentingWanted);
    connect(&m_window, &MainWindow::closed, this, &DeskWindow::closed);
    connect(&m_window, &MainWindow::addRequested, &m_instances, &Instances::add);
    connect(&m_window, &MainWindow::keyWanted, &m_instances, &Instances::enterKey);
    connect(&m_window, &MainWindow::waitingStopped, this, [this] {
        m_instances.stopWaiting();
        m_sandbox.stop();
        m_opening.clear();
        m_window.setBusy({});
    });
    connect(&m_window, &MainWindow::replaceKeyRequested, this, [this] {
        if (m_desk)
            m_instances.replaceKey(m_desk->profile.id);
    });
    connect(&m_window, &MainWindow::removeRequested, this, [this] {
        if (m_desk)
            m_instances.remove(m_desk->profile);
    });
}

void DeskWindow::open(const QString &instanceId)
{
    closeDesk();
    m_opening = instanceId;
    m_instances.open(instanceId);
}

void DeskWindow::openSample(const QStringList &arguments)
{
    closeDesk();
    m_opening = sampleId;
    m_window.setBusy(tr("Preparing sample data…"));
    m_sandbox.start(arguments);
}

void DeskWindow::open(const settings::Instance &instance, const api::Connection &connection)
{
    closeDesk();
    m_opening.clear();
    if (const auto failure = api::refusedHost(rulesFor(instance).hosts, connection.baseUrl)) {
        const ui::Wording wording = ui::wordingOf(m_around.rules.broken.value_or(*failure));
        return m_window.showProblem(wording.sentence + u' ' + wording.advice);
    }
    if (instance.id != sampleId)
        m_sandbox.stop();
    if (!instance.id.isEmpty())
        m_desk = m_leaving.take(instance.id);
    if (m_desk) {
        // It is at work still: with another desk one would not see how it is getting on.
        useKey(connection.key);
        return show(*m_desk);
    }
    qCInfo(logApp) << "instance opened:" << instance.id << instance.baseUrl.host();
    m_desk = std::make_unique<controllers::Desk>(
        instance, m_around.network, m_around.clock, m_around.journal, connection, rulesFor(instance));
    // This desk, whichever is open by then: it may have been left before Clerk answers.
    const controllers::Desk &desk = *m_desk;
    connect(&desk.instance, &controllers::InstanceController::changed, &m_around.settings,
        [this, &desk] { note(desk, m_around.settings); });
    show(*m_desk);
}

policy::Policy DeskWindow::rulesFor(const settings::Instance &instance) const
{
    policy::Policy rules = m_around.rules;
    // Made-up people on this computer harm nobody; but nothing else passes for them.
    if (instance.id == sampleId && rules.hosts)
        rules.hosts = QStringList {QStringLiteral("127.0.0.1")};
    return rules;
}

void DeskWindow::show(controllers::Desk &desk)
{
    applyPreferences();
    m_inspector.setDesk(&desk);
    m_window.openDesk(desk);
    // The instance that a link names may not have opened, and another one now.
    const search::Meaning link = std::exchange(m_link, {});
    const bool isHere = link.instance.isEmpty() || link.instance == desk.profile.clerkId.text();
    if (isHere && link.kind != search::Meaning::Kind::Nothing)
        m_window.follow(link);
}

void DeskWindow::follow(const search::Meaning &link)
{
    if (m_desk)
        m_window.follow(link);
    else
        m_link = link;
}

bool DeskWindow::isAtWork() const
{
    return !m_leaving.isEmpty() || (m_desk && m_desk->isAtWork());
}

void DeskWindow::stepBack()
{
    if (m_desk)
        m_left = {m_desk->profile, m_desk->api.transport.connection(),
            settings::lifted(m_window.view(), m_around.settings.veil())};
    closeDesk();
}

void DeskWindow::comeBack()
{
    Veil *veil = m_around.settings.veil();
    m_inspector.wipe();
    m_window.setPresenting(veil);
    const auto left = std::exchange(m_left, std::nullopt);
    if (!left)
        return;
    open(left->instance, left->connection);
    m_window.follow(settings::drawn(left->view, veil));
}

void DeskWindow::sleep()
{
    m_leaving.sleep();
    if (m_desk)
        m_desk->gate.noteSleep();
}

void DeskWindow::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool DeskWindow::holds(const QString &instanceId) const
{
    return shows(instanceId) || m_leaving.holds(instanceId);
}

bool DeskWindow::shows(const QString &instanceId) const
{
    return m_opening == instanceId || (m_desk && m_desk->profile.id == instanceId);
}

bool DeskWindow::isEmpty() const
{
    return !m_desk && m_opening.isEmpty();
}

void DeskWindow::closeDesk()
{
    m_inspector.setDesk(nullptr);
    m_window.closeDesk();
    if (!m_desk)
        return;
    qCInfo(logApp) << "instance closed:" << m_desk->profile.id;
    m_leaving.add(std::move(m_desk));
}

void DeskWindow::takeKey(const settings::Instance &instance, const SecretKey &key)
{
    if (!m_desk || m_desk->profile.id != instance.id)
        return;
    useKey(key);
}

void DeskWindow::useKey(const SecretKey &key)
{
    m_desk->api.transport.replaceKey(key);
    m_desk->instance.reload(key.environment());
}

void DeskWindow::takeName()
{
    const QList<settings::Instance> known = m_around.settings.instances();
    for (const settings::Instance &each : known) {
        if (m_desk && m_desk->profile.id == each.id)
            m_desk->profile = each;
    }
}

void DeskWindow::applyPreferences()
{
    if (!m_desk)
        return;
    const settings::Preferences preferences = m_around.settings.preferences();
    m_desk->gate.setIdleLimit(preferences.idleLock);
    Veil *veil = m_around.settings.veil();
    const QString login = veil ? veil->drawOverName(loginName()) : loginName();
    m_desk->gate.setOperatorName(preferences.operatorName.isEmpty() ? login : preferences.operatorName);
}

void DeskWindow::sampleEnded(const QString &reason)
{
    qCWarning(logApp) << "sandbox ended:" << reason;
    m_window.setBusy({});
    m_opening.clear();
    if (m_desk && m_desk->profile.id == sampleId)
        closeDesk();
    m_window.showProblem(tr("The sample data has stopped (%1). Start it again.").arg(reason));
}

} // namespace frontdesk::app
