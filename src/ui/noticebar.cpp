// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/noticebar.h"

#include "ui/failurewording.h"
#include "ui/icon.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new QLabel(this))
    , m_headline(plainLabel(this))
    , m_rest(plainLabel(this))
    , m_action(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy &details"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_action->setObjectName(u"noticeAction"_s);
    m_copy->setObjectName(u"noticeCopyDetails"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this notice"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_rest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showFailure(const Failure &failure, const QString &action, const QString &where)
{
    const Wording wording = wordingOf(failure, where);
    QStringList rest {wording.advice};
    if (!wording.clerkSays.isEmpty())
        rest << tr("Clerk says: %1").arg(wording.clerkSays);
    if (!failure.traceId.isEmpty())
        rest << tr("Trace id: %1").arg(failure.traceId);
    m_details = detailsOf(failure);
    present(u"✕"_s, wording.sentence, rest.join(u'\n'), action);
}

void NoticeBar::showMessage(const QString &message, const QString &action)
{
    m_details.clear();
    present(u"ⓘ"_s, message, {}, action);
}

void NoticeBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void NoticeBar::present(
    const QString &glyph, const QString &headline, const QString &rest, const QString &action)
{
    const bool news = isHidden() || m_headline->text() != headline;
    m_glyph->setText(glyph);
    m_headline->setText(headline);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->setVisible(!m_details.isEmpty());
    setAccessibleDescription(headline + u' ' + rest);
    show();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace frontdesk::ui
