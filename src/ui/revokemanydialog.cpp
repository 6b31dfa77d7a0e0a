// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revokemanydialog.h"

#include "api/ratebudget.h"
#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/purposefields.h"
#include "ui/typedconfirmation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewSessions = 10; // more than these have to be confirmed by typing, in production

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RevokeManyDialog::RevokeManyDialog(Scope scope, const Target &target, const Clock &clock, QWidget *parent)
    : GrowingDialog(parent)
    , m_scope(scope)
    , m_target(target)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_question(plainLabel(u"question"_s, this))
    , m_consequence(plainLabel(u"consequence"_s, this))
    , m_loading(plainLabel(u"loading"_s, this))
    , m_progress(new QProgressBar(this))
    , m_tree(new QTreeView(this))
    , m_summary(plainLabel(u"summary"_s, this))
    , m_remark(plainLabel(u"remark"_s, this))
    , m_purpose(new PurposeFields(this))
    , m_typed(new TypedConfirmation(this))
{
    setObjectName(u"revokeMany"_s);
    setWindowTitle(tr("Revoke sessions"));
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_question->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 84);
    m_tree->setObjectName(u"plan"_s);
    m_tree->setAccessibleName(tr("Sessions to revoke"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setModel(&m_plan);
    m_tree->setMinimumHeight(fontMetrics().height() * 10);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the list"));
    m_typed->spare();
    arrange();
    connect(&m_plan, &QAbstractItemModel::dataChanged, this, &RevokeManyDialog::update);
    connect(m_typed, &TypedConfirmation::changed, this, &RevokeManyDialog::update);
    connect(m_purpose, &PurposeFields::changed, this, &RevokeManyDialog::update);
    if (target.reasonRequired)
        m_purpose->demandReason();
    showProgress(0, 0);
}

void RevokeManyDialog::arrange()
{
    auto *waiting = new QWidget(m_stack);
    auto *waitingLayout = new QVBoxLayout(waiting);
    waitingLayout->setContentsMargins({});
    waitingLayout->addWidget(m_loading);
    waitingLayout->addWidget(m_progress);
    waitingLayout->addStretch();
    m_stack->addWidget(waiting);
    m_stack->addWidget(m_tree);

    auto *environment = plainLabel(u"environment"_s, this);
    environment->setFont(m_question->font());
    environment->setText(environmentMark(m_target.environment, m_target.instance));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    m_revoke = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(u"revoke"_s);
    if (m_scope == Scope::Rest) {
        QPushButton *leave = buttons->addButton(tr("Do &not offer again"), QDialogButtonBox::ActionRole);
        leave->setObjectName(u"giveUp"_s);
        leave->setAutoDefault(false);
        connect(leave, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT givenUp();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, &RevokeManyDialog::confirm);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addWidget(m_consequence);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_summary);
    layout->addWidget(m_purpose);
    layout->addWidget(m_typed);
    layout->addWidget(environment);
    layout->addWidget(buttons);
    EnvironmentStripe::addTo(this, m_target.environment);
    cancel->setFocus();
}

void RevokeManyDialog::showProgress(qsizetype done, qsizetype total)
{
    m_stack->setCurrentIndex(0);
    m_question->setText(tr("Looking up the sessions…"));
    m_loading->setText(total > 1
            ? tr("%1 of %2 people").arg(QLocale().toString(done), QLocale().toString(total))
            : QString());
    m_progress->setRange(0, static_cast<int>(total > 1 ? total : 0));
    m_progress->setValue(static_cast<int>(done));
    m_revoke->setText(tr("&Revoke"));
    m_revoke->setEnabled(false);
    m_remark->hide();
}

void RevokeManyDialog::showProblem(const QString &words)
{
    m_stack->setCurrentIndex(0);
    m_question->setText(tr("There is nothing to revoke."));
    m_loading->setText(words);
    m_progress->hide();
    m_purpose->hide();
    m_typed->hide();
}

void RevokeManyDialog::setSessions(
    const QList<api::Session> &sessions, const QSet<SessionId> &kept, const QString &remark)
{
    if (sessions.isEmpty())
        return showProblem(remark.isEmpty() ? tr("None of these sessions is live.") : remark);
    m_plan.setSessions(sessions, kept, m_clock.now());
    m_stack->setCurrentIndex(1);
    // Many people are read by their names first.
    constexpr int fewPeople = 20;
    if (m_plan.rowCount() <= fewPeople)
        m_tree->expandAll();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_consequence->setText(isSwept()
            ? tr("Whoever is signed in there has to sign in again. A session that begins while this runs is "
                 "ended too. Tokens already handed out stay valid until they expire, usually within 60 "
                 "seconds. This can't be undone.")
            : tr(
                "Whoever is signed in there has to sign in again. Tokens already handed out stay valid until "
                "they expire, usually within 60 seconds. This can't be undone."));
    update();
}

void RevokeManyDialog::update()
{
    if (m_stack->currentIndex() == 0)
        return;
    const int sessions = static_cast<int>(m_plan.ticked().size());
    const int people = m_plan.tickedPeople();
    m_question->setText(question(sessions, people));
    m_summary->setText(tr("%1 of %2 · %3")
                           .arg(tr("%n session(s)", nullptr, sessions), tr("%n person(s)", nullptr, people),
                               duration(sessions)));
    const bool isFar = sessions > fewSessions || people > 1 || m_scope == Scope::Shown;
    if (m_target.environment == Environment::Production && isFar && sessions > 0)
        m_typed->ask(sessions, tr("sessions"));
    else
        m_typed->spare();
    m_revoke->setText(m_scope == Scope::Everywhere && m_plan.wholePeople().size() == 1
            ? tr("Sign out &everywhere")
            : tr("&Revoke %n session(s)", nullptr, sessions));
    m_revoke->setEnabled(sessions > 0 && m_typed->isGiven() && m_purpose->isGiven());
}

QString RevokeManyDialog::question(int sessions, int people) const
{
    const QString name = models::isolated(m_target.person);
    if (m_scope == Scope::Everywhere && m_plan.wholePeople().size() == 1)
        return tr("Sign %1 out everywhere?").arg(name);
    if (m_scope == Scope::Rest)
        return tr("Go on, and revoke the %n session(s) that are left?", nullptr, sessions);
    if (people == 1 && !m_target.person.isEmpty())
        return tr("Revoke %n session(s) of %1?", nullptr, sessions).arg(name);
    return tr("Revoke %1 of %2?")
        .arg(tr("%n session(s)", nullptr, sessions), tr("%n person(s)", nullptr, people));
}

QString RevokeManyDialog::duration(int sessions) const
{
    const double seconds = sessions / api::RateBudget::bulkRate(m_target.environment);
    constexpr double minute = 60;
    if (seconds < 2 * minute)
        return tr("takes about %n second(s)", nullptr, std::max(1, static_cast<int>(std::ceil(seconds))));
    return tr("takes about %n minute(s)", nullptr, static_cast<int>(std::ceil(seconds / minute)));
}

void RevokeManyDialog::confirm()
{
    const QList<api::Session> sessions = m_plan.ticked();
    // Of whom something stays, nothing that appears is ended either: it may be what was to stay.
    const QList<UserId> everywhere = isSwept() ? m_plan.wholePeople() : QList<UserId>();
    const Purpose purpose = m_purpose->purpose();
    accept();
    Q_EMIT confirmed(sessions, everywhere, purpose);
}

} // namespace frontdesk::ui
