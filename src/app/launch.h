// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "app/commandline.h"
#include "app/door.h"
#include "app/profile.h"
#include "core/logbook.h"
#include "settings/settings.h"

#include <memory>

namespace frontdesk::app {

class Application;
class Languages;

//! One start: becomes the Frontdesk of its profile, or hands over to the one that runs, and ends.
class Launch final : public QObject {
    Q_OBJECT

public:
    //! Both must outlive this. \a languages become those that the profile prefers.
    Launch(CommandLine commandLine, Languages &languages, Veil &pseudonyms);
    ~Launch() override;

    void start();

private:
    //! This is the one that runs. \a fromEnvironment is what it opens; nullopt: the environment names
    //! nothing.
    void run(const std::optional<Result<api::Connection>> &fromEnvironment);
    void tellSilent();

    const CommandLine m_commandLine;
    const Profile m_profile;
    Logbook m_log;
    settings::Settings m_settings;
    Veil &m_pseudonyms;
    Door m_door;
    std::unique_ptr<Application> m_program; //!< Null unless this is the one that runs.
};

} // namespace frontdesk::app
