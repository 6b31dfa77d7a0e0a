// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "controllers/instancecontroller.h"
#include "controllers/mintcontroller.h"
#include "controllers/personcontroller.h"
#include "controllers/revokecontroller.h"
#include "controllers/searchcontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/sessionscontroller.h"
#include "controllers/verifycontroller.h"
#include "models/peoplemodel.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::controllers {

/*! All that one instance's page stands on: its API, its models, its page logic.

    Another instance is another Desk, so that nothing of one can show in the other.
*/
class Desk final {
public:
    //! \a instanceName is what the person at the desk calls the instance.
    Desk(QString instanceName, QNetworkAccessManager &network, const Clock &time, api::Connection connection);

    //! Shows the person's sessions.
    void open(const api::User &user);
    //! Shows the sessions of the session's owner and this one in the inspector.
    void open(const api::Session &found);
    //! Shows the sessions on a client, of whomever.
    void open(const ClientId &client);

    const QString name;
    const Clock &clock;
    api::BackendApi api;
    models::SessionTableModel sessionTable;
    models::PeopleModel people;
    InstanceController instance;
    SearchController search;
    PersonController person;
    SessionsController sessions;
    SessionController session;
    RevokeController revoke;
    VerifyController verify;
    MintController mint;
};

} // namespace frontdesk::controllers
