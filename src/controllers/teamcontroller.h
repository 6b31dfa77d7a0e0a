// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "journal/types/teamstate.h"

#include <QObject>

#include <functional>

namespace frontdesk::journal {
class TeamJournal;
struct TeamAddress;
} // namespace frontdesk::journal
namespace frontdesk::secrets {
class SecretStore;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::controllers {

/*! Which team's journal this computer takes part in: the address in the settings, the password in the
   keychain, kept under the place it is for, so that an address changed by other means never gets it. */
class TeamController final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(const Result<T> &)>;

    //! All must outlive the controller.
    TeamController(settings::Settings &settings, secrets::SecretStore &keychain, journal::TeamJournal &team,
        QObject *parent = nullptr);

    //! Takes part in what the settings say.
    void start();
    /*! Takes part in the journal at \a text from now on; an empty \a password: the one in \a text, else the
       one that is kept. Fails with the Refusals of TeamAddress::parse() and of the keychain; then nothing
       changes. */
    void join(const QString &text, const Secret &password, QObject *context, const Then<void> &then);
    //! Forgets address and password.
    void leave();
    //! Whether there is a journal at \a text already, the password as in join(). Changes nothing.
    void test(const QString &text, const Secret &password, QObject *context, const Then<bool> &then);
    void retry();

    //! As the settings have it; empty: there is no team.
    [[nodiscard]] QString address() const;
    [[nodiscard]] const journal::TeamState &state() const;

Q_SIGNALS:
    void changed();

private:
    void setAddress(const QString &address);

    settings::Settings &m_settings;
    secrets::SecretStore &m_keychain;
    journal::TeamJournal &m_team;
    QString m_joined; //!< What start() saw last.
};

} // namespace frontdesk::controllers
