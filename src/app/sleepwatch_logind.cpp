// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sleepwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto path = u"/org/freedesktop/login1"_s;
const auto manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    // From whomever: Qt would wait for an answer about the sender's name, and locking is never wrong.
    QDBusConnection::systemBus().connect(
        QString(), path, manager, u"PrepareForSleep"_s, this, SLOT(take(bool)));
    hold();
}

void SleepWatch::hold()
{
    QDBusMessage inhibit
        = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, path, manager, u"Inhibit"_s);
    inhibit.setArguments(
        {u"sleep"_s, QGuiApplication::applicationDisplayName(), tr("Locks changes"), u"delay"_s});
    inhibit.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid())
            m_delay = std::make_shared<QDBusUnixFileDescriptor>(reply.value());
    });
}

void SleepWatch::take(bool isBeginning)
{
    if (!isBeginning)
        return hold();
    Q_EMIT sleeping();
    m_delay.reset();
}

} // namespace frontdesk::app
