// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "secrets/memorystore.h"
#include "settings/instance.h"

#include <QObject>

#include <functional>

class QNetworkAccessManager;

namespace frontdesk::policy {
struct Policy;
}
namespace frontdesk::settings {
class Settings;
}
namespace frontdesk::ui {
class MainWindow;
}

namespace frontdesk::app {

/*! The instances that were added, and their keys: from the keychain, or from memory where a key was to be
   kept for this run only. Asks with dialogs over the window. */
class Instances final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive this.
    Instances(settings::Settings &settings, secrets::SecretStore &keychain, QNetworkAccessManager &network,
        const Clock &clock, const policy::Policy &rules, ui::MainWindow &window);

    //! Fetches the key and says ready(), or says in the window why there is none.
    void open(const QString &id);
    //! Asks for a new one.
    void add();
    //! Asks for another key of \a instance; \a clerkId is Clerk's id of it, empty where that is not known.
    void replaceKey(const settings::Instance &instance, const InstanceId &clerkId);
    //! Asks for the key of the instance with this id, which the keychain did not give, and says ready().
    void enterKey(const QString &id);
    //! Asks, then forgets \a instance with its key.
    void remove(const settings::Instance &instance);

Q_SIGNALS:
    void ready(const frontdesk::settings::Instance &instance, const frontdesk::SecretKey &key);
    //! The open instance has another key.
    void keyReplaced(const frontdesk::settings::Instance &instance, const frontdesk::SecretKey &key);
    void removed(const QString &id);

private:
    [[nodiscard]] std::optional<settings::Instance> find(const QString &id) const;
    //! Asks for a key of \a instance and keeps it; then \a next runs with it.
    void askForKey(const settings::Instance &instance, const InstanceId &clerkId,
        std::function<void(const settings::Instance &, const SecretKey &)> next);
    //! Says in the window that the organization does not allow the instance's host, if so.
    [[nodiscard]] bool isForbidden(const settings::Instance &instance);
    void take(const settings::Instance &instance, const Result<Secret> &stored);
    void keep(const settings::Instance &instance, const SecretKey &key, bool inKeychain);
    void forget(const settings::Instance &instance);

    settings::Settings &m_settings;
    secrets::SecretStore &m_keychain;
    secrets::MemoryStore m_memory;
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const policy::Policy &m_rules;
    ui::MainWindow &m_window;
    QString m_wanted; //!< What is to be opened once its key is there; newer wishes win.
};

} // namespace frontdesk::app
