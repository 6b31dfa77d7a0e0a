// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addinstancedialog.h"

#include "core/redact.h"
#include "secrets/secretstore.h"
#include "ui/environmentstripe.h"
#include "ui/failurewording.h"
#include "ui/instanceform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

AddInstanceDialog::AddInstanceDialog(
    secrets::SecretStore &keychain, QNetworkAccessManager &network, const Clock &clock, QWidget *parent)
    : AddInstanceDialog({}, keychain, network, clock, parent)
{
}

AddInstanceDialog::AddInstanceDialog(settings::Instance known, secrets::SecretStore &keychain,
    QNetworkAccessManager &network, const Clock &clock, QWidget *parent)
    : GrowingDialog(parent)
    , m_instance(std::move(known))
    , m_isNew(m_instance.id.isEmpty())
    , m_keychain(keychain)
    , m_check(network, clock)
    , m_form(new InstanceForm(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"addInstanceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_isNew ? tr("Add an instance") : tr("Replace the key"));
    if (m_isNew)
        m_instance.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    else
        m_form->setKnown(m_instance.name, m_instance.baseUrl);
    arrange();
    connect(m_form, &InstanceForm::connectionEdited, this, &AddInstanceDialog::forgetCheck);
    connect(&m_check, &controllers::ConnectionCheck::checked, this, &AddInstanceDialog::take);
    connect(&m_check, &controllers::ConnectionCheck::failed, this, &AddInstanceDialog::fail);
}

void AddInstanceDialog::arrange()
{
    m_result->setObjectName(u"checkResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto *note = new QLabel(tr("The key goes into this computer's keychain and nowhere else. It is not shown "
                               "again; it can be replaced and removed."),
        this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    // Only the last is of the accepting role: else Qt 6.4's Tab key never comes to Cancel.
    m_test = buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"testConnection"_s);
    m_sessionOnly = buttons->addButton(tr("Keep for this &session only"), QDialogButtonBox::ActionRole);
    m_sessionOnly->setObjectName(u"sessionOnly"_s);
    m_add = buttons->addButton(m_isNew ? tr("&Add") : tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);
    m_sessionOnly->hide(); // last: the box shows its buttons whenever one is added
    connect(m_test, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { finish(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_form);
    layout->addWidget(note);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
    m_stripe = EnvironmentStripe::addTo(this, m_isNew ? Environment::Development : m_instance.environment);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 64);
}

void AddInstanceDialog::check(bool thenAdd)
{
    m_thenAdd = thenAdd;
    if (m_isGood && thenAdd)
        return keep();
    const Result<api::Connection> connection = m_form->connection();
    if (!connection)
        return;
    m_connection = *connection;
    setBusy(tr("Asking Clerk…"));
    m_check.check(*connection);
}

void AddInstanceDialog::take(const controllers::CheckedConnection &found)
{
    setBusy({});
    m_stripe->setEnvironment(found.environment);
    if (!m_isNew && !m_instance.clerkId.isEmpty() && found.instance.id != m_instance.clerkId)
        return fail(Failure::refused(Refusal::OtherInstance));
    const auto same = std::ranges::find(m_known, found.instance.id, &settings::Instance::clerkId);
    if (same != m_known.end())
        return say(u"✕ "_s
            + tr("This instance is among yours already, as %1. Open it and replace its key there.")
                  .arg(same->name));
    m_instance.clerkId = found.instance.id;
    m_isGood = true;
    m_instance.environment = found.environment;
    say(wordsFor(found));
    if (m_thenAdd)
        return keep();
    // While it was busy the keyboard had nowhere to go but Cancel.
    m_add->setFocus(Qt::OtherFocusReason);
}

void AddInstanceDialog::keep()
{
    m_isKeeping = m_wasAsked = true;
    setBusy(tr("Putting the key into the keychain. It may ask for its password."));
    m_keychain.write(m_instance.id, m_connection->key.secret(), this, [this](const Result<void> &kept) {
        m_isKeeping = false;
        setBusy({});
        if (kept)
            return finish(true);
        fail(kept.error());
        m_add->setText(tr("&Try again"));
        m_sessionOnly->show();
    });
}

void AddInstanceDialog::finish(bool inKeychain)
{
    if (!inKeychain)
        withdraw();
    const SecretKey key = m_connection->key;
    m_instance.name = m_form->name().isEmpty() ? key.masked() : redact(m_form->name());
    m_instance.baseUrl = m_connection->baseUrl;
    m_instance.maskedKey = key.masked();
    if (m_isNew)
        m_instance.timeout = m_form->timeout();
    m_form->forgetKey();
    accept();
    Q_EMIT added(m_instance, key, inKeychain);
}

void AddInstanceDialog::withdraw()
{
    // One thing is asked of a keychain after the other: this comes after what it was asked before.
    if (m_isNew && m_wasAsked)
        m_keychain.remove(m_instance.id, &m_keychain, [](const Result<void> &) {});
}

void AddInstanceDialog::reject()
{
    if (m_isKeeping && !m_isNew)
        return;
    withdraw();
    GrowingDialog::reject();
}

void AddInstanceDialog::say(const QString &words)
{
    m_result->setText(words);
    m_result->show();
}

void AddInstanceDialog::fail(const Failure &failure)
{
    setBusy({});
    const Wording wording = wordingOf(failure);
    QStringList words {u"✕ "_s + wording.sentence, wording.advice};
    if (!wording.clerkSays.isEmpty())
        words << tr("Clerk says: %1").arg(wording.clerkSays);
    say(words.join(u' '));
    // While it was busy the keyboard had nowhere to go but Cancel, which drops everything.
    if (m_cancel->hasFocus())
        (m_thenAdd ? m_add : m_test)->setFocus(Qt::OtherFocusReason);
}

void AddInstanceDialog::forgetCheck()
{
    m_check.cancel();
    m_isGood = false;
    m_sessionOnly->hide();
    m_result->hide();
    m_test->setEnabled(true);
    m_add->setEnabled(true);
}

void AddInstanceDialog::setBusy(const QString &words)
{
    m_test->setEnabled(words.isEmpty());
    m_add->setEnabled(words.isEmpty());
    // What the keychain is given must be what was checked.
    m_form->setDisabled(m_isKeeping);
    m_cancel->setDisabled(m_isKeeping && !m_isNew);
    if (words.isEmpty())
        return;
    m_sessionOnly->hide();
    say(words);
}

QString AddInstanceDialog::wordsFor(const controllers::CheckedConnection &found) const
{
    const bool isProduction = found.environment == Environment::Production;
    QStringList words {isProduction ? tr("▲ PRODUCTION instance") : tr("✓ Development instance")};
    if (found.people)
        words << tr("%1 user(s)", nullptr, static_cast<int>(*found.people))
                     .arg(QLocale().toString(*found.people));
    QString line = words.join(u" · "_s);
    if (found.instance.environment != m_connection->key.environment())
        line += u'\n'
            + tr("Key and Clerk do not say the same about the environment. Frontdesk treats it as "
                 "production.");
    return line;
}

} // namespace frontdesk::ui
