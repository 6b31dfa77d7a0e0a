// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/typedconfirmation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TypedConfirmation::TypedConfirmation(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(u"typedConfirmation"_s);
    m_field->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 14);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &TypedConfirmation::changed);
}

void TypedConfirmation::ask(qint64 number, const QString &what)
{
    if (m_number != number)
        m_field->clear();
    m_number = number;
    m_label->setText(tr("Type &%1 (%2) to confirm:").arg(number).arg(what));
    m_field->setAccessibleName(tr("Type %1 (%2) to confirm").arg(number).arg(what));
    show();
}

void TypedConfirmation::spare()
{
    m_number = -1;
    hide();
}

bool TypedConfirmation::isGiven() const
{
    return m_number < 0 || m_field->text().trimmed() == QString::number(m_number);
}

} // namespace frontdesk::ui
