// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purposefields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Editable from the beginning: the order of making is the order of the Tab key.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

PurposeFields::PurposeFields(QWidget *parent)
    : QWidget(parent)
    , m_reason(editableBox(this))
    , m_ticket(new QLineEdit(this))
    , m_reasonLabel(new QLabel(this))
    , m_demand(new QLabel(tr("Your organization requires a reason."), this))
{
    constexpr int longest = 500; // characters
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setAccessibleDescription(tr("Reason, kept in the activity log on this computer"));
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems(
        {QString(), tr("Lost device"), tr("Suspicious sign-in"), tr("The user asked for it"), tr("Test")});
    m_reason->setItemData(0, tr("No reason"), Qt::AccessibleTextRole);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type; kept in the activity log"));
    m_reason->lineEdit()->setMaxLength(longest);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_ticket->setObjectName(u"ticket"_s);
    m_ticket->setAccessibleName(tr("Ticket"));
    m_ticket->setMaxLength(longest);
    m_ticket->setPlaceholderText(tr("Number or link"));
    m_reasonLabel->setBuddy(m_reason);
    m_demand->setObjectName(u"reasonDemand"_s);
    m_demand->setForegroundRole(QPalette::PlaceholderText);
    m_demand->hide();

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(6); // as the form above it in MintDialog
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(QString(), m_demand);
    form->addRow(tr("Ti&cket:"), m_ticket);
    setFocusProxy(m_reason);
    setReasonRequired(false);
    connect(m_reason, &QComboBox::currentTextChanged, this, &PurposeFields::changed);
    connect(m_ticket, &QLineEdit::textChanged, this, &PurposeFields::changed);
}

Purpose PurposeFields::purpose() const
{
    return {m_reason->currentText().simplified(), m_ticket->text().simplified()};
}

void PurposeFields::setReason(const QString &reason)
{
    m_reason->setCurrentText(reason);
}

void PurposeFields::setReasonRequired(bool required)
{
    m_isRequired = required || m_isDemanded;
    m_reasonLabel->setText(m_isRequired ? tr("R&eason (required):") : tr("R&eason:"));
}

void PurposeFields::demandReason()
{
    m_isDemanded = true;
    setReasonRequired(true);
    m_reason->setAccessibleDescription(m_reason->accessibleDescription() + u". "_s + m_demand->text());
    m_demand->show();
}

bool PurposeFields::isGiven() const
{
    return !m_isRequired || !purpose().reason.isEmpty();
}

void PurposeFields::alignWith(std::initializer_list<QLabel *> labels)
{
    int width = m_reasonLabel->sizeHint().width();
    for (const QLabel *label : labels)
        width = std::max(width, label->sizeHint().width());
    m_reasonLabel->setMinimumWidth(width);
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

} // namespace frontdesk::ui
