// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copyablelabel.h"

#include "ui/elidedlabel.h"
#include "ui/icon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

CopyableLabel::CopyableLabel(const QString &what, Face face, QWidget *parent)
    : QWidget(parent)
    , m_copy(new QToolButton(this))
    , m_what(what)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    if (face == Face::Id) {
        m_id = new ElidedLabel(this);
        m_id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        layout->addWidget(m_id);
    } else {
        m_words = new QLabel(this);
        m_words->setTextFormat(Qt::PlainText);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(m_words);
    }
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setIconSize({14, 14});
    m_copy->setToolTip(tr("Copy: %1").arg(what));
    m_copy->setAccessibleName(tr("Copy: %1").arg(what));
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addStretch();
    // The first line stands level with the button's picture, however many follow.
    layout->itemAt(0)->widget()->setContentsMargins(0, firstLineTop(), 0, 0);
    layout->itemAt(0)->setAlignment(Qt::AlignTop);
}

int CopyableLabel::firstLineTop() const
{
    return qMax(0, (m_copy->sizeHint().height() - fontMetrics().height()) / 2);
}

void CopyableLabel::setValue(const QString &shown, const QString &copied)
{
    QWidget *label = m_id ? static_cast<QWidget *>(m_id) : m_words;
    if (m_id)
        m_id->setText(shown);
    else
        m_words->setText(shown);
    label->setAccessibleName(tr("%1: %2").arg(m_what, shown));
    m_copied = copied;
    m_copy->setVisible(!copied.isEmpty());
}

} // namespace frontdesk::ui
