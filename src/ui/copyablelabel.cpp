// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copyablelabel.h"

#include "ui/icon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

CopyableLabel::CopyableLabel(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_what(what)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_label->setAccessibleName(what);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(u"copy"_s, palette()));
    m_copy->setToolTip(tr("Copy: %1").arg(what));
    m_copy->setAccessibleName(tr("Copy: %1").arg(what));
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
}

void CopyableLabel::setValue(const QString &shown, const QString &copied)
{
    m_label->setText(shown);
    m_label->setAccessibleName(tr("%1: %2").arg(m_what, shown));
    m_copied = copied;
    m_copy->setVisible(!copied.isEmpty());
}

void CopyableLabel::setMonospaced(bool monospaced)
{
    m_label->setFont(monospaced ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont());
}

} // namespace frontdesk::ui
