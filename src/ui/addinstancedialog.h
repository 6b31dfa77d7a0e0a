// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/connectioncheck.h"
#include "core/ids.h"
#include "settings/instance.h"
#include "ui/growingdialog.h"

#include <optional>

class QLabel;
class QPushButton;

namespace frontdesk::secrets {
class SecretStore;
}

namespace frontdesk::ui {

class EnvironmentStripe;
class InstanceForm;

/*! Takes an instance with its key, tries the key, and puts it into the keychain.

    Without a keychain the key can be kept for this run only. Show it with open(); it deletes itself once
   closed.
*/
class AddInstanceDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! For a new instance. All of these must outlive the dialog.
    AddInstanceDialog(secrets::SecretStore &keychain, QNetworkAccessManager &network, const Clock &clock,
        QWidget *parent = nullptr);
    //! For another key of \a known, which has to belong to \a clerkId; empty: that is not known.
    AddInstanceDialog(settings::Instance known, InstanceId clerkId, secrets::SecretStore &keychain,
        QNetworkAccessManager &network, const Clock &clock, QWidget *parent = nullptr);

    //! The key is sent to these hosts only; nullopt: to any.
    void setHosts(const std::optional<QStringList> &hosts) { m_check.setHosts(hosts); }

Q_SIGNALS:
    //! The key is good. \a inKeychain: it is kept there; else for this run only.
    void added(
        const frontdesk::settings::Instance &instance, const frontdesk::SecretKey &key, bool inKeychain);

private:
    void arrange();
    void check(bool thenAdd);
    void take(const controllers::CheckedConnection &found);
    void keep();
    void finish(bool inKeychain);
    void fail(const Failure &failure);
    void forgetCheck();
    //! \a words say what is being waited for; empty: nothing.
    void setBusy(const QString &words);
    [[nodiscard]] QString wordsFor(const controllers::CheckedConnection &found) const;

    settings::Instance m_instance;
    const InstanceId m_clerkId;
    const bool m_isNew;
    secrets::SecretStore &m_keychain;
    controllers::ConnectionCheck m_check;
    InstanceForm *m_form;
    QLabel *m_result;
    QPushButton *m_test = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_sessionOnly = nullptr;
    EnvironmentStripe *m_stripe = nullptr;
    std::optional<api::Connection> m_connection; //!< What is being checked, or was last.
    bool m_isGood = false; //!< m_connection was checked and nothing was edited since.
    bool m_thenAdd = false;
};

} // namespace frontdesk::ui
