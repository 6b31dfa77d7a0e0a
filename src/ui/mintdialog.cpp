// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mintdialog.h"
#include "ui_mintdialog.h"

#include "controllers/mintcontroller.h"
#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/failurewording.h"
#include "ui/tokenclipboard.h"
#include "ui/tokenwording.h"

#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum LifetimeChoice { TemplatesOwn = 0, Custom = -1 }; // any other datum is seconds

} // namespace

MintDialog::MintDialog(controllers::MintController &controller, TokenClipboard &clipboard, const Clock &clock,
    const api::Session &session, const Target &target, QWidget *parent)
    : GrowingDialog(parent)
    , m_ui(std::make_unique<Ui::MintDialog>())
    , m_controller(&controller)
    , m_clipboard(clipboard)
    , m_clock(clock)
    , m_session(session)
    , m_environment(target.environment)
    , m_rules(controller.rules())
{
    m_ui->setupUi(this);
    EnvironmentStripe::addTo(this, target.environment);
    m_ui->environment->setText(environmentMark(target.environment, target.instance));
    m_close = m_ui->buttons->button(QDialogButtonBox::Cancel);
    // This order, and one of each role: else Qt 6.4's Tab key never comes to Cancel.
    m_mintAndShow = m_ui->buttons->addButton(tr("Mint and &show"), QDialogButtonBox::ActionRole);
    m_mintAndCopy = m_ui->buttons->addButton(tr("Mint and co&py"), QDialogButtonBox::AcceptRole);
    setAttribute(Qt::WA_DeleteOnClose);
    m_mintAndCopy->setDefault(true);
    m_mintAndCopy->setObjectName(u"mintAndCopy"_s);
    m_mintAndShow->setObjectName(u"mintAndShow"_s);
    m_close->setObjectName(u"cancel"_s);
    const QString name = models::isolated(target.person.isEmpty() ? session.userId.text() : target.person);
    m_ui->heading->setText(tr("Mint a token for %1").arg(name));
    m_ui->note->setText(
        tr("Anyone holding this token acts as %1 until it expires. Revoking the session does not stop it.")
            .arg(name));
    applyRules(target.reasonRequired);
    m_ui->purpose->alignWith({m_ui->templateLabel, m_ui->lifetimeLabel});
    fillLifetimes();
    connectForm();
    connectController();
    offerTemplates({});
    controller.loadTemplates();
}

MintDialog::~MintDialog() = default;

void MintDialog::setSession(const api::Session &session)
{
    if (session.id != m_session.id)
        return;
    m_session = session;
    updateForm();
}

void MintDialog::forbidShowing()
{
    m_ui->resultPage->forbidShowing();
}

void MintDialog::done(int result)
{
    m_ui->resultPage->wipe();
    if (m_controller) {
        m_controller->disconnect(this);
        m_controller->cancel();
    }
    QDialog::done(result);
}

void MintDialog::fillLifetimes()
{
    m_ui->lifetime->addItem({}, TemplatesOwn);
    for (const std::chrono::seconds lifetime : {300s, 3600s}) {
        if (lifetime <= m_rules.longestToken.value_or(lifetime))
            m_ui->lifetime->addItem(lifetimeWords(lifetime), static_cast<int>(lifetime.count()));
    }
    m_ui->lifetime->addItem(tr("Custom…"), Custom);
}

void MintDialog::applyRules(bool reasonRequired)
{
    QStringList words;
    if (m_rules.templates)
        words << (m_rules.templates->isEmpty() ? tr("Your organization does not allow tokens to be minted.")
                                               : tr("Your organization does not allow other templates."));
    if (m_rules.longestToken) {
        m_ui->customLifetime->setMaximum(static_cast<int>(m_rules.longestToken->count()));
        words << tr("Your organization allows at most %1.").arg(lifetimeWords(*m_rules.longestToken));
    }
    m_ui->managedNote->setText(words.join(u'\n'));
    m_ui->managedNote->setVisible(!words.isEmpty());
    if (reasonRequired)
        m_ui->purpose->demandReason();
}

bool MintDialog::isAllowed(const QString &templateName) const
{
    return !m_rules.templates || m_rules.templates->contains(templateName);
}

void MintDialog::connectForm()
{
    connect(m_mintAndCopy, &QPushButton::clicked, this, [this] { mint(true); });
    connect(m_mintAndShow, &QPushButton::clicked, this, [this] { mint(false); });
    connect(m_ui->templateName, &QComboBox::currentTextChanged, this, &MintDialog::updateForm);
    connect(m_ui->lifetime, &QComboBox::currentIndexChanged, this, &MintDialog::updateForm);
    connect(m_ui->customLifetime, &QSpinBox::valueChanged, this, &MintDialog::updateForm);
    connect(m_ui->purpose, &PurposeFields::changed, this, &MintDialog::updateForm);
    connect(m_ui->typed, &TypedConfirmation::changed, this, &MintDialog::updateForm);
    connect(m_ui->originToggle, &QToolButton::toggled, this,
        [this](bool open) { m_ui->originToggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
}

void MintDialog::connectController()
{
    using controllers::MintController;
    connect(m_controller, &MintController::templatesReady, this,
        [this](const QList<api::JwtTemplate> &templates) {
            m_ui->templateNote->hide();
            offerTemplates(templates);
        });
    connect(m_controller, &MintController::templatesFailed, this, &MintDialog::offerTyping);
    connect(m_controller, &MintController::minted, this, &MintDialog::showToken);
    connect(m_controller, &MintController::mintFailed, this, [this](const Failure &failure) {
        const Wording words = wordingOf(failure);
        m_ui->failure->setText(tr("✕ %1 %2 %3").arg(words.sentence, words.advice, words.clerkSays).trimmed());
        m_ui->failure->show();
        updateForm();
    });
}

void MintDialog::offerTemplates(const QList<api::JwtTemplate> &templates)
{
    const QString chosen = templateName();
    QComboBox *box = m_ui->templateName;
    box->clear();
    if (isAllowed({}))
        box->addItem(tr("Session token (%1)").arg(lifetimeWords(controllers::plainTokenLifetime)), QString());
    for (const api::JwtTemplate &one : templates) {
        if (isAllowed(one.name))
            box->addItem(
                tr("%1 (%2)").arg(models::safeText(one.name), lifetimeWords(one.lifetime)), one.name);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    updateForm();
}

void MintDialog::offerTyping(const Failure &failure)
{
    const QString why = wordingOf(failure).sentence;
    m_ui->templateNote->setText(m_rules.templates
            ? tr("The templates could not be listed: %1").arg(why)
            : tr("The templates could not be listed: %1 You can type a template's name.").arg(why));
    if (!m_rules.templates)
        m_ui->templateName->setEditable(true);
    for (const QString &name : m_rules.templates.value_or(QStringList())) {
        if (!name.isEmpty())
            m_ui->templateName->addItem(models::safeText(name), name);
    }
    updateForm();
}

QString MintDialog::templateName() const
{
    const QComboBox *box = m_ui->templateName;
    const int listed = box->findText(box->currentText());
    return listed < 0 ? box->currentText().trimmed() : box->itemData(listed).toString();
}

std::optional<std::chrono::seconds> MintDialog::chosenLifetime() const
{
    switch (const int choice = m_ui->lifetime->currentData().toInt()) {
    case TemplatesOwn:
        return std::nullopt;
    case Custom:
        return std::chrono::seconds(m_ui->customLifetime->value());
    default:
        return std::chrono::seconds(choice);
    }
}

void MintDialog::updateForm()
{
    const auto own = m_controller ? m_controller->defaultLifetime(templateName()) : std::nullopt;
    const auto usual = m_controller ? m_controller->usualLifetime(templateName()) : std::nullopt;
    m_ui->lifetime->setItemText(0,
        usual != own ? tr("Longest allowed (%1)").arg(lifetimeWords(*usual))
            : own    ? tr("Template default (%1)").arg(lifetimeWords(*own))
                     : tr("Template default"));
    const auto chosen = chosenLifetime();
    m_ui->customLifetime->setVisible(m_ui->lifetime->currentData().toInt() == Custom);

    const bool tooLong = chosen && *chosen > controllers::longestLifetime;
    const auto effective = chosen.value_or(usual.value_or(0s));
    m_ui->lifetimeRefused->setVisible(tooLong);
    const bool isLong = !tooLong && effective > controllers::longLifetime;
    m_ui->lifetimeWarning->setVisible(isLong);
    m_ui->lifetimeWarning->setText(
        tr("⚠ This token works for %1, whatever happens to the session.").arg(lifetimeWords(effective)));

    m_ui->purpose->setReasonRequired(isLong);
    if (isLong && m_environment == Environment::Production)
        m_ui->typed->ask(std::chrono::ceil<std::chrono::hours>(effective).count(), tr("hours"));
    else
        m_ui->typed->spare();

    const bool active = m_session.status == api::SessionStatus::Active;
    m_ui->blocked->setVisible(!active);
    m_ui->blocked->setText(tr("✕ Only an active session gets tokens. Clerk says this one is %1.")
                               .arg(models::safeText(m_session.statusText)));
    const bool ready = active && !tooLong && isAllowed(templateName()) && m_ui->purpose->isGiven()
        && m_ui->typed->isGiven() && m_controller && !m_controller->isMinting();
    m_mintAndCopy->setEnabled(ready);
    m_mintAndShow->setEnabled(ready);
}

void MintDialog::mint(bool andCopy)
{
    m_copyWhenMinted = andCopy;
    m_ui->failure->hide();
    api::TokenRequest request;
    request.lifetime = chosenLifetime();
    request.origin = m_ui->origin->text().trimmed();
    request.user = m_session.userId;
    request.purpose = m_ui->purpose->purpose();
    m_controller->mint(m_session.id, templateName(), request);
    updateForm();
}

void MintDialog::showToken(const api::Token &token)
{
    m_mintAndCopy->hide();
    m_mintAndShow->hide();
    m_close->setText(tr("Cl&ose"));
    m_close->setDefault(true);
    m_ui->formPage->hide();
    m_ui->resultPage->setToken(token.jwt, m_clipboard, m_clock);
    m_ui->resultPage->show();
    (m_copyWhenMinted ? static_cast<QWidget *>(m_close) : m_ui->resultPage)->setFocus();
    if (m_copyWhenMinted)
        m_ui->resultPage->copy();
    adjustSize();
}

} // namespace frontdesk::ui
