// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verifypanel.h"

#include "ui/clearbutton.h"
#include "ui/tokenwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *resultLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showLine(QLabel *label, const TokenLine &line)
{
    label->setText(line.text.isEmpty() ? QString() : QString(glyph(line.mark) + u' ' + line.text));
    label->setVisible(!line.text.isEmpty());
}

} // namespace

VerifyPanel::VerifyPanel(controllers::VerifyController &controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_token(new QLineEdit)
    , m_show(new QToolButton)
    , m_verify(new QPushButton(tr("Ver&ify")))
    , m_session(resultLabel(u"sessionLine"_s))
    , m_signature(resultLabel(u"signatureLine"_s))
    , m_belonging(resultLabel(u"belongingLine"_s))
    , m_legacy(resultLabel(u"legacyLine"_s))
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
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addClearButton(m_token);
    connect(m_token, &QLineEdit::returnPressed, this, &VerifyPanel::verifyNow);
    connect(m_token, &QLineEdit::textEdited, this, [this](QString text) {
        // Copied from a mail or a terminal, a token comes with line breaks in it.
        static const QRegularExpression around(
            uR"(^\s*Bearer\s|\s+)"_s, QRegularExpression::CaseInsensitiveOption);
        if (text.contains(around))
            m_token->setText(text.remove(around));
    });
    m_show->setObjectName(u"showToken"_s);
    m_show->setText(tr("Sho&w"));
    m_show->setAccessibleName(tr("Show the token"));
    m_show->setCheckable(true);
    connect(m_show, &QToolButton::toggled, m_token,
        [this](bool shown) { m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

void VerifyPanel::arrange()
{
    auto *label = new QLabel(tr("T&oken to check (optional):"));
    label->setBuddy(m_token);
    label->setWordWrap(true);
    auto *field = new QHBoxLayout;
    field->addWidget(m_token, 1);
    field->addWidget(m_show);
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
    m_controller.verify(m_id, Secret(m_token->text().toUtf8()));
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
    m_show->setChecked(false);
    m_token->setText({}); // clear() would keep the token in the undo history
    for (QLabel *line : {m_session, m_signature, m_belonging, m_legacy})
        showLine(line, {});
}

} // namespace frontdesk::ui
