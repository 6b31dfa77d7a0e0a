// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activitypanel.h"

#include "controllers/activitycontroller.h"
#include "models/activitymodel.h"
#include "ui/activityfilter.h"
#include "ui/activitysaver.h"
#include "ui/casereportdialog.h"
#include "ui/failurewording.h"
#include "ui/managedwording.h"
#include "ui/noticebar.h"
#include "ui/rowtable.h"
#include "ui/statustip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::ActivityModel;

namespace {

QString breakWords(const journal::Break &broken)
{
    using Kind = journal::Break::Kind;
    switch (broken.kind) {
    case Kind::Altered:
        return ActivityPanel::tr(
            "✕ The journal was changed. The first record that is not what was written is number "
            "%1 (entry %2).")
            .arg(broken.number)
            .arg(broken.id);
    case Kind::Missing:
        return ActivityPanel::tr("✕ A record is missing from the journal: number %1 of one program's.")
            .arg(broken.number);
    case Kind::CutOff:
        return ActivityPanel::tr("✕ The end of the journal is missing, from number %1 on.")
            .arg(broken.number);
    case Kind::Rewritten:
        return ActivityPanel::tr(
            "✕ The journal was written anew: number %1 is not what the keychain remembers.")
            .arg(broken.number);
    case Kind::Damaged:
        break;
    }
    return ActivityPanel::tr("✕ The journal's file is damaged: %1").arg(broken.detail);
}

} // namespace

ActivityPanel::ActivityPanel(controllers::ActivityController &activity, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_filter(new ActivityFilter(this))
    , m_check(new QPushButton(tr("Check &journal"), this))
    , m_report(new QPushButton(tr("Case &report…"), this))
    , m_verdict(new NoticeBar(this))
    , m_table(new RowTable(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"activityPanel"_s);
    setAccessibleName(tr("Activity log"));
    setUpTable();
    m_empty->setObjectName(u"activityEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_filter);
    layout->addWidget(m_verdict);
    layout->addWidget(m_stack, 1);
    setMinimumHeight(fontMetrics().height() * 7);

    connect(m_filter, &ActivityFilter::changed, this, [this] { m_activity.setFilter(m_filter->filter()); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_check->setEnabled(false);
        m_activity.check();
    });
    connect(&activity, &controllers::ActivityController::checked, this, &ActivityPanel::showVerdict);
    connect(&activity, &controllers::ActivityController::changed, this, &ActivityPanel::showAnswer);
}

QWidget *ActivityPanel::buildBar()
{
    auto *copyButton = new QPushButton(tr("&Copy"), this);
    copyButton->setObjectName(u"activityCopy"_s);
    copyButton->setToolTip(tr("Copy the selected rows, or all that are listed"));
    connect(copyButton, &QPushButton::clicked, this, &ActivityPanel::copy);
    auto *saveButton = new QPushButton(tr("&Export…"), this);
    saveButton->setObjectName(u"activityExport"_s);
    saveButton->setToolTip(tr("Save everything the filter lets through as CSV or JSON"));
    connect(saveButton, &QPushButton::clicked, this, &ActivityPanel::save);
    m_report->setObjectName(u"activityReport"_s);
    m_report->setToolTip(tr("A report on one ticket or job, to be handed on"));
    m_report->setEnabled(false);
    if (!m_activity.mayExport()) {
        saveButton->setEnabled(false);
        for (QPushButton *button : {saveButton, m_report})
            button->setToolTip(managedReason(Refusal::ManagedExport));
    }
    connect(m_report, &QPushButton::clicked, this, &ActivityPanel::report);
    m_check->setObjectName(u"activityCheck"_s);
    m_check->setToolTip(tr("Check that nothing in the journal was changed or taken out"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 0);
    row->addStretch();
    QWidget *last = nullptr;
    const auto comesNext = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (QPushButton *button : {m_check, m_report, saveButton, copyButton}) {
        row->addWidget(button);
        comesNext(button);
    }
    for (QWidget *field : m_filter->fields())
        comesNext(field);
    comesNext(m_table);
    return bar;
}

void ActivityPanel::setUpTable()
{
    m_table->setObjectName(u"activity"_s);
    m_table->setAccessibleName(tr("What was done, newest first"));
    m_table->setModel(&m_activity.model());
    m_table->setWidths({24, 15, 24, 18, 13, 16, 16, 20, 12, 12, 18, 18});
    connect(m_table, &RowTable::copyRequested, this, &ActivityPanel::copy);
}

void ActivityPanel::forget()
{
    m_verdict->dismiss();
    m_filter->clear();
    m_activity.beginAnew(m_filter->filter());
}

QWidget *ActivityPanel::entrance() const
{
    return m_filter->text();
}

QByteArray ActivityPanel::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ActivityPanel::restoreState(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_activity.setWatching(true);
}

void ActivityPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_activity.setWatching(false);
}

void ActivityPanel::showAnswer()
{
    const auto &failure = m_activity.failure();
    const bool rows = !failure && m_activity.model().rowCount() > 0;
    m_report->setEnabled(m_activity.mayExport() && !m_activity.subjects().isEmpty());
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    if (failure) {
        const Wording wording = wordingOf(*failure);
        m_empty->setText(wording.sentence + u' ' + wording.advice + u'\n' + failure->detail);
    } else if (m_activity.filter() == journal::Filter()) {
        m_empty->setText(tr("Nothing has been changed from this computer yet."));
    } else {
        m_empty->setText(tr("No entry matches this filter."));
    }
}

void ActivityPanel::showVerdict(const Result<journal::Verification> &result)
{
    m_check->setEnabled(true);
    if (!result)
        return m_verdict->showFailure(result.error(), {});
    if (result->broken)
        return m_verdict->showMessage(breakWords(*result->broken), {});
    m_verdict->showMessage(
        tr("✓ %n record(s) checked: each is as it was written.", nullptr, static_cast<int>(result->records)),
        {});
}

QList<int> ActivityPanel::chosenRows() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    // All that is listed is a document.
    const bool isAll = !selection->hasSelection() && m_activity.mayExport();
    QList<int> rows;
    for (int row = 0; row < m_activity.model().rowCount(); ++row) {
        if (isAll || selection->isRowSelected(row, {}))
            rows << row;
    }
    return rows;
}

void ActivityPanel::copy() const
{
    QStringList lines;
    for (const int row : chosenRows()) {
        QStringList cells;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            cells << m_activity.model()
                         .index(row, column)
                         .data(ActivityModel::CopyRole)
                         .toString()
                         .simplified();
        lines << cells.join(u'\t');
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    sayInStatusBar(*this, tr("%n row(s) copied.", nullptr, static_cast<int>(lines.size())));
}

void ActivityPanel::save()
{
    saveActivity(m_activity, this, [this](const Result<QString> &path) {
        if (path)
            m_verdict->showMessage(tr("Saved as %1.").arg(*path), {});
        else
            m_verdict->showFailure(path.error(), {});
    });
}

void ActivityPanel::report()
{
    // What the selected row is about, its ticket before its job.
    controllers::CaseSubject chosen;
    const QList<int> rows = chosenRows();
    for (const controllers::CaseSubject &subject : m_activity.subjects()) {
        const Change &change = m_activity.model().entries().at(rows.constFirst()).intent.change;
        const bool fits
            = subject.job == 0 ? subject.ticket == change.purpose.ticket : subject.job == change.job;
        if (fits && (chosen == controllers::CaseSubject() || subject.job == 0))
            chosen = subject;
    }
    (new CaseReportDialog(m_activity, chosen, this))->open();
}

} // namespace frontdesk::ui
