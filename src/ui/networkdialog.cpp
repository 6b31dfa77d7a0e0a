// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/networkdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

NetworkDialog::NetworkDialog(const QString &title, const QString &verb, QWidget *parent)
    : QInputDialog(parent)
{
    setObjectName(u"networkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setLabelText(tr("IP address, or a network such as 203.0.113.0/24"));
    setOkButtonText(verb);
    connect(this, &QInputDialog::textValueChanged, this, &NetworkDialog::judge);
    connect(this, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const auto network = IpNetwork::parse(text.trimmed()))
            Q_EMIT chosen(*network);
    });
}

void NetworkDialog::offer(const QStringList &addresses)
{
    setComboBoxItems(addresses);
    setComboBoxEditable(true);
    setTextValue(addresses.value(0));
}

void NetworkDialog::showEvent(QShowEvent *event)
{
    QInputDialog::showEvent(event);
    judge(textValue());
}

void NetworkDialog::judge(const QString &text)
{
    // Made by Qt when it is first shown.
    if (auto *buttons = findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Ok)->setEnabled(IpNetwork::parse(text.trimmed()).has_value());
}

} // namespace frontdesk::ui
