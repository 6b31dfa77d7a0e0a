// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peoplelistdialog.h"

#include "operations/peoplelist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

PeopleListDialog::PeopleListDialog(QWidget *parent)
    : GrowingDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"peopleList"_s);
    setWindowTitle(tr("A list of people"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label
        = new QLabel(tr("&Email addresses and user IDs, one a line or as a table with other columns:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"people"_s);
    m_text->setAccessibleName(tr("Email addresses and user IDs"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().horizontalAdvance(u'0') * 64, fontMetrics().height() * 10);
    m_count->setObjectName(u"peopleCount"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    m_next = buttons->addButton(tr("&Look up their sessions"), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(u"next"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList names = operations::peopleIn(m_text->toPlainText());
        accept();
        Q_EMIT chosen(names);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeopleListDialog::count);
    count();
}

void PeopleListDialog::count()
{
    const auto names = static_cast<int>(operations::peopleIn(m_text->toPlainText()).size());
    m_count->setText(tr("%n address(es) and IDs", nullptr, names));
    m_next->setEnabled(names > 0);
}

} // namespace frontdesk::ui
