// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proxypassworddialog.h"

#include "controllers/networkcontroller.h"
#include "models/safetext.h"
#include "ui/failurewording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ProxyPasswordDialog::ProxyPasswordDialog(
    controllers::NetworkController &network, QString proxy, QWidget *parent)
    : GrowingDialog(parent)
    , m_network(network)
    , m_proxy(std::move(proxy))
    , m_user(new QLineEdit(network.network().proxyUser, this))
    , m_password(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"proxyPasswordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to the proxy"));
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_result->setObjectName(u"proxyResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    auto *purpose = new QLabel(
        tr("The proxy %1 wants a user and a password that it accepts. The password goes into this computer's "
           "keychain. Some proxies take it readably, so use none that opens anything else.")
            .arg(models::isolated(m_proxy)),
        this);
    purpose->setObjectName(u"proxyPurpose"_s);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useProxyPassword"_s);
    m_use->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(purpose);
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(tr("Us&er:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(m_result);
    form->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Expanding));
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 56);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyPasswordDialog::judge);
    connect(m_password, &QLineEdit::textChanged, this, &ProxyPasswordDialog::judge);
    connect(m_use, &QPushButton::clicked, this, &ProxyPasswordDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
    judge();
}

void ProxyPasswordDialog::judge()
{
    const bool isUser = !m_user->text().trimmed().isEmpty() && !m_user->text().contains(u':');
    m_use->setEnabled(isUser && !m_password->text().isEmpty());
}

void ProxyPasswordDialog::keep()
{
    const Secret password(m_password->text().toUtf8());
    m_password->setText({}); // clear() would keep it in the undo history
    m_use->setEnabled(false);
    m_network.givePassword(
        m_proxy, m_user->text().trimmed(), password, this, [this](const Result<void> &kept) {
            if (kept)
                return accept();
            const Wording wording = wordingOf(kept.error());
            m_result->setText(
                u"✕ "_s + wording.sentence + u' ' + tr("The password is used until Frontdesk ends."));
            m_result->show();
        });
}

} // namespace frontdesk::ui
