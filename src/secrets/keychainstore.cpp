// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"

#include "core/log.h"
#include "core/redact.h"
#include "secrets/keychainstate.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace frontdesk::secrets {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto service = u"Frontdesk"_s;

Refusal refusalFor(QKeychain::Error error, KeychainState state)
{
    if (state == KeychainState::Missing)
        return Refusal::NoKeychain;
    if (state == KeychainState::Locked)
        return Refusal::KeychainLocked;
    switch (error) {
    case QKeychain::EntryNotFound:
        return Refusal::KeyMissing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Refusal::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Refusal::NoKeychain;
    default:
        return Refusal::KeychainFailed;
    }
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : SecretStore(parent)
    , m_patience(patience)
{
}

void KeychainStore::read(const QString &name, QObject *context, Then<Secret> then)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, name, context, [job, then = std::move(then)](const Result<QKeychain::Job *> &done) {
        then(done.map([job](QKeychain::Job *) { return Secret(job->binaryData()); }));
    });
}

void KeychainStore::write(const QString &name, const Secret &secret, QObject *context, Then<void> then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret.reveal());
    run(job, name, context, [then = std::move(then)](const Result<QKeychain::Job *> &done) {
        then(done.map([](QKeychain::Job *) {}));
    });
}

void KeychainStore::remove(const QString &name, QObject *context, Then<void> then)
{
    run(new QKeychain::DeletePasswordJob(service), name, context,
        [context, then = std::move(then)](const Result<QKeychain::Job *> &done) {
            const bool wasMissing = !done && done.error().refusal == Refusal::KeyMissing;
            if (!done && !wasMissing)
                return then(fail(done.error()));
            // libsecret calls it a success when the keychain is locked and nothing was removed.
            askKeychainState(context, [then](KeychainState state) {
                if (state == KeychainState::Locked)
                    return then(fail(Failure::refused(Refusal::KeychainLocked)));
                then({});
            });
        });
}

void KeychainStore::run(QKeychain::Job *job, const QString &name, QObject *context,
    const std::function<void(const Result<QKeychain::Job *> &)> &then)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    qCDebug(logSecrets) << "asking the keychain for" << name << job->metaObject()->className();
    // Stands for the question: whichever comes first, answer or end of patience, takes the other down with
    // it.
    auto *question = new QTimer(context);
    question->setSingleShot(true);
    const auto refuse = [job, question, then](QKeychain::Error error, const QString &detail) {
        question->stop();
        job->disconnect(question);
        askKeychainState(question, [question, then, error, detail](KeychainState state) {
            question->deleteLater();
            const Refusal refusal = refusalFor(error, state);
            if (refusal == Refusal::KeyMissing)
                qCInfo(logSecrets) << "the keychain has no such entry";
            else
                qCWarning(logSecrets) << "the keychain refused:" << error << detail;
            then(fail(Failure::refused(refusal, redact(detail))));
        });
    };
    connect(job, &QKeychain::Job::finished, question, [question, then, refuse](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return refuse(finished->error(), finished->errorString());
        question->stop();
        question->deleteLater();
        qCInfo(logSecrets) << "the keychain answered" << finished->metaObject()->className();
        then(finished);
    });
    connect(question, &QTimer::timeout, question,
        [refuse] { refuse(QKeychain::OtherError, u"the keychain did not answer"_s); });
    question->start(m_patience);
    job->start();
}

} // namespace frontdesk::secrets
