// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/launch.h"

#include "app/application.h"
#include "app/keyfile.h"
#include "app/languages.h"
#include "policy/policyfile.h"

#include <QApplication>
#include <QMessageBox>

namespace frontdesk::app {

Launch::Launch(CommandLine commandLine, Languages &languages, Veil &pseudonyms)
    : m_commandLine(std::move(commandLine))
    , m_profile(m_commandLine.profile)
    , m_log(m_profile.logFolder())
    , m_settings(m_profile.settingsFile())
    , m_pseudonyms(pseudonyms)
    , m_door(m_profile.door())
{
    if (const QString language = m_settings.preferences().language; !language.isEmpty())
        languages.install(language);
    connect(&m_door, &Door::opened, this, [this] { run(std::nullopt); });
    connect(&m_door, &Door::delivered, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_door, &Door::silent, this, &Launch::tellSilent);
    connect(&m_door, &Door::asked, this, [this](const Request &request) { m_program->show(request); });
}

Launch::~Launch() = default;

void Launch::start()
{
    // With a key from the environment it stands alone: a key is not handed from program to program.
    if (const auto named = connectionFromEnvironment())
        run(named);
    else
        m_door.knock(m_commandLine.request);
}

void Launch::run(const std::optional<Result<api::Connection>> &fromEnvironment)
{
    // The policy from its one place: neither the environment nor an argument leads elsewhere.
    m_program = std::make_unique<Application>(
        m_commandLine, m_profile, m_settings, policy::readPolicy(policy::policyPath()), m_log, m_pseudonyms);
    m_program->start(fromEnvironment);
}

void Launch::tellSilent()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QApplication::applicationDisplayName(),
        tr("Frontdesk runs already, but does not answer. End it, and start it again."), QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace frontdesk::app
