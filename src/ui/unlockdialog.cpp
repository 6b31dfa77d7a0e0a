// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unlockdialog.h"

#include "models/safetext.h"
#include "operations/writegate.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/manageddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

UnlockDialog::UnlockDialog(const QString &instanceName, QWidget *parent)
    : GrowingDialog(parent)
{
    const auto minutes = static_cast<int>(operations::allowedFor.count());
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Allow changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new QLabel(
        tr("Allow changes in %1 for %n minute(s)?", nullptr, minutes).arg(models::isolated(instanceName)),
        this);
    auto *words = new QLabel(
        tr("Until then sessions can be revoked and tokens minted for real people. Changes are locked again "
           "when the time is over, when nobody uses the desk for a while, and when another instance is "
           "opened."),
        this);
    auto *mark = new QLabel(environmentMark(Environment::Production, instanceName), this);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *label : {question, mark})
        label->setFont(bold);
    for (QLabel *label : {question, words, mark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *allow
        = buttons->addButton(tr("&Allow for %n minute(s)", nullptr, minutes), QDialogButtonBox::AcceptRole);
    allow->setObjectName(u"allow"_s);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addWidget(words);
    layout->addSpacing(4);
    layout->addWidget(mark);
    layout->addWidget(buttons);
    EnvironmentStripe::addTo(this, Environment::Production);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 56);
}

void whenUnlocked(
    operations::WriteGate &gate, const QString &instanceName, QWidget *parent, std::function<void()> next)
{
    if (gate.isOpen())
        return next();
    // No question that cannot be answered yes.
    if (gate.rules().readOnly)
        return (new ManagedDialog(gate.rules(), parent))->open();
    auto *dialog = new UnlockDialog(instanceName, parent);
    QObject::connect(dialog, &QDialog::accepted, &gate, [&gate, next = std::move(next)] {
        gate.allow();
        next();
    });
    dialog->open();
}

} // namespace frontdesk::ui
