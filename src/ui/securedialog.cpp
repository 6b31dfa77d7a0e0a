// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/securedialog.h"

#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/failurewording.h"
#include "ui/purposefields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using State = controllers::SecureController::State;

namespace {

QString failureWords(const Failure &failure)
{
    const Wording wording = wordingOf(failure);
    QStringList words {wording.sentence, wording.advice};
    if (!wording.clerkSays.isEmpty())
        words << SecureDialog::tr("Clerk says: %1").arg(models::safeText(wording.clerkSays));
    return words.join(u' ');
}

} // namespace

SecureDialog::SecureDialog(
    controllers::SecureController &secure, const api::User &user, const Target &target, QWidget *parent)
    : GrowingDialog(parent)
    , m_secure(secure)
    , m_user(user.id)
    , m_purpose(new PurposeFields(this))
{
    setObjectName(u"secureAccount"_s);
    setWindowTitle(tr("Secure account"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange(user, target);
    connect(m_purpose, &PurposeFields::changed, this, &SecureDialog::enable);
    connect(&secure, &controllers::SecureController::changed, this, &SecureDialog::showProgress);
    m_rows[static_cast<std::size_t>(Step::EndSessions)].tick->setChecked(true);
}

void SecureDialog::arrange(const api::User &user, const Target &target)
{
    const QString name = models::isolated(target.person);
    auto *question = new QLabel(tr("Secure the account of %1?").arg(name), this);
    question->setObjectName(u"question"_s);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 84);
    QFont bold = font();
    bold.setBold(true);
    question->setFont(bold);

    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(2);
    addRow(grid, Step::EndSessions, tr("&Revoke all sessions"),
        tr("Signs %1 out on every device. This can't be undone.").arg(name), {}, {});
    addRow(grid, Step::MarkPassword, tr("Mark the &password as compromised"),
        tr("Another password has to be chosen at the next sign-in."), tr("Take back the mark"),
        user.passwordEnabled ? QString() : tr("This person has no password."));
    addRow(grid, Step::Lock, tr("&Lock the account"),
        tr("Nobody can sign in to it until the lock ends. Sessions go on."), tr("Unlock"),
        user.locked ? tr("The account is locked already.") : QString());
    addRow(grid, Step::Ban, tr("&Ban"),
        tr("Nobody can sign in to it until the ban is lifted. Clerk ends all sessions."), tr("Lift the ban"),
        user.banned ? tr("The account is banned already.") : QString());
    m_purpose->setReasonRequired(true);
    if (target.reasonRequired)
        m_purpose->demandReason();

    auto *environment = new QLabel(environmentMark(target.environment, target.instance), this);
    environment->setTextFormat(Qt::PlainText);
    environment->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"cancel"_s);
    m_close->setDefault(true);
    m_go = buttons->addButton(tr("&Secure account"), QDialogButtonBox::DestructiveRole);
    m_go->setObjectName(u"secure"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SecureDialog::begin);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addLayout(grid);
    layout->addWidget(m_purpose);
    layout->addWidget(environment);
    layout->addWidget(buttons);
    EnvironmentStripe::addTo(this, target.environment);
    m_close->setFocus();
}

void SecureDialog::addRow(QGridLayout *grid, Step step, const QString &name, const QString &effect,
    const QString &undo, const QString &whyNot)
{
    static constexpr const char *objectNames[] {"ban", "lock", "password", "sessions"};
    const auto place = static_cast<std::size_t>(step);
    Row &row = m_rows[place];
    row.tick = new QCheckBox(name, this);
    row.tick->setObjectName(QLatin1String(objectNames[place]));
    row.tick->setEnabled(whyNot.isEmpty());
    row.words = new QLabel(whyNot.isEmpty() ? effect : whyNot, this);
    row.words->setObjectName(row.tick->objectName() + u"Words"_s);
    row.words->setTextFormat(Qt::PlainText);
    row.words->setWordWrap(true);
    row.words->setForegroundRole(QPalette::PlaceholderText);
    row.words->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    row.tick->setAccessibleDescription(row.words->text());
    row.undo = new QPushButton(undo, this);
    row.undo->setObjectName(row.tick->objectName() + u"Undo"_s);
    row.undo->setAutoDefault(false);
    row.undo->hide();
    connect(row.tick, &QCheckBox::toggled, this, &SecureDialog::enable);
    connect(row.undo, &QPushButton::clicked, this, [this, step] { Q_EMIT undoRequested(step); });
    const int line = grid->rowCount();
    grid->addWidget(row.tick, line, 0);
    grid->addWidget(row.undo, line, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(row.words, line + 1, 0);
    grid->setRowMinimumHeight(line + 2, 8);
}

void SecureDialog::enable()
{
    const bool any = std::ranges::any_of(m_rows, [](const Row &row) { return row.tick->isChecked(); });
    m_go->setEnabled(any && !m_secure.isBusy() && m_purpose->isGiven());
}

void SecureDialog::begin()
{
    m_begun = true;
    QSet<Step> steps;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place].tick->setEnabled(false);
        if (m_rows[place].tick->isChecked())
            steps.insert(static_cast<Step>(place));
    }
    m_purpose->setEnabled(false);
    m_go->hide();
    m_close->setText(tr("Close"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    m_secure.run(m_user, steps, m_purpose->purpose());
}

void SecureDialog::setSessionWords(const QString &words)
{
    m_sessionWords = words;
    showProgress();
}

void SecureDialog::showProgress()
{
    if (!m_begun)
        return enable();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const auto step = static_cast<Step>(place);
        const Row &row = m_rows[place];
        const State state = m_secure.state(step);
        row.words->setForegroundRole(state == State::Left ? QPalette::PlaceholderText : QPalette::WindowText);
        if (state != State::Left)
            row.words->setText(words(step));
        row.undo->setVisible(step != Step::EndSessions && state == State::Done);
        row.undo->setEnabled(!m_secure.isBusy());
    }
}

QString SecureDialog::words(Step step) const
{
    const auto &failure = m_secure.failure(step);
    switch (m_secure.state(step)) {
    case State::Left:
        return {};
    case State::Waiting:
        return tr("Waiting…");
    case State::Running:
    case State::Undoing:
        return tr("Asking Clerk…");
    case State::Done:
        if (failure)
            return tr("✕ It stays: %1").arg(failureWords(*failure));
        if (step == Step::EndSessions && !m_sessionWords.isEmpty())
            return m_sessionWords;
        return tr("✓ Done");
    case State::Undone:
        return tr("✓ Taken back");
    case State::Unknown:
        return tr("? Not known: %1").arg(failureWords(*failure));
    case State::Failed:
        break;
    }
    return tr("✕ Not done: %1").arg(failureWords(*failure));
}

} // namespace frontdesk::ui
