// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instances.h"

#include "api/allowedhosts.h"
#include "api/connection.h"
#include "policy/policy.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"
#include "ui/addinstancedialog.h"
#include "ui/failurewording.h"
#include "ui/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

Instances::Instances(const Surroundings &around, ui::MainWindow &window)
    : m_around(around)
    , m_window(window)
{
}

void Instances::open(const QString &id)
{
    const auto instance = find(id);
    if (!instance || isForbidden(*instance))
        return Q_EMIT refused();
    m_wanted = id;
    m_window.setBusy(tr("Opening %1. The keychain may ask for its password.").arg(instance->name));
    m_around.memory.read(id, this, [this, instance = *instance](const Result<Secret> &inMemory) {
        if (inMemory)
            return take(instance, inMemory);
        m_around.keychain.read(
            instance.id, this, [this, instance](const Result<Secret> &stored) { take(instance, stored); });
    });
}

bool Instances::isForbidden(const settings::Instance &instance)
{
    const auto failure = api::refusedHost(m_around.rules.hosts, instance.baseUrl);
    if (failure) {
        const ui::Wording wording = ui::wordingOf(m_around.rules.broken.value_or(*failure));
        m_window.showProblem(wording.sentence + u' ' + wording.advice);
    }
    return failure.has_value();
}

void Instances::take(const settings::Instance &instance, const Result<Secret> &stored)
{
    if (m_wanted != instance.id)
        return;
    m_wanted.clear();
    m_window.setBusy({});
    const auto key = stored.and_then(
        [](const Secret &secret) { return SecretKey::parse(QString::fromUtf8(secret.reveal())); });
    // The file may have been edited by hand: the key goes only where it would have gone when it was entered.
    const Result<QUrl> baseUrl = api::parseBaseUrl(instance.baseUrl.toString());
    if (key && baseUrl)
        return Q_EMIT ready(instance, *key);
    Q_EMIT refused();
    m_window.showKeyProblem(instance.id, instance.name, key ? baseUrl.error() : key.error());
}

void Instances::add()
{
    if (m_around.rules.broken && isForbidden({}))
        return;
    auto *dialog = new ui::AddInstanceDialog(m_around.keychain, m_around.network, m_around.clock, &m_window);
    dialog->setHosts(m_around.rules.hosts);
    dialog->setKnown(m_around.settings.instances());
    connect(dialog, &ui::AddInstanceDialog::added, this,
        [this](const settings::Instance &instance, const SecretKey &key, bool inKeychain) {
            keep(instance, key, inKeychain);
            m_wanted.clear();
            Q_EMIT ready(instance, key);
        });
    dialog->open();
}

void Instances::replaceKey(const QString &id)
{
    askForKey(id,
        [this](const settings::Instance &known, const SecretKey &key) { Q_EMIT keyReplaced(known, key); });
}

void Instances::enterKey(const QString &id)
{
    askForKey(
        id, [this](const settings::Instance &known, const SecretKey &) { Q_EMIT keyEntered(known.id); });
}

void Instances::askForKey(
    const QString &id, std::function<void(const settings::Instance &, const SecretKey &)> next)
{
    const auto instance = find(id);
    if (!instance)
        return;
    auto *dialog = new ui::AddInstanceDialog(
        *instance, m_around.keychain, m_around.network, m_around.clock, &m_window);
    dialog->setHosts(m_around.rules.hosts);
    connect(dialog, &ui::AddInstanceDialog::added, this,
        [this, next = std::move(next)](
            const settings::Instance &known, const SecretKey &key, bool inKeychain) {
            keep(known, key, inKeychain);
            next(known, key);
        });
    dialog->open();
}

void Instances::remove(const settings::Instance &instance)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove instance"),
        tr("Remove %1 from Frontdesk?").arg(instance.name), QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its secret key is deleted from the keychain, and what Frontdesk remembers of it "
           "from this computer. The activity log stays, and nothing changes at Clerk."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, instance] { forget(instance); });
    box->open();
}

void Instances::keep(const settings::Instance &instance, const SecretKey &key, bool inKeychain)
{
    settings::Instance kept = instance;
    // Name, label and time-out may be others since the key was asked for.
    if (const auto known = find(instance.id)) {
        kept = *known;
        kept.environment = instance.environment;
        kept.maskedKey = instance.maskedKey;
        kept.clerkId = instance.clerkId;
    }
    m_around.settings.keep(kept);
    const auto ignore = [](const Result<void> &) {};
    // A key that moved into the keychain must not be shadowed by an older one here.
    if (inKeychain)
        m_around.memory.remove(instance.id, this, ignore);
    else
        m_around.memory.write(instance.id, key.secret(), this, ignore);
}

void Instances::forget(const settings::Instance &instance)
{
    m_around.memory.remove(instance.id, this, [](const Result<void> &) {});
    m_around.keychain.remove(instance.id, this, [this](const Result<void> &done) {
        if (!done)
            m_window.showProblem(
                tr("The key could not be deleted from the keychain. Look for “Frontdesk” there."));
    });
    m_around.settings.forget(instance.id);
    Q_EMIT removed(instance.id);
}

std::optional<settings::Instance> Instances::find(const QString &id) const
{
    const QList<settings::Instance> known = m_around.settings.instances();
    const auto found = std::ranges::find(known, id, &settings::Instance::id);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

} // namespace frontdesk::app
