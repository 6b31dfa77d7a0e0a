// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/perioddialog.h"

#include "models/relativetime.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant instantOf(const QDateTimeEdit &edit)
{
    return Instant(std::chrono::milliseconds(edit.dateTime().toMSecsSinceEpoch()));
}

} // namespace

PeriodDialog::PeriodDialog(const QString &what, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateTimeEdit(models::utcDateTime(now).toLocalTime().addDays(-1), this))
    , m_to(new QDateTimeEdit(models::utcDateTime(now).toLocalTime(), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"periodDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter by time: %1").arg(what));
    m_from->setObjectName(u"periodFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"periodTo"_s);
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodDialog::judge);
    }
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Filter"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(period());
        accept();
    });
    auto *form = new QFormLayout(this);
    form->addRow(tr("F&rom"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_buttons);
}

models::Period PeriodDialog::period() const
{
    return {models::Period::Kind::Between, {}, instantOf(*m_from), instantOf(*m_to)};
}

void PeriodDialog::judge()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(instantOf(*m_from) < instantOf(*m_to));
}

} // namespace frontdesk::ui
