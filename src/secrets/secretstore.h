// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace frontdesk::secrets {

/*! Where secret keys are kept, each under a name.

    Answers come on the caller's thread once control is back in the event loop, and not at all once the
    context is gone. Failures are Fault::Refused with NoKeychain, KeychainLocked, KeychainDenied,
    KeychainFailed, or KeyMissing where nothing has that name.
*/
class SecretStore : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(const Result<T> &)>;

    virtual void read(const QString &name, QObject *context, Then<Secret> then) = 0;
    virtual void write(const QString &name, const Secret &secret, QObject *context, Then<void> then) = 0;
    //! Succeeds also where there was nothing to remove.
    virtual void remove(const QString &name, QObject *context, Then<void> then) = 0;

protected:
    using QObject::QObject;
};

} // namespace frontdesk::secrets
