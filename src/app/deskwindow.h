// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/instances.h"
#include "app/leavingdesks.h"
#include "app/sandboxprocess.h"
#include "app/surroundings.h"
#include "controllers/activitycontroller.h"
#include "controllers/inspectorcontroller.h"
#include "models/activitymodel.h"
#include "policy/policy.h"
#include "search/meaning.h"
#include "settings/lastview.h"
#include "ui/mainwindow.h"

#include <memory>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::app {

//! The sample data is one of the instances as far as the desk goes, but is not kept among them.
inline const auto sampleId = QStringLiteral("sample");

//! One window and the instance that is open in it.
class DeskWindow final : public QObject {
    Q_OBJECT

public:
    //! What \a around names must outlive this.
    explicit DeskWindow(const Surroundings &around);
    ~DeskWindow() override;

    //! Opens the instance with this id in place of what is open.
    void open(const QString &instanceId);
    void open(const settings::Instance &instance, const api::Connection &connection);
    //! Opens made-up people; \a arguments are for frontdesk-sandbox.
    void openSample(const QStringList &arguments);
    //! Shows what \a link leads to, as soon as an instance is open.
    void follow(const search::Meaning &link);
    //! Changes are on their way, or what became of them is still shown.
    [[nodiscard]] bool isAtWork() const;
    //! Closes what is open, until comeBack().
    void stepBack();
    //! Opens anew what stepBack() closed, and shows the same, as the settings' veil lets it be seen.
    void comeBack();
    //! Locks changes, and pauses what is at work.
    void sleep();
    //! Brings the window to the front.
    void raise();

    //! The instance is open here, or is being opened.
    [[nodiscard]] bool shows(const QString &instanceId) const;
    //! Likewise, or it was left and has work to finish.
    [[nodiscard]] bool holds(const QString &instanceId) const;
    //! Neither is an instance open nor is one being opened.
    [[nodiscard]] bool isEmpty() const;
    //! No instance is open, and none that was left has work to finish.
    [[nodiscard]] bool isIdle() const { return !m_desk && m_leaving.isEmpty(); }
    [[nodiscard]] ui::MainWindow &window() { return m_window; }

Q_SIGNALS:
    //! The person wants this instance, which another window may hold.
    void instanceWanted(const QString &instanceId);
    void sampleWanted();
    void windowWanted();
    void presentingWanted(bool isWanted);
    //! The person wants to follow a link to another instance.
    void linkWanted(const frontdesk::search::Meaning &link);
    //! An instance is not open any more.
    void left();
    void closed();

private:
    //! What was open, by the names that things really have.
    struct Left {
        settings::Instance instance;
        api::Connection connection;
        settings::LastView view;
    };

    void connectWindow();
    //! What the organization demands where \a instance is open.
    [[nodiscard]] policy::Policy rulesFor(const settings::Instance &instance) const;
    void show(controllers::Desk &desk);
    void closeDesk();
    void sampleEnded(const QString &reason);
    void takeKey(const settings::Instance &instance, const SecretKey &key);
    //! At the desk that is open.
    void useKey(const SecretKey &key);
    //! The instance may be called something else now.
    void takeName();
    void applyPreferences();

    const Surroundings m_around;
    SandboxProcess m_sandbox;
    models::ActivityModel m_activityRows;
    controllers::ActivityController m_activity;
    controllers::InspectorController m_inspector;
    LeavingDesks m_leaving;
    std::unique_ptr<controllers::Desk> m_desk;
    ui::MainWindow m_window;
    Instances m_instances;
    QString m_opening; //!< The instance that is being opened; empty: none.
    std::optional<Left> m_left;
    search::Meaning m_link; //!< To be followed once an instance is open.
};

} // namespace frontdesk::app
