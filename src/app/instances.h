// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/surroundings.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/secret.h"
#include "settings/instance.h"

#include <QObject>

#include <functional>

namespace frontdesk::ui {
class MainWindow;
}

namespace frontdesk::app {

/*! The instances that were added, and their keys: from the keychain, or from memory where a key was to be
   kept for this run only. Asks with dialogs over the window. */
class Instances final : public QObject {
    Q_OBJECT

public:
    //! \a window and what \a around names must outlive this.
    Instances(const Surroundings &around, ui::MainWindow &window);

    //! Fetches the key and says ready(), or says in the window why there is none.
    void open(const QString &id);
    //! Does not open any more what is waited for.
    void stopWaiting() { m_wanted.clear(); }
    //! Asks for a new one.
    void add();
    //! Asks for another key of the instance with this id, which is open, and says keyReplaced().
    void replaceKey(const QString &id);
    //! Asks for the key of the instance with this id, which the keychain did not give, and says keyEntered().
    void enterKey(const QString &id);
    //! Asks, then forgets \a instance with its key.
    void remove(const settings::Instance &instance);

Q_SIGNALS:
    void ready(const frontdesk::settings::Instance &instance, const frontdesk::SecretKey &key);
    //! There is no key, and the window says why.
    void refused();
    //! The instance with this id can be opened now; by another window meanwhile, maybe.
    void keyEntered(const QString &id);
    //! The open instance has another key.
    void keyReplaced(const frontdesk::settings::Instance &instance, const frontdesk::SecretKey &key);
    void removed(const QString &id);

private:
    [[nodiscard]] std::optional<settings::Instance> find(const QString &id) const;
    //! Asks for a key of the instance with this id and keeps it; then \a next runs with it.
    void askForKey(
        const QString &id, std::function<void(const settings::Instance &, const SecretKey &)> next);
    //! Says in the window that the organization does not allow the instance's host, if so.
    [[nodiscard]] bool isForbidden(const settings::Instance &instance);
    void take(const settings::Instance &instance, const Result<Secret> &stored);
    void keep(const settings::Instance &instance, const SecretKey &key, bool inKeychain);
    void forget(const settings::Instance &instance);

    const Surroundings m_around;
    ui::MainWindow &m_window;
    QString m_wanted; //!< What is to be opened once its key is there; newer wishes win.
};

} // namespace frontdesk::app
