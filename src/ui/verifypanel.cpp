// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verifypanel.h"

#include "ui/tokenfield.h"
#include "ui/tokenline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

VerifyPanel::VerifyPanel(controllers::VerifyController &controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_token(new TokenField)
    , m_verify(new QPushButton(tr("Ver&ify")))
    , m_session(tokenLineLabel(u"sessionLine"_s))
    , m_signature(tokenLineLabel(u"signatureLine"_s))
    , m_belonging(tokenLineLabel(u"belongingLine"_s))
    , m_legacy(tokenLineLabel(u"legacyLine"_s))
{
    setObjectName(u"verifyPanel"_s);
    setAccessibleName(tr("Verification"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setUpField();
    arrange();
    m_verify->setObjectName(u"verifyNow"_s);
    m_verify->setAccessibleName(tr("Verify now"));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &VerifyPanel::showReport);
    connect(m_verify, &QPushButton::clicked, this, &VerifyPanel::verifyNow);
    connect(&controller, &controllers::VerifyController::changed, this,
        [this](const controllers::VerifyReport &report) {
            if (report.sessionId != m_id)
                return;
            m_report = report;
            showReport();
        });
    setSession({});
}

void VerifyPanel::setUpField()
{
    m_token->setObjectName(u"tokenToCheck"_s);
    m_token->setAccessibleName(tr("Token to check"));
    m_token->setPlaceholderText(tr("Paste a token to check it too"));
    m_token->showButton()->setObjectName(u"showToken"_s);
    if (m_controller.veil())
        m_token->forbidShowing();
    connect(m_token, &QLineEdit::returnPressed, this, &VerifyPanel::verifyNow);
}

void VerifyPanel::arrange()
{
    auto *label = new QLabel(tr("T&oken to check (optional):"));
    label->setBuddy(m_token);
    label->setWordWrap(true);
    auto *field = new QHBoxLayout;
    field->addWidget(m_token, 1);
    field->addWidget(m_token->showButton());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addLayout(field);
    layout->addWidget(m_verify, 0, Qt::AlignLeading);
    for (QLabel *line : {m_session, m_signature, m_belonging, m_legacy})
        layout->addWidget(line);
    layout->addStretch();
    setWidget(page);
}

void VerifyPanel::setSession(const std::optional<api::Session> &session)
{
    const SessionId id = session ? session->id : SessionId();
    if (id != m_id)
        forget();
    m_id = id;
    setEnabled(session.has_value());
}

void VerifyPanel::verifyNow()
{
    if (m_id.isEmpty())
        return;
    m_controller.verify(m_id, m_token->token());
}

void VerifyPanel::showReport()
{
    const Instant now = m_controller.clock().now();
    showLine(m_session, sessionLine(*m_report));
    showLine(m_signature, signatureLine(*m_report));
    showLine(m_belonging, belongingLine(*m_report, now));
    showLine(m_legacy, legacyLine(*m_report));
    const bool counts = m_report->token && *m_report->token && (*m_report->token)->expiresAt;
    if (!counts)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void VerifyPanel::forget()
{
    m_controller.cancel();
    m_second.stop();
    m_report.reset();
    m_token->wipe();
    for (QLabel *line : {m_session, m_signature, m_belonging, m_legacy})
        showLine(line, {});
}

} // namespace frontdesk::ui
