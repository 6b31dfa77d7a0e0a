// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptystate.h"

#include "controllers/sessionscontroller.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_below(new QWidget(this))
{
    setObjectName(u"emptyState"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_headline->setFont(large);
    for (QLabel *label : {m_headline, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_action->setObjectName(u"emptyStateAction"_s);
    (new QVBoxLayout(m_below))->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_below);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::addBelow(QWidget *widget)
{
    m_below->layout()->addWidget(widget);
    m_below->layout()->setAlignment(widget, Qt::AlignHCenter);
}

void EmptyState::describe(const controllers::SessionsController &sessions, const QString &who)
{
    // While more are loaded too: what is there already does not match.
    if (sessions.loaded() > 0)
        return say(tr("No session matches these filters."), tr("%n are hidden.", nullptr, sessions.loaded()),
            tr("Clear filters"));
    const bool asked = !sessions.userId().isEmpty() || !sessions.clientId().isEmpty();
    m_below->setVisible(sessions.state() == ListState::Empty && !asked);
    switch (sessions.state()) {
    case ListState::Empty:
        if (asked)
            return say(tr("Loading was stopped."), {}, tr("Load"));
        return say(tr("Find a person to see their sessions."),
            tr("Type or paste an email, a phone number, part of a name, an ID, a link or a token in the box "
               "above "
               "(Ctrl+K)."));
    case ListState::Loading:
    case ListState::LoadingMore:
    case ListState::Refreshing:
        return say(who.isEmpty() ? tr("Loading sessions…") : tr("Loading sessions of %1…").arg(who), {});
    case ListState::Failed:
        return say(tr("The sessions could not be loaded."), {}, tr("Try again"));
    case ListState::Ready:
        break;
    }
    say(who.isEmpty() ? tr("Clerk keeps no sessions here.") : tr("Clerk keeps no sessions for %1.").arg(who),
        tr("Ended sessions are cleaned up after a while."), tr("Refresh"));
}

void EmptyState::say(const QString &headline, const QString &words, const QString &action)
{
    m_headline->setText(headline);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace frontdesk::ui
