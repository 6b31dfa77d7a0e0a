// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mintresult.h"
#include "ui_mintresult.h"

#include "token/jwt.h"
#include "ui/tokenclipboard.h"
#include "ui/tokenformats.h"
#include "ui/tokenwording.h"

#include <QMenu>

namespace frontdesk::ui {

using namespace std::chrono_literals;

namespace {

// Measured from its own issue time where it has one, so that a wrong clock here does not matter.
std::optional<std::chrono::seconds> lifetimeOf(const Secret &token, Instant now)
{
    const token::Decoded jwt = token::decode(token);
    if (!jwt || !jwt->exp())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*jwt->exp() - jwt->iat().value_or(now));
}

} // namespace

MintResult::MintResult(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MintResult>())
{
    m_ui->setupUi(this);
    m_second.setInterval(1s);
    m_reveal.setSingleShot(true);
    m_reveal.setInterval(10s);
    connect(&m_second, &QTimer::timeout, this, &MintResult::burnDown);
    connect(&m_reveal, &QTimer::timeout, this, &MintResult::mask);
    connect(m_ui->reveal, &QPushButton::clicked, this, &MintResult::toggleReveal);
    connect(m_ui->copyToken, &QPushButton::clicked, this, &MintResult::copy);
    auto *formats = new QMenu(this);
    for (const TokenFormat &format : tokenFormats())
        formats->addAction(format.name, this, [this, format] { copyText(formatted(m_token, format)); });
    m_ui->copyAs->setMenu(formats);
    setFocusProxy(m_ui->reveal);
}

MintResult::~MintResult() = default;

void MintResult::setToken(const Secret &token, TokenClipboard &clipboard, const Clock &clock)
{
    m_token = token;
    m_clipboard = &clipboard;
    m_clock = &clock;
    m_mintedAt = clock.now();
    m_lifetime = lifetimeOf(m_token, m_mintedAt);
    connect(m_clipboard, &TokenClipboard::remaining, this, [this](int seconds) {
        m_ui->copied->setVisible(m_copied); // else what it counts for is an earlier dialog's token
        const QString left = lifetimeWords(std::chrono::seconds(seconds));
        m_ui->copied->setText(TokenClipboard::clearsInBackground()
                ? tr("Copied. The clipboard is cleared in %1.").arg(left)
                : tr("Copied. The clipboard is cleared in %1, if Frontdesk is in front then: this desktop "
                     "lets no "
                     "other program change it.")
                      .arg(left));
    });
    connect(m_clipboard, &TokenClipboard::cleared, m_ui->copied, &QWidget::hide);
    m_ui->burnDown->setVisible(m_lifetime.has_value());
    m_ui->copyAs->setEnabled(isHarmless(m_token));
    mask();
    if (m_lifetime) {
        m_ui->burnDown->setMaximum(static_cast<int>(m_lifetime->count()));
        m_second.start();
    }
    burnDown();
}

void MintResult::copy()
{
    copyText(m_token);
}

void MintResult::copyText(const Secret &text)
{
    m_copied = true;
    // Nobody needs it on the clipboard once it has expired.
    if (m_lifetime)
        m_clipboard->copy(text, left());
    else
        m_clipboard->copy(text);
}

std::chrono::seconds MintResult::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(m_mintedAt + *m_lifetime - m_clock->now());
}

void MintResult::toggleReveal()
{
    if (m_reveal.isActive())
        return mask();
    m_ui->token->setText(m_isShowable ? wholeToken(m_token) : tr("Not shown while presenting"));
    m_ui->reveal->setText(tr("&Hide"));
    m_reveal.start();
}

void MintResult::mask()
{
    m_reveal.stop();
    m_ui->token->setText(maskedToken(m_token));
    m_ui->reveal->setText(tr("&Reveal 10 s"));
}

void MintResult::burnDown()
{
    if (!m_lifetime)
        return m_ui->validity->setText(tr("This token does not say how long it is valid."));
    if (left() <= 0s)
        return expire();
    m_ui->burnDown->setValue(static_cast<int>(left().count()));
    m_ui->validity->setText(tr("Valid %1 more").arg(lifetimeWords(left())));
}

void MintResult::expire()
{
    wipe();
    m_ui->burnDown->setValue(0);
    m_ui->validity->setText(tr("This token has expired and is wiped."));
    m_ui->reveal->setEnabled(false);
    m_ui->copyToken->setEnabled(false);
    m_ui->copyAs->setEnabled(false);
}

void MintResult::wipe()
{
    m_second.stop();
    m_reveal.stop();
    m_token = Secret();
    m_ui->token->clear();
}

} // namespace frontdesk::ui
