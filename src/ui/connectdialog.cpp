// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectdialog.h"

#include "ui/failurewording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_baseUrl(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to an instance"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"instanceName"_s);
    m_name->setPlaceholderText(tr("For example: Acme production"));
    m_key->setObjectName(u"secretKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(u"sk_…"_s);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrl->setText(api::defaultBaseUrl().toString());
    m_problem->setObjectName(u"connectProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *note = new QLabel(tr("The key stays in memory and is forgotten when Frontdesk closes."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("C&onnect"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"connect"_s);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::tryToConnect);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Secret &key"), m_key);
    form->addRow(tr("Base &URL"), m_baseUrl);
    form->addRow(note);
    form->addRow(m_problem);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 60);
}

void ConnectDialog::tryToConnect()
{
    const Result<SecretKey> key = SecretKey::parse(m_key->text());
    if (!key)
        return sayProblem(key.error(), m_key);
    const Result<QUrl> baseUrl = api::parseBaseUrl(m_baseUrl->text());
    if (!baseUrl)
        return sayProblem(baseUrl.error(), m_baseUrl);
    const QString name = m_name->text().trimmed();
    m_key->clear();
    Q_EMIT connectionEntered(name.isEmpty() ? key->masked() : name, api::Connection {*baseUrl, *key});
    accept();
}

void ConnectDialog::sayProblem(const Failure &failure, QLineEdit *field)
{
    const Wording wording = wordingOf(failure);
    m_problem->setText(wording.sentence + u' ' + wording.advice);
    m_problem->show();
    field->setFocus();
    field->selectAll();
}

} // namespace frontdesk::ui
