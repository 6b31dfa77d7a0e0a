// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/instanceform.h"

#include "settings/instance.h"
#include "ui/failurewording.h"
#include "ui/timeoutfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(QLabel *remark, const QString &words)
{
    remark->setText(words);
    remark->setVisible(!words.isEmpty());
}

QString complaint(const Failure &failure)
{
    const Wording wording = wordingOf(failure);
    return u"✕ "_s + wording.sentence + u' ' + wording.advice;
}

} // namespace

InstanceForm::InstanceForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_keyRemark(remark(u"keyRemark"_s))
    , m_advanced(new QToolButton(this))
    , m_advancedFields(new QWidget(this))
    , m_baseUrl(new QLineEdit(m_advancedFields))
    , m_urlRemark(remark(u"urlRemark"_s))
    , m_timeout(new TimeoutField(m_advancedFields))
{
    m_timeout->setTimeout(settings::Instance().timeout);
    m_name->setObjectName(u"instanceName"_s);
    m_name->setPlaceholderText(tr("For example: Acme production"));
    m_name->setMaxLength(80);
    m_key->setObjectName(u"secretKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_key->setPlaceholderText(u"sk_…"_s);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrl->setText(api::defaultBaseUrl().toString());
    // Always there: a button that moved away while the mouse is pressed on it would not be clicked.
    m_keyRemark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_keyRemark->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_keyRemark->show();
    arrange();
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyRemark->clear(); });
    connect(m_key, &QLineEdit::editingFinished, this, &InstanceForm::judgeKey);
    connect(m_key, &QLineEdit::textChanged, this, &InstanceForm::connectionEdited);
    connect(m_baseUrl, &QLineEdit::textChanged, this, &InstanceForm::connectionEdited);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] { say(m_urlRemark, {}); });
}

void InstanceForm::arrange()
{
    m_advanced->setObjectName(u"advanced"_s);
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setAccessibleName(tr("Advanced"));
    connect(m_advanced, &QToolButton::toggled, this, [this](bool open) {
        m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_advancedFields->setVisible(open);
    });
    auto *advanced = new QFormLayout(m_advancedFields);
    advanced->setContentsMargins({});
    advanced->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    advanced->addRow(tr("Base &URL:"), m_baseUrl);
    advanced->addRow(m_urlRemark);
    advanced->addRow(tr("Request &time-out:"), m_timeout);
    m_advancedFields->hide();

    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Secret &key:"), m_key);
    form->addRow(m_keyRemark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_advanced, 0, Qt::AlignLeading);
    layout->addWidget(m_advancedFields);
}

void InstanceForm::setKnown(const QString &name, const QUrl &baseUrl)
{
    m_name->setText(name);
    m_name->setReadOnly(true);
    m_baseUrl->setText(baseUrl.toString());
    m_advanced->hide();
    m_key->setFocus();
}

QString InstanceForm::name() const
{
    return m_name->text().simplified();
}

Result<api::Connection> InstanceForm::connection()
{
    judgeKey();
    const Result<SecretKey> key = SecretKey::parse(m_key->text());
    if (!key) {
        m_keyRemark->setText(complaint(key.error()));
        m_key->setFocus();
        m_key->selectAll();
        return fail(key.error());
    }
    const Result<QUrl> baseUrl = api::parseBaseUrl(m_baseUrl->text());
    if (!baseUrl) {
        m_advanced->setChecked(true);
        say(m_urlRemark, complaint(baseUrl.error()));
        m_baseUrl->setFocus();
        m_baseUrl->selectAll();
        return fail(baseUrl.error());
    }
    return api::Connection {*baseUrl, *key};
}

std::chrono::seconds InstanceForm::timeout() const
{
    return m_timeout->timeout();
}

void InstanceForm::forgetKey()
{
    m_key->setText({}); // clear() would keep the key in the undo history
}

void InstanceForm::judgeKey()
{
    if (m_key->text().trimmed().isEmpty())
        return m_keyRemark->clear();
    const Result<SecretKey> key = SecretKey::parse(m_key->text());
    if (!key)
        return m_keyRemark->setText(complaint(key.error()));
    const bool live = key->environment() == Environment::Production;
    const QString words = live ? tr("✓ %1, a production key") : tr("✓ %1, a development key");
    m_keyRemark->setText(words.arg(key->masked()));
}

QLabel *InstanceForm::remark(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace frontdesk::ui
