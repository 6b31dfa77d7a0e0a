// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "api/serverclock.h"
#include "controllers/aftermathcontroller.h"
#include "controllers/autorefresh.h"
#include "controllers/clientcontroller.h"
#include "controllers/instancecontroller.h"
#include "controllers/instancekeys.h"
#include "controllers/mintcontroller.h"
#include "controllers/namescontroller.h"
#include "controllers/offlinewatch.h"
#include "controllers/personcontroller.h"
#include "controllers/revokecontroller.h"
#include "controllers/searchcontroller.h"
#include "controllers/securecontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/sessionscontroller.h"
#include "controllers/verifycontroller.h"
#include "models/findingsmodel.h"
#include "models/peoplemodel.h"
#include "models/sessiontablemodel.h"
#include "operations/jobqueue.h"
#include "operations/recovery.h"
#include "operations/writegate.h"
#include "policy/policy.h"
#include "settings/instance.h"

namespace frontdesk::controllers {

/*! All that one instance's page stands on: its API, its models, its page logic.

    Another instance is another Desk, so that nothing of one can show in the other.
*/
class Desk final {
public:
    //! \a opened is the instance that \a connection leads to. What is done there goes into \a journal, and
    //! only as far as \a rules allow.
    Desk(settings::Instance opened, QNetworkAccessManager &network, const Clock &time,
        journal::Journal &journal, api::Connection connection, policy::Policy rules = {});

    //! Shows the person's sessions.
    void open(const api::User &user);
    void open(const UserId &user);
    //! Shows the sessions of the session's owner and this one in the inspector.
    void open(const api::Session &found);
    //! Shows the sessions on a client, of whomever.
    void open(const ClientId &client);

    //! Begins a job that revokes \a targets, and ends what appears of \a everywhere. Changes have to be
    //! allowed.
    operations::RevokeJob &startJob(
        const QList<api::Session> &targets, const QList<UserId> &everywhere, const Purpose &purpose);
    //! Goes on with what an earlier program left, as far as \a targets go.
    void goOn(const operations::Recovered &left, const QList<api::Session> &targets, const Purpose &purpose);
    //! Changes are on their way, or what became of them is still shown.
    [[nodiscard]] bool isAtWork() const;
    //! Nobody wants to go on with it.
    void giveUp(const operations::Recovered &left);

    settings::Instance profile; //!< As it is kept; only its name and label may change.
    const policy::Policy policy;
    const Clock &clock;
    operations::WriteGate gate;
    api::BackendApi api;
    const api::ServerClock serverClock;
    InstanceKeys keys;
    models::SessionTableModel sessionTable;
    models::FindingsModel findings;
    models::PeopleModel people;
    InstanceController instance;
    SearchController search;
    PersonController person;
    ClientController browser;
    SessionsController sessions;
    NamesController names;
    OfflineWatch offline;
    AutoRefresh autoRefresh;
    SessionController session;
    RevokeController revoke;
    VerifyController verify;
    MintController mint;
    SecureController secure;
    AftermathController aftermath;
    operations::JobQueue jobs;
    operations::Recovery recovery;

private:
    [[nodiscard]] journal::Job plan(const QList<api::Session> &targets, const Purpose &purpose) const;

    journal::Journal &m_journal;
    bool m_isRecovered = false;
};

} // namespace frontdesk::controllers
