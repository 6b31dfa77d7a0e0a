// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificatedialog.h"

#include "models/relativetime.h"
#include "models/safetext.h"
#include "ui/failurewording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plain(const QString &words, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const Failure &failure, QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(u"certificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connection not trusted"));
    const Wording wording = wordingOf(failure);
    QLabel *sentence = plain(u"✕ "_s + wording.sentence, u"certificateSentence"_s, this);
    QFont bold = sentence->font();
    bold.setBold(true);
    sentence->setFont(bold);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(sentence);
    form->addRow(plain(wording.advice, u"certificateAdvice"_s, this));
    form->addItem(new QSpacerItem(0, 8));
    addFacts(form, *failure.obstacle);
    if (!failure.detail.isEmpty())
        form->addRow(tr("Error:"), plain(models::safeText(failure.detail), u"certificateError"_s, this));
    form->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Expanding));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy &details"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyCertificateDetails"_s);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 72);
    connect(copy, &QPushButton::clicked, this,
        [details = detailsOf(failure)] { QGuiApplication::clipboard()->setText(details); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void CertificateDialog::addFacts(QFormLayout *form, const Obstacle &obstacle)
{
    const auto add = [this, form](const QString &label, const QString &value, const QString &name) {
        if (!value.isEmpty())
            form->addRow(label, plain(models::safeText(value), name, this));
    };
    add(tr("Host:"), obstacle.host, u"certificateHost"_s);
    add(tr("Certificate for:"), obstacle.subject, u"certificateSubject"_s);
    add(tr("Issued by:"), obstacle.issuer, u"certificateIssuer"_s);
    if (obstacle.validFrom && obstacle.validUntil)
        add(tr("Valid:"),
            tr("%1 to %2", "from one time to another")
                .arg(models::localTime(*obstacle.validFrom), models::localTime(*obstacle.validUntil)),
            u"certificateValidity"_s);
}

} // namespace frontdesk::ui
