// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirmrevokedialog.h"
#include "ui_confirmrevokedialog.h"

#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"

#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ConfirmRevokeDialog::ConfirmRevokeDialog(
    const api::Session &session, const Target &target, const Clock &clock, QWidget *parent)
    : GrowingDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmRevokeDialog>())
    , m_id(session.id)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    EnvironmentStripe::addTo(this, target.environment);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = models::isolated(target.person.isEmpty() ? session.userId.text() : target.person);
    m_ui->question->setText(tr("Revoke this session of %1?").arg(name));
    m_ui->consequence->setText(
        tr("%1 will be signed out on that browser and has to sign in again. A token already handed out stays "
           "valid until it expires, usually within 60 seconds. This can't be undone.")
            .arg(name));
    m_ui->environment->setText(environmentMark(target.environment, target.instance));

    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    m_revoke = m_ui->buttons->addButton(tr("&Revoke session"), QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(u"revoke"_s);
    m_revoke->setAccessibleName(tr("Revoke session"));
    connect(m_revoke, &QPushButton::clicked, this, &ConfirmRevokeDialog::confirm);
    connect(m_ui->purpose, &PurposeFields::changed, this, &ConfirmRevokeDialog::enable);
    if (target.reasonRequired)
        m_ui->purpose->demandReason();
    setSession(session);
}

ConfirmRevokeDialog::~ConfirmRevokeDialog() = default;

void ConfirmRevokeDialog::setSession(const api::Session &session)
{
    if (session.id != m_id)
        return;
    QStringList facts;
    if (session.latestActivity) {
        const api::SessionActivity &activity = *session.latestActivity;
        facts << models::spokenDeviceWords(activity) << models::placeWords(activity);
        if (!activity.ipAddress.isEmpty())
            facts << models::isolatedLtr(activity.ipAddress);
    }
    if (session.lastActiveAt)
        facts << tr("last on %1").arg(models::relativeTime(*session.lastActiveAt, m_clock.now()));
    facts.removeAll(QString());
    m_ui->facts->setText(
        facts.isEmpty() ? tr("Clerk sent no activity for this session.") : facts.join(u" · "_s));

    m_isLive = api::isLive(session.status);
    m_ui->ended->setVisible(!m_isLive);
    m_ui->ended->setText(tr("✕ There is nothing to revoke any more: Clerk says this session is %1.")
                             .arg(models::safeText(session.statusText)));
    enable();
}

void ConfirmRevokeDialog::enable()
{
    m_revoke->setEnabled(m_isLive && m_ui->purpose->isGiven());
}

void ConfirmRevokeDialog::confirm()
{
    const Purpose purpose = m_ui->purpose->purpose();
    accept();
    Q_EMIT confirmed(m_id, purpose);
}

} // namespace frontdesk::ui
