// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalheads.h"

#include "controllers/activitycontroller.h"
#include "journal/journal.h"
#include "secrets/keychainstate.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto entry = u"journal heads"_s;

QByteArray jsonOf(const QHash<QString, journal::Head> &heads)
{
    QJsonObject all;
    for (const journal::Head &head : heads)
        all.insert(head.writer,
            QJsonObject {{u"number"_s, head.number}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

JournalHeads::JournalHeads(
    journal::Journal &journal, secrets::SecretStore &keychain, controllers::ActivityController &activity)
    : m_keychain(keychain)
    , m_activity(activity)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &JournalHeads::keep);
    connect(&journal, &journal::Journal::headMoved, this, [this](const journal::Head &head) {
        m_heads.insert(head.writer, head);
        tell();
        if (!m_soon.isActive())
            m_soon.start();
    });
    load();
}

void JournalHeads::load()
{
    secrets::askKeychainState(this, [this](secrets::KeychainState state) {
        if (state != secrets::KeychainState::Unlocked)
            return;
        m_keychain.read(entry, this, [this](const Result<Secret> &kept) {
            const bool isNew = !kept && kept.error().refusal == Refusal::KeyMissing;
            m_loaded = kept || isNew;
            if (!kept)
                return;
            const QJsonObject all = QJsonDocument::fromJson(kept->reveal()).object();
            for (auto head = all.begin(); head != all.end(); ++head) {
                // What this run has written already is newer.
                if (!m_heads.contains(head.key()))
                    m_heads.insert(head.key(),
                        {head.key(), head->toObject().value(u"number").toInteger(),
                            QByteArray::fromHex(head->toObject().value(u"hash").toString().toLatin1())});
            }
            tell();
        });
    });
}

void JournalHeads::keep()
{
    if (!m_loaded)
        return load();
    secrets::askKeychainState(this, [this](secrets::KeychainState state) {
        if (state == secrets::KeychainState::Unlocked)
            m_keychain.write(entry, Secret(jsonOf(m_heads)), this, [](const Result<void> &) {});
    });
}

void JournalHeads::tell()
{
    m_activity.setKeptHeads(m_heads.values());
}

} // namespace frontdesk::app
