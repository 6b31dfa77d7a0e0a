// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manageddialog.h"

#include "policy/policyfile.h"
#include "ui/managedwording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ManagedDialog::ManagedDialog(const policy::Policy &rules, QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(u"managedDialog"_s);
    setWindowTitle(tr("Managed by your organization"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    const auto add = [this, layout](const char *name, const QString &words) {
        auto *label = new QLabel(words, this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        // By keyboard too: it is what one hands on to the administrator.
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
        return label;
    };

    if (rules.broken) {
        const Wording wording = managedWording(*rules.broken);
        QFont bold = font();
        bold.setBold(true);
        add("managedProblem", u"✕ "_s + wording.sentence)->setFont(bold);
        add("managedAdvice", wording.advice);
    } else {
        add("managedWords",
            tr("Whoever administers this computer has set these rules. They hold in all instances, and "
               "nothing in Frontdesk changes them."));
        QString list;
        for (const QString &rule : ruleWords(rules))
            list += (list.isEmpty() ? u"• "_s : u"\n• "_s) + rule;
        add("managedRules", list.isEmpty() ? tr("There are no rules at present.") : list);
        add("managedPath", tr("File: %1").arg(QDir::toNativeSeparators(policy::policyPath())))
            ->setForegroundRole(QPalette::PlaceholderText);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
    const int width = fontMetrics().horizontalAdvance(u'0') * 60;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

} // namespace frontdesk::ui
