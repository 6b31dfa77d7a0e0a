// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportfields.h"

#include "models/sessioncolumns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::ExportFormat;
using Column = models::SessionTableModel::Column;

ExportFields::ExportFields(const models::ExportChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QListWidget(this))
    , m_format(new QComboBox(this))
    , m_byteOrderMark(new QCheckBox(tr("&Byte order mark, for Excel"), this))
    , m_contacts(new QCheckBox(tr("&IP addresses, emails and phone numbers"), this))
    , m_names(new QCheckBox(tr("&Names"), this))
    , m_ids(new QCheckBox(tr("I&Ds"), this))
{
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_format->setObjectName(u"exportFormat"_s);
    m_byteOrderMark->setObjectName(u"exportByteOrderMark"_s);
    m_contacts->setObjectName(u"exportMaskContacts"_s);
    m_names->setObjectName(u"exportMaskNames"_s);
    m_ids->setObjectName(u"exportMaskIds"_s);
    for (QCheckBox *mask : {m_contacts, m_names, m_ids})
        mask->setAccessibleDescription(tr("Masked in what is exported"));
    fill(choice);
    arrange();
    const auto change = [this] {
        m_byteOrderMark->setEnabled(this->choice().format == ExportFormat::Csv);
        Q_EMIT changed();
    };
    connect(m_columns, &QListWidget::itemChanged, this, change);
    connect(m_format, &QComboBox::currentIndexChanged, this, change);
    for (QCheckBox *box : {m_byteOrderMark, m_contacts, m_names, m_ids})
        connect(box, &QCheckBox::toggled, this, change);
    change();
}

void ExportFields::fill(const models::ExportChoice &choice)
{
    for (int number = 0; number < Column::ColumnCount; ++number) {
        const auto column = static_cast<Column>(number);
        auto *item = new QListWidgetItem(models::columnTitle(column), m_columns);
        item->setData(Qt::UserRole, number);
        item->setSizeHint(QSize(0, qMax(24, fontMetrics().height() + 6))); // to be hit with a finger
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.columns.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
    const auto offer = [this](const QString &words, ExportFormat format) {
        m_format->addItem(words, QVariant::fromValue(format));
    };
    offer(tr("CSV, for spreadsheets"), ExportFormat::Csv);
    offer(tr("JSON, for programs"), ExportFormat::Json);
    offer(tr("Markdown, for tickets"), ExportFormat::Markdown);
    offer(tr("HTML, to read or print"), ExportFormat::Html);
    m_format->setCurrentIndex(qMax(0, m_format->findData(QVariant::fromValue(choice.format))));
    m_byteOrderMark->setChecked(choice.byteOrderMark);
    m_contacts->setChecked(choice.mask.contacts);
    m_names->setChecked(choice.mask.names);
    m_ids->setChecked(choice.mask.ids);
}

void ExportFields::arrange()
{
    auto *columns = new QLabel(tr("Co&lumns:"), this);
    columns->setBuddy(m_columns);
    auto *format = new QLabel(tr("&Format:"), this);
    format->setBuddy(m_format);
    // As high as all of them, so that none has to be looked for.
    m_columns->setMinimumHeight(
        m_columns->count() * m_columns->sizeHintForRow(0) + 2 * m_columns->frameWidth());
    m_columns->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *choices = new QVBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(format);
    choices->addWidget(m_format);
    choices->addWidget(m_byteOrderMark);
    choices->addSpacing(12);
    choices->addWidget(new QLabel(tr("Mask:"), this));
    for (QCheckBox *mask : {m_contacts, m_names, m_ids})
        choices->addWidget(mask);
    auto *why = new QLabel(tr("The same address always gets the same mask."), this);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setWordWrap(true);
    choices->addWidget(why);
    choices->addStretch();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->addWidget(columns, 0, 0);
    grid->addWidget(m_columns, 1, 0);
    grid->addLayout(choices, 0, 1, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

models::ExportChoice ExportFields::choice() const
{
    models::ExportChoice choice;
    choice.columns.clear();
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            choice.columns << static_cast<Column>(item->data(Qt::UserRole).toInt());
    }
    choice.format = m_format->currentData().value<ExportFormat>();
    choice.byteOrderMark = m_byteOrderMark->isChecked();
    choice.mask = {m_contacts->isChecked(), m_names->isChecked(), m_ids->isChecked()};
    return choice;
}

} // namespace frontdesk::ui
