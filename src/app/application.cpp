// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/deskwindow.h"
#include "app/firstpaint.h"
#include "app/profile.h"
#include "core/log.h"
#include "core/logbook.h"
#include "search/links.h"
#include "settings/settings.h"
#include "ui/appearance.h"
#include "ui/failurewording.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QScreen>

#include <algorithm>

namespace frontdesk::app {

using search::Meaning;

Application::Application(const CommandLine &commandLine, const Profile &profile, settings::Settings &settings,
    policy::Policy rules, Logbook &log, Veil &pseudonyms)
    : m_commandLine(commandLine)
    , m_settings(settings)
    , m_rules(std::move(rules))
    , m_log(log)
    , m_pseudonyms(pseudonyms)
    , m_ways(settings, m_keychain, m_network)
    , m_networkDialogs(m_ways)
    , m_journal(profile.journalFile())
    , m_teamJournal(m_journal.path())
    , m_team(settings, m_keychain, m_teamJournal)
    , m_heads(m_journal, m_keychain, profile.journalEntry())
{
    connect(&settings, &settings::Settings::preferencesChanged, this, &Application::applyPreferences);
    applyPreferences();
    using journal::Journal;
    connect(&m_journal, &Journal::headMoved, &m_teamJournal, &journal::TeamJournal::noteWritten);
    connect(&m_teamJournal, &journal::TeamJournal::received, &m_journal, &Journal::changed);
    connect(&m_sleep, &SleepWatch::sleeping, this, [this] {
        for (const auto &window : m_windows)
            window->sleep();
    });
    connect(&log, &Logbook::fileFailed, this, [this](const QString &reason) {
        front().window().showProblem(tr("The log file cannot be written: %1").arg(reason));
    });
    qApp->installEventFilter(this);
}

Application::~Application()
{
    m_windows.clear();
    m_settings.setVeil(nullptr);
}

void Application::start(const std::optional<Result<api::Connection>> &fromEnvironment)
{
    DeskWindow &window = addWindow();
    if (logApp().isInfoEnabled())
        new FirstPaint(window.window());
    qCInfo(logApp) << "started:" << QCoreApplication::applicationVersion() << "on Qt" << qVersion()
                   << QGuiApplication::platformName();
    window.window().show();
    m_team.start();
    if (const auto aside = m_settings.setAside())
        window.window().showProblem(
            tr("The settings could not be read and were set aside as %1. Frontdesk starts with fresh ones.")
                .arg(*aside));
    if (fromEnvironment && *fromEnvironment) {
        const api::Connection &connection = **fromEnvironment;
        window.open({{}, connection.key.masked(), connection.baseUrl, connection.key.environment(),
                        connection.key.masked()},
            connection);
    } else if (fromEnvironment) {
        const ui::Wording wording = ui::wordingOf(fromEnvironment->error());
        window.window().showProblem(wording.sentence + u' ' + wording.advice);
    } else if (const QString last = m_settings.lastInstance(); m_commandLine.request.sandbox) {
        openSample(window);
    } else if (!last.isEmpty() && m_commandLine.request.link.isEmpty()) {
        open(last, window);
    }
    if (!m_commandLine.request.link.isEmpty())
        show({.link = m_commandLine.request.link});
}

void Application::show(const Request &request)
{
    // Where the desktop keeps programs from coming to the front by themselves, this is its leave.
    if (!request.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activation);
    DeskWindow &window = front();
    window.raise();
    if (request.sandbox) {
        // What is open stays open.
        DeskWindow *known = holder(sampleId);
        DeskWindow &where = known ? *known : window.isEmpty() ? window : addWindow();
        where.raise();
        if (!known)
            openSample(where);
    }
    if (request.link.isEmpty())
        return;
    const auto link = search::linkOf(request.link);
    follow(link.value_or(Meaning {Meaning::Kind::OddLink, {}, {}}), window);
}

void Application::follow(const Meaning &link, DeskWindow &window)
{
    if (link.kind == Meaning::Kind::OddLink)
        return window.window().showProblem(tr("The link leads to nothing that Frontdesk shows."));
    const QList<settings::Instance> known = m_settings.instances();
    const auto named = std::ranges::find_if(
        known, [&link](const settings::Instance &each) { return each.clerkId.text() == link.instance; });
    const bool isNamed = !link.instance.isEmpty();
    if (isNamed && named == known.end())
        return window.window().showProblem(
            tr("The link leads to an instance that is not among yours (%1).").arg(link.instance));
    if (isNamed) {
        // What is open stays open: nobody asked to leave it.
        DeskWindow *there = holder(named->id);
        if (there && !there->shows(named->id) && !there->isEmpty()) {
            there->raise();
            return there->window().showProblem(
                tr("Sessions of %1 are still being ended in this window, or what became of them is listed. "
                   "Choose %1 in the Instance menu, then follow the link again.")
                    .arg(named->name));
        }
        DeskWindow &where = window.isEmpty() || there ? window : addWindow();
        where.window().show();
        return open(named->id, where).follow(link);
    }
    const QString last = m_settings.lastInstance();
    if (window.isEmpty() && last.isEmpty())
        window.window().showProblem(tr("Open an instance to see what the link leads to."));
    if (window.isEmpty() && !last.isEmpty())
        return open(last, window).follow(link);
    window.follow(link);
}

DeskWindow &Application::addWindow()
{
    const auto beside = m_windows.empty() ? std::nullopt : std::optional(front().window().pos());
    DeskWindow &window
        = *m_windows.emplace_back(std::make_unique<DeskWindow>(Surroundings {m_settings, m_clock, m_network,
            m_ways, m_keychain, m_memory, m_journal, m_heads, m_team, m_clipboard, m_rules, m_log}));
    const QRect frame(beside.value_or(QPoint()) + QPoint(32, 32), window.window().size());
    if (beside && window.window().screen()->availableGeometry().contains(frame))
        window.window().move(frame.topLeft());
    connect(&window, &DeskWindow::left, this, &Application::forgetKeys, Qt::QueuedConnection);
    connect(&window, &DeskWindow::windowWanted, this, [this] { addWindow().window().show(); });
    window.window().setPresenting(m_settings.veil());
    connect(&window, &DeskWindow::presentingWanted, this, &Application::present, Qt::QueuedConnection);
    connect(
        &window, &DeskWindow::instanceWanted, this, [this, &window](const QString &id) { open(id, window); });
    connect(&window, &DeskWindow::sampleWanted, this, [this, &window] { openSample(window); });
    connect(&window, &DeskWindow::linkWanted, this,
        [this, &window](const Meaning &link) { follow(link, window); });
    connect(
        &window, &DeskWindow::closed, this, [this, &window] { remove(window); }, Qt::QueuedConnection);
    return window;
}

void Application::remove(DeskWindow &window)
{
    // The last one goes with the program, whose end its closing is, whatever else stands open.
    if (m_windows.size() == 1)
        return QCoreApplication::quit();
    std::erase_if(m_windows, [&window](const auto &each) { return each.get() == &window; });
}

DeskWindow &Application::front()
{
    const auto isActive = [](const auto &each) { return each->window().isActiveWindow(); };
    const auto active = std::ranges::find_if(m_windows, isActive);
    return active == m_windows.end() ? *m_windows.back() : **active;
}

DeskWindow *Application::holder(const QString &instanceId)
{
    const auto holds = [&instanceId](const auto &each) { return each->holds(instanceId); };
    const auto found = std::ranges::find_if(m_windows, holds);
    return found == m_windows.end() ? nullptr : found->get();
}

DeskWindow &Application::open(const QString &instanceId, DeskWindow &window)
{
    // Two desks over one instance would take each other's work for what an earlier program left.
    DeskWindow *known = holder(instanceId);
    DeskWindow &where = known ? *known : window;
    if (&where != &window)
        where.raise();
    if (!where.shows(instanceId))
        where.open(instanceId);
    return where;
}

void Application::openSample(DeskWindow &window)
{
    DeskWindow *known = holder(sampleId);
    if (known && known != &window)
        known->raise();
    else
        window.openSample(m_commandLine.sandboxArguments);
}

void Application::forgetKeys()
{
    // Qt keeps the last request of each connection, with the key in it.
    if (std::ranges::all_of(m_windows, &DeskWindow::isIdle, &std::unique_ptr<DeskWindow>::operator*))
        m_network.clearConnectionCache();
}

void Application::present(bool isWanted)
{
    if (std::ranges::any_of(m_windows, [](const auto &window) { return window->isAtWork(); }))
        return front().window().showProblem(tr("Presenter mode cannot be switched while sessions are being "
                                               "revoked. Wait until that is over, and "
                                               "close its line below."));
    for (const auto &window : m_windows)
        window->stepBack();
    Veil *veil = isWanted ? &m_pseudonyms : nullptr;
    // Its lines name what was asked for.
    if (isWanted)
        m_log.clear();
    m_settings.setVeil(veil);
    m_journal.setVeil(veil);
    for (const auto &window : m_windows)
        window->comeBack();
    if (!front().isEmpty())
        front().window().showProblem(isWanted
                ? tr("Presenter mode is on. Changes are locked, and what was asked before is not listed.")
                : tr("Presenter mode is off. Changes are locked, and what was asked before is not listed."));
}

void Application::applyPreferences()
{
    const settings::Preferences preferences = m_settings.preferences();
    ui::apply(preferences.appearance);
    m_clipboard.setHold(preferences.clipboardKeeps);
    m_log.setFile(preferences.keepLog);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // How macOS hands over a link.
    if (event->type() == QEvent::FileOpen)
        show({.link = static_cast<QFileOpenEvent *>(event)->url().toString()});
    // The dialogs of a window count as the window.
    if (event->type() == QEvent::WindowActivate) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto found = std::ranges::find_if(m_windows, [widget](const auto &each) {
            return widget && (widget == &each->window() || each->window().isAncestorOf(widget));
        });
        if (found != m_windows.end())
            std::rotate(found, found + 1, m_windows.end());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontdesk::app
