// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/silenceddialog.h"

#include "models/findingwords.h"
#include "models/safetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

SilencedDialog::SilencedDialog(
    settings::Settings &settings, const QList<settings::Instance> &instances, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_instances(instances)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("Nobody and no address is silenced."), this))
    , m_back(new QPushButton(tr("&Bring back"), this))
{
    setObjectName(u"silencedDialog"_s);
    setWindowTitle(tr("Silenced"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what
        = new QLabel(tr("Sessions of these people and from these addresses are left out of what is worth "
                        "a look. They are listed like all others."),
            this);
    what->setWordWrap(true);
    m_list->setObjectName(u"silences"_s);
    m_list->setAccessibleName(tr("Silenced people and addresses"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_none->setObjectName(u"noSilences"_s);
    m_back->setObjectName(u"bringBack"_s);
    m_back->setToolTip(tr("Look at these again"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 60, fontMetrics().height() * 18);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SilencedDialog::bringBack);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SilencedDialog::enable);
    connect(&settings, &settings::Settings::silencesChanged, this, &SilencedDialog::fill);
    fill();
}

void SilencedDialog::fill()
{
    m_list->clear();
    m_shown.clear();
    for (const settings::Instance &instance : m_instances) {
        for (const Silence &silence : m_settings.silences(instance.id)) {
            const QString words = models::silenceWords(silence);
            m_list->addItem(m_instances.size() == 1
                    ? words
                    : tr("%1 in %2", "who or what is silenced, and the instance")
                          .arg(words, models::isolated(instance.name)));
            m_shown << std::pair(instance.id, silence);
        }
    }
    m_none->setVisible(m_shown.isEmpty());
    m_list->setVisible(!m_shown.isEmpty());
    if (!m_shown.isEmpty())
        m_list->setCurrentRow(0);
    enable();
}

void SilencedDialog::bringBack()
{
    QList<std::pair<QString, Silence>> chosen;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen << m_shown[row.row()];
    for (const auto &[instance, silence] : std::as_const(chosen))
        m_settings.unsilence(instance, silence);
}

void SilencedDialog::enable()
{
    m_back->setEnabled(m_list->selectionModel()->hasSelection());
}

} // namespace frontdesk::ui
