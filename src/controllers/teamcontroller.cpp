// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/teamcontroller.h"

#include "journal/teamjournal.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"

#include <QPointer>

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;
using journal::TeamAddress;

namespace {

QString entryFor(const TeamAddress &address)
{
    return u"team journal "_s + address.place();
}

//! Without a password the server may still know the person by other means, so that none is no failure.
Result<Secret> orNone(const Result<Secret> &kept)
{
    return !kept && kept.error().refusal == Refusal::KeyMissing ? Secret() : kept;
}

Secret given(const QString &text, const Secret &password)
{
    return password.isEmpty() ? TeamAddress::passwordIn(text) : password;
}

} // namespace

TeamController::TeamController(
    settings::Settings &settings, secrets::SecretStore &keychain, journal::TeamJournal &team, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_team(team)
{
    connect(&team, &journal::TeamJournal::changed, this, &TeamController::changed);
    connect(&settings, &settings::Settings::preferencesChanged, this, [this] {
        if (address() != m_joined)
            start();
    });
}

QString TeamController::address() const
{
    return m_settings.preferences().teamJournal;
}

const journal::TeamState &TeamController::state() const
{
    return m_team.state();
}

void TeamController::start()
{
    m_joined = address();
    if (m_joined.isEmpty())
        return m_team.leave();
    const auto parsed = TeamAddress::parse(m_joined);
    if (!parsed)
        return m_team.refuse(parsed.error());
    m_keychain.read(
        entryFor(*parsed), this, [this, address = *parsed, joined = m_joined](const Result<Secret> &kept) {
            if (joined != m_joined)
                return;
            const auto password = orNone(kept);
            if (password)
                m_team.join(address, *password);
            else
                m_team.refuse(password.error());
        });
}

void TeamController::join(
    const QString &text, const Secret &password, QObject *context, const Then<void> &then)
{
    const auto parsed = TeamAddress::parse(text);
    if (!parsed)
        return then(fail(parsed.error()));
    const Secret secret = given(text, password);
    if (secret.isEmpty()) {
        setAddress(parsed->text());
        return then({});
    }
    // Joined also when whoever asked has gone meanwhile: a dialog that was closed.
    m_keychain.write(entryFor(*parsed), secret, this,
        [this, kept = parsed->text(), context = QPointer(context), then](const Result<void> &written) {
            if (written)
                setAddress(kept);
            if (context)
                then(written);
        });
}

void TeamController::setAddress(const QString &address)
{
    settings::Preferences preferences = m_settings.preferences();
    const bool isAnother = preferences.teamJournal != address;
    const auto before = TeamAddress::parse(preferences.teamJournal);
    const auto now = TeamAddress::parse(address);
    if (before && (!now || entryFor(*before) != entryFor(*now)))
        m_keychain.remove(entryFor(*before), this, [](const Result<void> &) {});
    preferences.teamJournal = address;
    m_settings.setPreferences(preferences);
    // The same journal, perhaps with another password.
    if (!isAnother)
        start();
}

void TeamController::leave()
{
    setAddress({});
}

void TeamController::test(
    const QString &text, const Secret &password, QObject *context, const Then<bool> &then)
{
    const auto parsed = TeamAddress::parse(text);
    if (!parsed)
        return then(fail(parsed.error()));
    const Secret secret = given(text, password);
    if (!secret.isEmpty())
        return m_team.test(*parsed, secret, context, then);
    m_keychain.read(
        entryFor(*parsed), context, [this, address = *parsed, context, then](const Result<Secret> &kept) {
            const auto known = orNone(kept);
            if (known)
                m_team.test(address, *known, context, then);
            else
                then(fail(known.error()));
        });
}

void TeamController::retry()
{
    // Where not even the exchange began, the keychain may say something else now.
    const auto &failure = state().failure;
    const bool isKeychain
        = failure && failure->refusal >= Refusal::NoKeychain && failure->refusal <= Refusal::KeyMissing;
    if (isKeychain)
        start();
    else
        m_team.retry();
}

} // namespace frontdesk::controllers
