// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/verification.h"

#include <QHash>
#include <QObject>
#include <QTimer>

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
    //! Both must outlive this. \a entry is what the keychain calls them.
    JournalHeads(journal::Journal &journal, secrets::SecretStore &keychain, QString entry);

    [[nodiscard]] QList<journal::Head> heads() const { return m_heads.values(); }

Q_SIGNALS:
    void changed(const QList<frontdesk::journal::Head> &heads);

private:
    void keep();
    void merge(const QByteArray &kept);

    secrets::SecretStore &m_keychain;
    const QString m_entry;
    QHash<QString, journal::Head> m_heads; //!< By writer.
    QTimer m_soon; //!< A burst is kept once.
};

} // namespace frontdesk::app
