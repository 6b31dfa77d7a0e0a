// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teamdialog.h"

#include "controllers/teamcontroller.h"
#include "core/secret.h"
#include "ui/teamwording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TeamDialog::TeamDialog(controllers::TeamController &team, QWidget *parent)
    : GrowingDialog(parent)
    , m_team(team)
    , m_address(new QLineEdit(team.address(), this))
    , m_password(new QLineEdit(this))
    , m_test(new QPushButton(tr("T&est connection"), this))
    , m_join(new QPushButton(tr("&Join"), this))
    , m_leave(new QPushButton(tr("Lea&ve"), this))
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_result(new QLabel(this))
{
    setObjectName(u"teamDialog"_s);
    setWindowTitle(tr("Team journal"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_address->setObjectName(u"teamAddress"_s);
    m_address->setPlaceholderText(u"postgres://user@host/database"_s);
    m_address->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 48);
    m_password->setObjectName(u"teamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_test->setObjectName(u"teamTest"_s);
    m_join->setObjectName(u"teamJoin"_s);
    m_leave->setObjectName(u"teamLeave"_s);
    m_retry->setObjectName(u"teamRetry"_s);
    m_result->setObjectName(u"teamResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    arrange();
    connect(m_address, &QLineEdit::textChanged, this, &TeamDialog::showButtons);
    connect(m_password, &QLineEdit::textChanged, this, &TeamDialog::showButtons);
    connect(m_test, &QPushButton::clicked, this, &TeamDialog::test);
    connect(m_join, &QPushButton::clicked, this, &TeamDialog::join);
    connect(m_leave, &QPushButton::clicked, this, &TeamDialog::leave);
    connect(m_retry, &QPushButton::clicked, &m_team, &controllers::TeamController::retry);
    connect(&team, &controllers::TeamController::changed, this, &TeamDialog::showState);
    showState();
}

void TeamDialog::arrange()
{
    auto *purpose = new QLabel(
        tr("A team shares one activity log, on a PostgreSQL server. Everyone who joins sees what you "
           "changed, when, for whom and why, and you see theirs. While the server is away "
           "Frontdesk works as ever and sends the rest later."),
        this);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_test, m_join, m_leave, m_retry}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in a field joins; it does not close the dialog.
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_join->setDefault(true);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(purpose);
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), buttons);
    form->addRow(QString(), m_result);
    form->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Expanding));
    form->addRow(close);
}

void TeamDialog::join()
{
    setBusy(tr("Joining…"));
    const Secret password(m_password->text().toUtf8());
    m_team.join(m_address->text(), password, this, [this](const Result<void> &joined) {
        m_isBusy = false;
        if (!joined)
            return showFailure(joined.error());
        m_address->setText(m_team.address());
        m_password->clear();
        showState();
    });
}

void TeamDialog::leave()
{
    m_address->clear();
    m_password->clear();
    m_team.leave();
    showState();
}

void TeamDialog::test()
{
    setBusy(tr("Connecting…"));
    const Secret password(m_password->text().toUtf8());
    m_team.test(m_address->text(), password, this, [this](const Result<bool> &found) {
        m_isBusy = false;
        if (!found)
            return showFailure(found.error());
        m_result->setText(*found ? tr("✓ There is a team's journal. Join to take part in it.")
                                 : tr("✓ The database is empty. Who joins first makes the journal."));
        showButtons();
    });
}

void TeamDialog::setBusy(const QString &words)
{
    m_isBusy = true;
    m_result->setText(words);
    showButtons();
}

void TeamDialog::showFailure(const Failure &failure)
{
    const Wording wording = wordingOf(failure);
    QStringList lines {u"✕ "_s + wording.sentence + u' ' + wording.advice, failure.detail};
    lines.removeAll(QString());
    m_result->setText(lines.join(u'\n'));
    showButtons();
}

void TeamDialog::showState()
{
    if (m_isBusy)
        return;
    const journal::TeamState &state = m_team.state();
    QStringList lines {teamWords(state), teamAdvice(state)};
    if (state.failure)
        lines << state.failure->detail;
    lines.removeAll(QString());
    m_result->setText(lines.join(u'\n'));
    showButtons();
}

void TeamDialog::showButtons()
{
    const bool isJoined = !m_team.address().isEmpty();
    const bool isThere = !m_address->text().trimmed().isEmpty() && !m_isBusy;
    m_password->setPlaceholderText(isJoined ? tr("kept in the keychain") : QString());
    m_test->setEnabled(isThere);
    m_join->setEnabled(isThere && (m_address->text() != m_team.address() || !m_password->text().isEmpty()));
    m_leave->setEnabled(isJoined && !m_isBusy);
    m_retry->setVisible(m_team.state().failure.has_value());
}

} // namespace frontdesk::ui
