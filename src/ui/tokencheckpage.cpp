// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokencheckpage.h"

#include "controllers/inspectorcontroller.h"
#include "token/keys.h"
#include "ui/claimwording.h"
#include "ui/inspectorwording.h"
#include "ui/tokenline.h"

#include <QDateTimeEdit>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TokenCheckPage::TokenCheckPage(controllers::InspectorController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_key(tokenLineLabel(u"keyLine"_s))
    , m_live(tokenLineLabel(u"liveLine"_s))
    , m_clock(tokenLineLabel(u"clockLine"_s))
    , m_when(new QDateTimeEdit(this))
    , m_then(tokenLineLabel(u"thenLine"_s))
    , m_keys(new QPlainTextEdit(this))
    , m_keysWords(tokenLineLabel(u"keysLine"_s))
{
    arrange();
    connect(m_keys, &QPlainTextEdit::textChanged, this, &TokenCheckPage::takeKeys);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &TokenCheckPage::showParts);
}

void TokenCheckPage::arrange()
{
    m_keys->setObjectName(u"keys"_s);
    m_keys->setPlaceholderText(tr("A public key (PEM) or JWKS, to check with that instead"));
    m_keys->setTabChangesFocus(true);
    m_keys->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keys->setMaximumHeight(fontMetrics().height() * 6);
    m_when->setObjectName(u"when"_s);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat) + u" HH:mm:ss"_s);
    m_when->setDateTime(QDateTime::currentDateTime());
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    layout->addStretch();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Signature:"), m_key);
    form->addRow(tr("Session:"), m_live);
    form->addRow(tr("Clock:"), m_clock);
    form->addRow(tr("&Valid at:"), m_when);
    form->addRow(QString(), m_then);
    form->addRow(tr("Check &with:"), m_keys);
    form->addRow(QString(), m_keysWords);
}

void TokenCheckPage::takeKeys()
{
    const QString pasted = m_keys->toPlainText();
    const auto keys = token::keysIn(pasted.toUtf8());
    m_controller.setKeys(keys.value_or(api::Jwks()));
    m_keysWords->clear();
    m_keysWords->setVisible(!pasted.trimmed().isEmpty());
    if (pasted.trimmed().isEmpty())
        return;
    if (keys)
        return m_keysWords->setText(
            tr("✓ Checked with %n pasted key(s).", nullptr, static_cast<int>(keys->size())));
    if (keys.error() == token::KeysError::Secret) {
        // Not kept a moment longer, nor in the history of what was typed.
        const QSignalBlocker blocker(m_keys);
        m_keys->setPlainText({});
    }
    m_keysWords->setText(u"✕ "_s + wordingOf(keys.error()));
}

void TokenCheckPage::showParts()
{
    showLine(m_key, keyLine(m_controller));
    showLine(m_live, liveLine(m_controller));
    showLine(m_clock, clockLine(m_controller));
    const Instant when(std::chrono::milliseconds(m_when->dateTime().toMSecsSinceEpoch()));
    showLine(m_then, timeLine(m_controller, when));
}

void TokenCheckPage::forgetKeys()
{
    m_keys->setPlainText({});
}

} // namespace frontdesk::ui
