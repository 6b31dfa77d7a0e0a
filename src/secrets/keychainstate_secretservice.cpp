// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The interface is the Secret Service API of freedesktop.org, which GNOME Keyring, KWallet and KeePassXC
// offer.
#include "secrets/keychainstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace frontdesk::secrets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds

QDBusMessage call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

//! Sends \a message and hands the finished reply to \a then.
void send(const QDBusMessage &message, QObject *context, std::function<void(QDBusPendingCallWatcher *)> then)
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher);
    });
}

} // namespace

void askKeychainState(QObject *context, std::function<void(KeychainState)> then)
{
    // Without a bus the calls below would never end.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [then] { then(KeychainState::Missing); }, Qt::QueuedConnection);
        return;
    }
    const QDBusMessage alias = call(
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    send(alias, context, [context, then = std::move(then)](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QDBusObjectPath> collection = *answer;
        if (collection.isError() || collection.value().path() == "/"_L1)
            return then(KeychainState::Missing);
        const QDBusMessage locked = call(collection.value().path(), u"org.freedesktop.DBus.Properties"_s,
            u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        send(locked, context, [then](QDBusPendingCallWatcher *property) {
            const QDBusPendingReply<QDBusVariant> isLocked = *property;
            if (isLocked.isError())
                return then(KeychainState::Missing);
            then(isLocked.value().variant().toBool() ? KeychainState::Locked : KeychainState::Unlocked);
        });
    });
}

} // namespace frontdesk::secrets
