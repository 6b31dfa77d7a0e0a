// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templatepreview.h"

#include "controllers/desk.h"
#include "controllers/templatescontroller.h"
#include "models/safetext.h"
#include "ui/failurewording.h"
#include "ui/unlockdialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::TemplatesController;
using models::ClaimVerdict;
using models::TemplateClaimsModel;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

//! JSON reads from left to right in every language; what is copied stays as it is.
class JsonDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isOurWords = index.data(Qt::FontRole).isValid();
        if (!isOurWords)
            option->text = models::isolatedLtr(option->text);
    }
};

int count(const QList<models::TemplateClaim> &claims, ClaimVerdict verdict)
{
    return static_cast<int>(std::ranges::count(claims, verdict, &models::verdictOn));
}

} // namespace

TemplatePreview::TemplatePreview(
    controllers::Desk &desk, TemplatesController &controller, const QString &person, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_controller(controller)
    , m_model(new TemplateClaimsModel(this))
    , m_table(new QTableView(this))
    , m_about(plainLabel(u"templatePerson"_s, this))
    , m_retry(new QPushButton(tr("&Read again"), this))
    , m_compare(new QPushButton(tr("Compare with a &minted one…"), this))
    , m_result(plainLabel(u"templateComparison"_s, this))
{
    setObjectName(u"templatePreview"_s);
    setUpTable();
    arrange(person);
    connect(m_retry, &QPushButton::clicked, &controller, &TemplatesController::readPerson);
    connect(m_compare, &QPushButton::clicked, this, &TemplatePreview::compare);
    connect(&controller, &TemplatesController::changed, this, &TemplatePreview::showState);
    connect(&controller, &TemplatesController::compareFailed, this, &TemplatePreview::showFailure);
    showState();
}

void TemplatePreview::arrange(const QString &person)
{
    auto *heading = plainLabel(u"templateHeading"_s, this);
    heading->setText(person.isEmpty() ? tr("What a token would hold")
                                      : tr("What %1 would get").arg(models::isolated(person)));
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_retry->setObjectName(u"templatePersonRetry"_s);
    m_compare->setObjectName(u"templateCompare"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QPushButton *button : {m_retry, m_compare})
        button->setAutoDefault(false);
    layout->addWidget(heading);
    layout->addWidget(m_about);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_compare, 0, Qt::AlignLeading);
    layout->addWidget(m_result);
}

void TemplatePreview::setUpTable()
{
    m_table->setObjectName(u"templateClaims"_s);
    m_table->setAccessibleName(tr("Claims of a token"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    for (const int column :
        {TemplateClaimsModel::Claim, TemplateClaimsModel::Predicted, TemplateClaimsModel::Minted})
        m_table->setItemDelegateForColumn(column, new JsonDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(TemplateClaimsModel::Verdict, QHeaderView::ResizeToContents);
}

void TemplatePreview::setTemplate(const std::optional<api::JwtTemplate> &jwtTemplate)
{
    m_template = jwtTemplate;
    showState();
}

void TemplatePreview::compare()
{
    whenUnlocked(m_desk.gate, m_desk.profile.name, window(), [self = QPointer(this)] {
        if (!self || !self->canCompare())
            return;
        // The button is off while it works, and would hand the keyboard on to Close.
        self->m_table->setFocus(Qt::OtherFocusReason);
        self->m_controller.compare(*self->m_template, {tr("To compare a JWT template with its token"), {}});
    });
}

bool TemplatePreview::isAllowed() const
{
    const auto &allowed = m_desk.policy.templates;
    return !m_template || !allowed || allowed->contains(m_template->name);
}

bool TemplatePreview::canCompare() const
{
    const auto &session = m_controller.session();
    return m_template && isAllowed() && session && session->status == api::SessionStatus::Active
        && !m_controller.isComparing();
}

void TemplatePreview::showState()
{
    m_about->setText(personWords());
    m_retry->setVisible(m_controller.person() == TemplatesController::Person::Failed);
    const bool isCompared = m_template && m_controller.isCompared(*m_template);
    m_table->setColumnHidden(TemplateClaimsModel::Minted, !isCompared);
    m_table->setColumnHidden(TemplateClaimsModel::Verdict, !isCompared);
    if (m_template)
        m_model->setClaims(*m_template, m_controller.claims(*m_template));
    m_compare->setEnabled(canCompare());
    m_result->setText(isCompared && !m_controller.isComparing() ? verdictWords() : comparisonWords());
}

void TemplatePreview::showFailure(const Failure &failure)
{
    showState();
    const Wording words = wordingOf(failure);
    m_result->setText(tr("✕ %1 %2 %3").arg(words.sentence, words.advice, words.clerkSays).trimmed());
}

QString TemplatePreview::personWords() const
{
    switch (m_controller.person()) {
    case TemplatesController::Person::Nobody:
        return tr("Open a person first to see what takes the place of the shortcodes.");
    case TemplatesController::Person::Reading:
        return tr("Reading the person…");
    case TemplatesController::Person::Failed: {
        const Wording words = wordingOf(m_controller.personFailure());
        return tr("✕ The person could not be read, so much of this is not known here. %1 %2")
            .arg(words.sentence, words.advice);
    }
    case TemplatesController::Person::Known:
        break;
    }
    const auto &session = m_controller.session();
    if (!session)
        return tr("No session is selected: what comes of it or its organization is not known here.");
    const QString id = models::isolatedLtr(session->id.text());
    if (session->lastActiveOrganizationId.isEmpty())
        return tr("In session %1, without an organization.").arg(id);
    return tr("In session %1. Of its organization nothing but the ID is known here.").arg(id);
}

QString TemplatePreview::comparisonWords() const
{
    const auto &session = m_controller.session();
    if (m_controller.isComparing())
        return tr("Minting a token…");
    if (!session)
        return tr("To compare with a minted token, select an active session first.");
    if (session->status != api::SessionStatus::Active)
        return tr("✕ Only an active session gets tokens. Clerk says this one is %1.")
            .arg(models::safeText(session->statusText));
    if (!isAllowed())
        return tr("Your organization does not allow tokens from this template.");
    return tr("Mints a token that is good for 30 s, compares its claims and wipes it. It is never shown; "
              "that it was minted is written into the activity log.");
}

QString TemplatePreview::verdictWords() const
{
    const QList<models::TemplateClaim> &claims = m_model->claims();
    const int differing = count(claims, ClaimVerdict::Differs);
    const int unpredicted = count(claims, ClaimVerdict::Unpredicted);
    QString words = differing > 0
        ? tr("✕ %n claim(s) differ(s) from what was predicted.", nullptr, differing)
        : tr("✓ %n claim(s) as predicted.", nullptr, count(claims, ClaimVerdict::Same));
    if (unpredicted > 0)
        words += u' ' + tr("%n could not be predicted.", nullptr, unpredicted);
    return words + u' ' + tr("The token is wiped.");
}

} // namespace frontdesk::ui
