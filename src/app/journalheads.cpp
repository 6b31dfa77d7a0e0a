// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalheads.h"

#include "journal/journal.h"
#include "secrets/keychainstate.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray jsonOf(const QHash<QString, journal::Head> &heads)
{
    QJsonObject all;
    for (const journal::Head &head : heads)
        all.insert(head.writer,
            QJsonObject {{u"number"_s, head.number}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

JournalHeads::JournalHeads(journal::Journal &journal, secrets::SecretStore &keychain, QString entry)
    : m_keychain(keychain)
    , m_entry(std::move(entry))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &JournalHeads::keep);
    connect(&journal, &journal::Journal::headMoved, this, [this](const journal::Head &head) {
        m_heads.insert(head.writer, head);
        Q_EMIT changed(m_heads.values());
        if (!m_soon.isActive())
            m_soon.start();
    });
    keep();
}

void JournalHeads::keep()
{
    secrets::askKeychainState(this, [this](secrets::KeychainState state) {
        if (state != secrets::KeychainState::Unlocked)
            return;
        // Another program may have kept more since: its heads stay.
        m_keychain.read(m_entry, this, [this](const Result<Secret> &kept) {
            if (!kept && kept.error().refusal != Refusal::KeyMissing)
                return;
            const QByteArray before = kept ? QByteArray(kept->reveal()) : jsonOf({});
            merge(before);
            Q_EMIT changed(m_heads.values());
            if (const QByteArray now = jsonOf(m_heads); now != before)
                m_keychain.write(m_entry, Secret(now), this, [](const Result<void> &) {});
        });
    });
}

void JournalHeads::merge(const QByteArray &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const qint64 number = each->toObject().value(u"number").toInteger();
        // The longer chain is the later one, also where the journal itself has become shorter.
        if (m_heads.value(each.key()).number < number)
            m_heads.insert(each.key(),
                {each.key(), number,
                    QByteArray::fromHex(each->toObject().value(u"hash").toString().toLatin1())});
    }
}

} // namespace frontdesk::app
