// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenfield.h"

#include "token/jwt.h"
#include "ui/clearbutton.h"

#include <QAccessibleWidget>
#include <QRegularExpression>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Tells that there is a field for something secret, and nothing of what is in it.
class SilentField final : public QAccessibleWidget {
public:
    explicit SilentField(TokenField *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *silentField(const QString &, QObject *object)
{
    auto *field = qobject_cast<TokenField *>(object);
    return field ? new SilentField(field) : nullptr;
}

} // namespace

TokenField::TokenField(QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QToolButton(parent))
{
    static const bool isInstalled = (QAccessible::installFactory(silentField), true);
    Q_UNUSED(isInstalled)
    setEchoMode(QLineEdit::Password);
    setMaxLength(token::maximumTokenSize * 2); // what is too large is said, not cut to something else
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addClearButton(this);
    m_show->setText(tr("Sho&w"));
    m_show->setAccessibleName(tr("Show the token"));
    m_show->setCheckable(true);
    connect(this, &QLineEdit::textEdited, this, &TokenField::tidy);
    connect(m_show, &QToolButton::toggled, this,
        [this](bool shown) { setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

void TokenField::forbidShowing()
{
    m_show->setEnabled(false);
    m_show->setToolTip(tr("Not shown while presenting"));
}

void TokenField::tidy(QString text)
{
    // Copied from a mail or a terminal, a token comes with line breaks in it.
    static const QRegularExpression around(
        uR"(^\s*Bearer\s|\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.contains(around))
        setText(text.remove(around));
}

void TokenField::wipe()
{
    m_show->setChecked(false);
    setText({}); // clear() would keep the token in the undo history
}

} // namespace frontdesk::ui
