// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiondialog.h"

#include "controllers/networkcontroller.h"
#include "ui/failurewording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using settings::Network;

ConnectionDialog::ConnectionDialog(controllers::NetworkController &network, QWidget *parent)
    : GrowingDialog(parent)
    , m_network(network)
    , m_proxy(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_authorities(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_result(new QLabel(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Network"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy->setObjectName(u"proxy"_s);
    // A combo box is called what it holds; what it is for is its description.
    m_proxy->setAccessibleDescription(tr("Proxy"));
    m_proxy->addItem(tr("The system's"), QVariant::fromValue(Network::Proxy::System));
    m_proxy->addItem(tr("None"), QVariant::fromValue(Network::Proxy::None));
    m_proxy->addItem(tr("HTTP"), QVariant::fromValue(Network::Proxy::Http));
    m_proxy->addItem(tr("SOCKS 5"), QVariant::fromValue(Network::Proxy::Socks));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(3128);
    m_port->setAccessibleName(tr("Port"));
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("empty if the proxy asks for none"));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_authorities->setObjectName(u"authoritiesFile"_s);
    m_authorities->setPlaceholderText(tr("only those of the system"));
    m_browse->setObjectName(u"browseAuthorities"_s);
    m_browse->setAutoDefault(false);
    m_result->setObjectName(u"connectionResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    arrange();
    showChosen(network.network());
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showFields);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionDialog::browse);
    for (QLineEdit *field : {m_host, m_user, m_authorities})
        connect(field, &QLineEdit::textChanged, m_result, &QWidget::hide);
}

void ConnectionDialog::arrange()
{
    auto *note = new QLabel(
        tr("The authorities in the file (PEM) are trusted besides the system's. This computer itself is "
           "never "
           "reached through a proxy. The password goes into the keychain and is not shown again."),
        this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *file = new QHBoxLayout;
    file->addWidget(m_authorities, 1);
    file->addWidget(m_browse);
    auto *authorities = new QLabel(tr("&Certificate authorities:"), this);
    authorities->setBuddy(m_authorities); // a form gives none to two fields
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveConnection"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(16, 14, 16, 14);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Proxy:"), m_proxy);
    m_form->addRow(tr("&Host:"), m_host);
    m_form->addRow(tr("P&ort:"), m_port);
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(tr("Pass&word:"), m_password);
    m_form->addItem(new QSpacerItem(0, 8));
    m_form->addRow(authorities, file);
    m_form->addRow(note);
    m_form->addRow(m_result);
    m_form->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Expanding));
    m_form->addRow(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 66);
}

void ConnectionDialog::showChosen(const Network &network)
{
    m_proxy->setCurrentIndex(m_proxy->findData(QVariant::fromValue(network.proxy)));
    m_host->setText(network.proxyHost);
    if (network.proxyPort > 0)
        m_port->setValue(network.proxyPort);
    m_user->setText(network.proxyUser);
    m_password->setPlaceholderText(network.proxyUser.isEmpty() ? QString() : tr("kept in the keychain"));
    m_authorities->setText(network.authoritiesFile);
    showFields();
}

void ConnectionDialog::showFields()
{
    const auto proxy = m_proxy->currentData().value<Network::Proxy>();
    const bool isOwn = proxy == Network::Proxy::Http || proxy == Network::Proxy::Socks;
    m_form->setRowVisible(m_host, isOwn);
    m_form->setRowVisible(m_port, isOwn);
    m_form->setRowVisible(m_user, proxy != Network::Proxy::None);
    // The system's proxy asks for its password by itself: only then it is known which proxy that is.
    m_form->setRowVisible(m_password, isOwn);
    m_result->hide();
}

void ConnectionDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Certificate authorities"),
        QFileInfo(m_authorities->text()).path(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    chooser->setObjectName(u"authoritiesChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_authorities, &QLineEdit::setText);
    chooser->open();
}

std::optional<Network> ConnectionDialog::judged()
{
    const auto wrong = [this](QLineEdit *field, const QString &words) {
        say(words);
        field->setFocus();
        field->selectAll();
        return std::nullopt;
    };
    Network chosen;
    chosen.proxy = m_proxy->currentData().value<Network::Proxy>();
    chosen.authoritiesFile = m_authorities->text().trimmed();
    if (chosen.proxy == Network::Proxy::Http || chosen.proxy == Network::Proxy::Socks) {
        QUrl url;
        url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
        chosen.proxyHost = url.host();
        chosen.proxyPort = m_port->value();
        if (chosen.proxyHost.isEmpty())
            return wrong(m_host,
                tr("Enter the proxy's host alone, like proxy.example.com: no port, user, password or "
                   "slashes."));
    }
    if (chosen.proxy != Network::Proxy::None)
        chosen.proxyUser = m_user->text().trimmed();
    if (chosen.proxyUser.contains(u':'))
        return wrong(m_user, tr("A user's name has no colon. The password has a field of its own."));
    if (!chosen.authoritiesFile.isEmpty() && !QDir::isAbsolutePath(chosen.authoritiesFile))
        return wrong(m_authorities, tr("Enter the whole path of the file, or choose it with Browse."));
    if (m_password->isVisible() && !m_password->text().isEmpty() && chosen.proxyUser.isEmpty())
        return wrong(m_user, tr("Enter whose password this is."));
    return chosen;
}

void ConnectionDialog::save()
{
    const std::optional<Network> chosen = judged();
    if (!chosen)
        return;
    const Secret password(m_password->isVisible() ? m_password->text().toUtf8() : QByteArray());
    m_save->setEnabled(false);
    m_network.choose(*chosen, password, this, [this](const Result<void> &done) {
        m_save->setEnabled(true);
        m_password->setText({}); // clear() would keep it in the undo history
        if (done)
            return accept();
        const Failure &failure = done.error();
        const Wording wording = wordingOf(failure);
        if (failure.refusal != Refusal::AuthoritiesUnreadable)
            return say(wording.sentence + u' ' + tr("The password is used until Frontdesk ends."));
        say(wording.sentence + u' ' + wording.advice + u'\n' + failure.detail);
        m_authorities->setFocus();
    });
}

void ConnectionDialog::say(const QString &words)
{
    m_result->setText(u"✕ "_s + words);
    m_result->show();
}

} // namespace frontdesk::ui
