// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/instancesdialog.h"

#include "settings/settings.h"
#include "ui/environmentmark.h"
#include "ui/swatch.h"
#include "ui/timeoutfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using settings::Instance;
using settings::Label;

InstancesDialog::InstancesDialog(settings::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_name(new QLineEdit(this))
    , m_label(new QComboBox(this))
    , m_timeout(new TimeoutField(this))
{
    setObjectName(u"instancesDialog"_s);
    setWindowTitle(tr("Order and labels"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(buildList(), 1);
    layout->addLayout(buildFields());
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 60, fontMetrics().height() * 22);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &InstancesDialog::showCurrent);
    // Dragged by the mouse.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &InstancesDialog::keepOrder);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_name, &QLineEdit::editingFinished, this, &InstancesDialog::keep);
    connect(m_label, &QComboBox::activated, this, &InstancesDialog::keep);
    connect(m_timeout, &QSpinBox::editingFinished, this, &InstancesDialog::keep);
    connect(&settings, &settings::Settings::instancesChanged, this, &InstancesDialog::fill);
    fill();
}

QWidget *InstancesDialog::buildList()
{
    m_list->setObjectName(u"instances"_s);
    m_list->setAccessibleName(tr("Instances in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    auto *whole = new QWidget(this);
    auto *moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->addWidget(m_list, 1);
    line->addLayout(moves);
    return whole;
}

QFormLayout *InstancesDialog::buildFields()
{
    m_name->setObjectName(u"instanceName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(100);
    m_label->setObjectName(u"instanceLabel"_s);
    m_label->setAccessibleDescription(tr("Label"));
    for (const Label label : {Label::None, Label::Blue, Label::Teal, Label::Green, Label::Yellow,
             Label::Orange, Label::Pink, Label::Purple, Label::Grey})
        m_label->addItem(swatch(label), labelWord(label), QVariant::fromValue(label));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Label:"), m_label);
    m_timeout->setToolTip(tr("How long a request may take; holds from the next time the instance is opened"));
    form->addRow(tr("Request &time-out:"), m_timeout);
    return form;
}

void InstancesDialog::fill()
{
    const QSignalBlocker quietly(m_list);
    const QList<Instance> instances = m_settings.instances();
    const auto kept = current();
    m_list->clear();
    for (const Instance &instance : instances) {
        auto *item = new QListWidgetItem(
            swatch(instance.label), environmentMark(instance.environment, instance.name), m_list);
        // As wide as the list, where a long name is cut short, and of one height with a label and without.
        item->setSizeHint({1, fontMetrics().height() + 8});
        item->setData(Qt::UserRole, instance.id);
        if (instance.label != Label::None)
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), labelWord(instance.label)));
        if (kept && kept->id == instance.id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showCurrent();
}

std::optional<Instance> InstancesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const Instance &instance : m_settings.instances()) {
        if (item && item->data(Qt::UserRole).toString() == instance.id)
            return instance;
    }
    return std::nullopt;
}

void InstancesDialog::showCurrent()
{
    const auto instance = current();
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_name->setEnabled(instance.has_value());
    m_label->setEnabled(instance.has_value());
    m_timeout->setEnabled(instance.has_value());
    m_timeout->setTimeout(instance.value_or(Instance()).timeout);
    m_name->setText(instance ? instance->name : QString());
    m_label->setCurrentIndex(
        m_label->findData(QVariant::fromValue(instance ? instance->label : Label::None)));
}

void InstancesDialog::move(int rows)
{
    QStringList order;
    for (int row = 0; row < m_list->count(); ++row)
        order << m_list->item(row)->data(Qt::UserRole).toString();
    order.move(m_list->currentRow(), m_list->currentRow() + rows);
    m_settings.arrangeInstances(order);
    // The button that was pressed may be grey now.
    if (!m_up->isEnabled() || !m_down->isEnabled())
        m_list->setFocus(Qt::OtherFocusReason);
}

void InstancesDialog::keepOrder()
{
    QStringList order;
    for (int row = 0; row < m_list->count(); ++row)
        order << m_list->item(row)->data(Qt::UserRole).toString();
    m_settings.arrangeInstances(order);
}

void InstancesDialog::keep()
{
    auto instance = current();
    if (!instance)
        return;
    const QString name = m_name->text().trimmed();
    instance->name = name.isEmpty() ? instance->name : name;
    instance->label = m_label->currentData().value<Label>();
    instance->timeout = m_timeout->timeout();
    m_settings.keep(*instance);
    showCurrent();
}

} // namespace frontdesk::ui
