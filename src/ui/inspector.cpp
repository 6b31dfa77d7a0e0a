// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector.h"

#include "controllers/desk.h"
#include "ui/deskactions.h"
#include "ui/icon.h"
#include "ui/jsonview.h"
#include "ui/sessiondetails.h"
#include "ui/statuslabel.h"
#include "ui/verifypanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = controllers::SessionController::State;

namespace {

//! A push button that is the action: text, state and effect.
QPushButton *buttonFor(QAction *action, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(
        action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

Inspector::Inspector(controllers::Desk &desk, const DeskActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_status(new StatusLabel(this))
    , m_state(new QLabel(this))
    , m_forget(new QPushButton(tr("Remove from &list"), this))
    , m_tabs(new QTabWidget(this))
    , m_details(new SessionDetails(actions))
    , m_verify(new VerifyPanel(desk.verify))
    , m_json(new JsonView)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Session details"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the session"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_verify, tr("Verify"));
    m_tabs->addTab(m_json, tr("JSON"));

    auto *close = new QToolButton(this);
    close->setObjectName(u"closeInspectorButton"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(actions.closeInspector->toolTip());
    close->setAccessibleName(tr("Close inspector"));
    connect(close, &QToolButton::clicked, actions.closeInspector, &QAction::trigger);

    m_forget->setObjectName(u"removeFromList"_s);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_desk.sessionTable.remove(m_desk.session.id());
        m_desk.session.clear();
    });

    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 6, 2);
    top->setSpacing(8);
    top->addWidget(m_status);
    top->addWidget(m_state, 1);
    top->addWidget(m_forget);
    top->addWidget(close);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 6, 10, 8);
    buttons->setSpacing(8);
    buttons->addWidget(buttonFor(actions.revoke, tr("Revoke…"), u"revokeButton"_s));
    buttons->addWidget(buttonFor(actions.verify, tr("Verify"), u"verifyButton"_s));
    buttons->addWidget(buttonFor(actions.mint, tr("Mint token…"), u"mintButton"_s));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Inspector::showAftermath);
    connect(&desk.sessionTable, &QAbstractItemModel::dataChanged, this, &Inspector::showAftermath);
    connect(&desk.sessionTable, &models::SessionTableModel::namesChanged, this, &Inspector::updateTimes);
    connect(&desk.session, &controllers::SessionController::changed, this, &Inspector::showSession);
    connect(&desk.gate, &operations::WriteGate::changed, this, [this] {
        if (!m_desk.gate.isOpen())
            m_verify->forget();
    });
    showSession();
}

void Inspector::verifyNow()
{
    m_tabs->setCurrentWidget(m_verify);
    m_verify->verifyNow();
}

void Inspector::copyJson() const
{
    m_json->copy();
}

void Inspector::updateTimes()
{
    if (const auto &session = m_desk.session.session())
        m_details->setSession(*session, m_desk.clock.now(), m_desk.sessionTable.names());
}

void Inspector::showSession()
{
    const auto &session = m_desk.session.session();
    m_tabs->setVisible(session.has_value());
    m_status->setVisible(session.has_value());
    m_forget->setVisible(m_desk.session.state() == State::Gone);
    m_verify->setSession(session);
    m_json->setJson(m_desk.session.json());
    if (session) {
        m_status->setSession(*session);
        updateTimes();
    }
    switch (m_desk.session.state()) {
    case State::Empty:
        m_state->setText(tr("Choose a session to see everything about it."));
        break;
    case State::Reading:
        m_state->setText(tr("Asking Clerk…"));
        break;
    case State::Fresh:
        showAftermath();
        break;
    case State::Gone:
        m_state->setText(tr("This session no longer exists at Clerk."));
        break;
    case State::Failed:
        m_state->setText(tr("Clerk did not answer; this is what the list knew."));
        break;
    }
}

QString Inspector::aftermath() const
{
    const auto &session = m_desk.session.session();
    const auto known = session && !api::isLive(session->status) ? m_desk.sessionTable.aftermath(session->id)
                                                                : std::nullopt;
    return known ? models::aftermathSentence(*known, m_desk.clock.now()) : QString();
}

void Inspector::showAftermath()
{
    if (m_desk.session.state() != State::Fresh)
        return m_second.stop();
    m_state->setText(aftermath());
    const auto known = m_desk.sessionTable.aftermath(m_desk.session.id());
    if (known && known->state == models::Aftermath::State::Counting)
        m_second.start();
    else
        m_second.stop();
}

} // namespace frontdesk::ui
