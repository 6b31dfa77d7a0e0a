// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/personheader.h"

#include "models/peoplemodel.h"
#include "models/safetext.h"
#include "ui/avatar.h"
#include "ui/copyablelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

PersonHeader::PersonHeader(QAction *pin, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_avatar(new Avatar(this))
    , m_name(new QLabel(this))
    , m_badges(new QLabel(this))
    , m_contact(new CopyableLabel(tr("Email or phone"), CopyableLabel::Face::Words, this))
    , m_id(new CopyableLabel(tr("ID"), CopyableLabel::Face::Id, this))
    , m_pin(new QToolButton(this))
{
    setObjectName(u"personHeader"_s);
    setAccessibleName(tr("Person"));
    m_name->setTextFormat(Qt::PlainText);
    // Beside the picture, whichever way the name itself is read.
    m_name->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    m_badges->setTextFormat(Qt::PlainText);

    m_pin->setObjectName(u"pinButton"_s);
    m_pin->setDefaultAction(pin);
    m_pin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pin->setAutoRaise(true);
    m_pin->setFocusPolicy(Qt::StrongFocus);

    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_badges);
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(m_contact);
    second->addWidget(m_id, 1);
    m_lines->setSpacing(0);
    m_lines->addLayout(first);
    m_lines->addLayout(second);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_avatar);
    layout->addLayout(m_lines, 1);
    layout->addWidget(m_pin, 0, Qt::AlignTop);
}

void PersonHeader::addLine(QWidget *line)
{
    m_lines->addWidget(line);
    // Tab reaches it behind what stands above it, however late it was made.
    QWidget *last = m_id;
    for (QWidget *widget : m_id->findChildren<QWidget *>() + line->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(last, widget);
        last = widget;
    }
}

void PersonHeader::showPerson(const api::User &user)
{
    setName(user.displayName(), models::initials(user));
    QStringList badges;
    if (user.banned)
        badges << u"⊘ "_s + tr("Banned");
    if (user.locked)
        badges << u"▣ "_s + tr("Locked");
    if (user.twoFactorEnabled)
        badges << u"✓ "_s + tr("Two-factor on");
    m_badges->setText(badges.join(u"   "_s));
    const QString contact = user.primaryEmail.isEmpty() ? user.primaryPhone : user.primaryEmail;
    m_contact->setVisible(!contact.isEmpty());
    m_contact->setValue(models::safeText(contact), contact);
    m_id->setValue(user.id.text(), user.id.text());
    m_pin->setVisible(m_pin->defaultAction()->isVisible());
}

void PersonHeader::showClient(const ClientId &client, const QString &about)
{
    setName(tr("Everyone in one browser"), u"⧉"_s);
    m_badges->setText(about);
    m_contact->hide();
    m_id->setValue(client.text(), client.text());
    m_pin->hide();
}

void PersonHeader::setName(const QString &name, const QString &initials)
{
    m_name->setText(models::safeText(name));
    m_name->setToolTip(models::safeText(name));
    m_avatar->setInitials(initials);
}

} // namespace frontdesk::ui
