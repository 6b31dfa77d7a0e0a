// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/verification.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace frontdesk::controllers {
class ActivityController;
}
namespace frontdesk::journal {
class Journal;
}
namespace frontdesk::secrets {
class SecretStore;
}

namespace frontdesk::app {

/*! Keeps where the journal's chains end in the keychain, so that a check finds what was cut off at the end.

    Never has the keychain ask for its password: while it is locked or missing nothing is kept.
*/
class JournalHeads final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive this.
    JournalHeads(
        journal::Journal &journal, secrets::SecretStore &keychain, controllers::ActivityController &activity);

private:
    void keep();
    void merge(const QByteArray &kept);

    secrets::SecretStore &m_keychain;
    controllers::ActivityController &m_activity;
    QHash<QString, journal::Head> m_heads; //!< By writer.
    QTimer m_soon; //!< A burst is kept once.
};

} // namespace frontdesk::app
