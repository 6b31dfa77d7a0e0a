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
    //! For another key of \a known, which has to belong to it, if Clerk's id of it is known.
    AddInstanceDialog(settings::Instance known, secrets::SecretStore &keychain,
        QNetworkAccessManager &network, const Clock &clock, QWidget *parent = nullptr);

    //! The key is sent to these hosts only; nullopt: to any.
    void setHosts(const std::optional<QStringList> &hosts) { m_check.setHosts(hosts); }

    //! A new instance must be none of these.
    void setKnown(const QList<settings::Instance> &known) { m_known = known; }

public Q_SLOTS:
    //! Not while the keychain may still take another key of a known instance.
    void reject() override;

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
    void say(const QString &words);
    void fail(const Failure &failure);
    void forgetCheck();
    //! Has the keychain drop what it took, or takes yet, of a new instance.
    void withdraw();
    //! \a words say what is being waited for; empty: nothing.
    void setBusy(const QString &words);
    [[nodiscard]] QString wordsFor(const controllers::CheckedConnection &found) const;

    settings::Instance m_instance;
    const bool m_isNew;
    QList<settings::Instance> m_known;
    secrets::SecretStore &m_keychain;
    controllers::ConnectionCheck m_check;
    InstanceForm *m_form;
    QLabel *m_result;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_sessionOnly = nullptr;
    EnvironmentStripe *m_stripe = nullptr;
    std::optional<api::Connection> m_connection; //!< What is being checked, or was last.
    bool m_isGood = false; //!< m_connection was checked and nothing was edited since.
    bool m_thenAdd = false;
    bool m_isKeeping = false; //!< The keychain has been asked and has not answered.
    bool m_wasAsked = false; //!< The keychain has the key, or may take it yet.
};

} // namespace frontdesk::ui
