// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casereportdialog.h"

#include "core/background.h"
#include "core/savefile.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "ui/failurewording.h"
#include "ui/savechooser.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const controllers::CaseSubject &subject)
{
    if (!subject.ticket.isEmpty())
        return CaseReportDialog::tr("Ticket %1").arg(models::safeText(subject.ticket));
    return CaseReportDialog::tr("Job of %1").arg(models::localTime(subject.begun));
}

} // namespace

CaseReportDialog::CaseReportDialog(
    controllers::ActivityController &activity, const controllers::CaseSubject &chosen, QWidget *parent)
    : QDialog(parent)
    , m_activity(activity)
    , m_subjects(activity.subjects())
    , m_subject(new QComboBox(this))
    , m_preview(new QTextBrowser(this))
    , m_words(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy as Markdown"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setObjectName(u"caseReport"_s);
    setWindowTitle(tr("Case report"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    for (const controllers::CaseSubject &subject : m_subjects)
        m_subject->addItem(nameOf(subject));
    m_subject->setCurrentIndex(qMax(0, static_cast<int>(m_subjects.indexOf(chosen))));
    connect(m_subject, &QComboBox::currentIndexChanged, this, &CaseReportDialog::make);
    connect(m_copy, &QPushButton::clicked, this, &CaseReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CaseReportDialog::save);
    make();
}

void CaseReportDialog::arrange()
{
    m_subject->setObjectName(u"caseSubject"_s);
    m_subject->setAccessibleDescription(tr("What the report is about"));
    m_preview->setObjectName(u"casePreview"_s);
    m_preview->setAccessibleName(tr("The report"));
    m_preview->setOpenLinks(false);
    m_words->setObjectName(u"caseWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_copy->setObjectName(u"caseCopy"_s);
    m_save->setObjectName(u"caseSave"_s);
    auto *label = new QLabel(tr("&About:"), this);
    label->setBuddy(m_subject);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_subject, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(u'0');
    resize(110 * em, 34 * fontMetrics().height());
}

void CaseReportDialog::make()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_words->setText(tr("Reading the activity log and checking it…"));
    const controllers::CaseSubject subject = m_subjects.at(m_subject->currentIndex());
    m_activity.report(subject, this,
        [this, subject, generation = ++m_generation](const Result<models::CaseReport> &report) {
            if (generation != m_generation)
                return;
            if (!report) {
                const Wording wording = wordingOf(report.error());
                return m_words->setText(wording.sentence + u' ' + wording.advice);
            }
            m_report = *report;
            m_report.subject = nameOf(subject);
            m_report.madeAt = SystemClock().now();
            inBackground(
                this, [made = m_report] { return models::caseReportHtml(made); },
                [this, generation](const QString &html) {
                    if (generation != m_generation)
                        return;
                    m_preview->setHtml(html);
                    m_words->setText(tr("%n entry(ies). Save it as Markdown or HTML by its file name.",
                        nullptr, static_cast<int>(m_report.entries.size())));
                    m_copy->setEnabled(true);
                    m_save->setEnabled(true);
                });
        });
}

void CaseReportDialog::copy() const
{
    QGuiApplication::clipboard()->setText(models::caseReportMarkdown(m_report));
    m_words->setText(tr("Copied. Paste it into the ticket."));
}

void CaseReportDialog::save()
{
    // A ticket's name may be a link.
    static const QRegularExpression unfit(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    chooseWhereToSave(this, tr("Save the case report"), QString(m_report.subject).replace(unfit, u"-"_s),
        {{u"Markdown (*.md)"_s, u"md"_s}, {u"HTML (*.html)"_s, u"html"_s}},
        [this](const QString &path) { write(path); });
}

void CaseReportDialog::write(const QString &path)
{
    const bool asHtml
        = path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
    inBackground(
        this,
        [path, asHtml, report = m_report] {
            const QString text = asHtml ? models::caseReportHtml(report) : models::caseReportMarkdown(report);
            return saveFile(path, text.toUtf8());
        },
        [this, path](const Result<void> &saved) {
            if (saved)
                return m_words->setText(tr("Saved as %1.").arg(path));
            const Wording wording = wordingOf(saved.error());
            m_words->setText(tr("%1 %2 (%3)").arg(wording.sentence, wording.advice, saved.error().detail));
        });
}

} // namespace frontdesk::ui
