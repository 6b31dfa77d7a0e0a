// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "models/relativetime.h"
#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/exportfields.h"
#include "ui/failurewording.h"
#include "ui/savechooser.h"
#include "ui/sessionclipboard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::SessionExporter;
using models::ExportScope;

namespace {

QString filterOf(models::ExportFormat format)
{
    switch (format) {
    case models::ExportFormat::Json:
        return u"JSON (*.json)"_s;
    case models::ExportFormat::Markdown:
        return u"Markdown (*.md)"_s;
    case models::ExportFormat::Html:
        return u"HTML (*.html)"_s;
    default:
        return u"CSV (*.csv)"_s;
    }
}

//! \a path so that a long one is broken between folders: by itself it would make the dialog as wide.
QString shown(const QString &path)
{
    const QString separator = QDir::separator();
    return models::isolatedLtr(QDir::toNativeSeparators(path)).replace(separator, separator + u'\u200B');
}

} // namespace

models::ExportJob ExportOffer::job(ExportScope scope, const models::ExportChoice &choice, Instant at) const
{
    models::ExportJob job {list, std::nullopt, choice, source};
    if (scope != ExportScope::Loaded)
        job.numbers = scope == ExportScope::Selected ? selected : shown;
    job.source.scope = scope;
    job.source.at = at;
    return job;
}

ExportDialog::ExportDialog(
    ExportOffer offer, const models::ExportChoice &choice, const Clock &clock, QWidget *parent)
    : GrowingDialog(parent)
    , m_offer(std::move(offer))
    , m_clock(clock)
    , m_exporter(m_offer.rules)
    , m_scope(new QComboBox(this))
    , m_fields(new ExportFields(choice, this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export sessions"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connectExporter();
    connect(m_fields, &ExportFields::changed, this, [this] {
        m_words->clear();
        enable();
        if (const models::ExportChoice now = m_fields->choice(); !now.columns.isEmpty())
            Q_EMIT chosen(now);
    });
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_stop, &QPushButton::clicked, &m_exporter, &SessionExporter::cancel);
    enable();
}

void ExportDialog::arrange()
{
    QFont bold = font();
    bold.setBold(true);
    const auto &person = m_offer.source.person;
    const QString owner = person ? person->displayName() : m_offer.source.client.text();
    auto *heading = new QLabel(tr("Export sessions of %1").arg(models::isolated(owner)), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(bold);
    m_words->setObjectName(u"exportWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Sessions written"));
    m_stop->setObjectName(u"exportStop"_s);
    m_copy->setObjectName(u"exportCopy"_s);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    auto *environment
        = new QLabel(environmentMark(m_offer.source.environment, m_offer.source.instance), this);
    environment->setTextFormat(Qt::PlainText);
    environment->setFont(bold);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(heading);
    addScopes(layout);
    layout->addWidget(m_fields);
    layout->addLayout(progress);
    layout->addWidget(m_words);
    layout->addWidget(environment);
    layout->addWidget(buttons);
    EnvironmentStripe::addTo(this, m_offer.source.environment);
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 70);
}

void ExportDialog::addScopes(QVBoxLayout *layout)
{
    const auto offer = [this](ExportScope scope, const QString &words, qsizetype count) {
        if (count > 0)
            m_scope->addItem(words.arg(QLocale().toString(count)), QVariant::fromValue(scope));
    };
    offer(ExportScope::Selected, tr("%1 selected"), m_offer.selected.size());
    offer(ExportScope::Shown, tr("%1 shown"), m_offer.shown.size());
    offer(ExportScope::Loaded, tr("All %1 loaded"), m_offer.list.rows.size());
    // One row is always selected, by the cursor.
    if (m_offer.selected.size() == 1)
        m_scope->setCurrentIndex(1);
    m_scope->setObjectName(u"exportScope"_s);
    auto *label = new QLabel(tr("S&essions:"), this);
    label->setBuddy(m_scope);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_scope, 1);
    layout->addLayout(line);
    if (m_offer.source.isComplete)
        return;
    auto *remark = new QLabel(tr("⚠ Not everything is loaded. Load all first to have the rest too."), this);
    remark->setObjectName(u"exportIncomplete"_s);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    layout->addWidget(remark);
}

void ExportDialog::connectExporter()
{
    connect(&m_exporter, &SessionExporter::progressed, this, [this](qsizetype done, qsizetype total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        if (m_stop->isVisible())
            return;
        m_progress->setVisible(true);
        m_stop->setVisible(true);
        m_stop->setFocus();
    });
    connect(&m_exporter, &SessionExporter::made, this, [this](const QString &text, qsizetype sessions) {
        copySessions(text, m_fields->choice().format);
        say(tr("%n session(s) copied.", nullptr, static_cast<int>(sessions)));
    });
    connect(&m_exporter, &SessionExporter::saved, this, [this](const QString &path, qsizetype sessions) {
        say(tr("%n session(s) saved as %1", nullptr, static_cast<int>(sessions)).arg(shown(path)));
    });
    connect(&m_exporter, &SessionExporter::failed, this, [this](const Failure &failure) {
        const QString path = shown(m_path);
        if (failure.fault == Fault::Cancelled)
            return say(m_path.isEmpty() ? tr("Stopped. Nothing was copied.")
                                        : tr("Stopped. Nothing was written to %1").arg(path));
        const Wording wording = wordingOf(failure);
        say(tr("%1 %2\n%3: %4", "what happened, what to do, a file, technical words")
                .arg(wording.sentence, wording.advice, path, failure.detail));
    });
}

void ExportDialog::copy()
{
    m_path.clear();
    models::ExportJob text = job();
    text.choice.byteOrderMark = false; // a mark of files
    m_exporter.make(text);
    say(tr("Copying…"));
}

void ExportDialog::save()
{
    const models::ExportChoice choice = m_fields->choice();
    // Not named for the person: names of files are seen by many.
    const QString name
        = u"sessions-%1"_s.arg(models::utcDateTime(m_clock.now()).toLocalTime().toString(u"yyyy-MM-dd"_s));
    chooseWhereToSave(this, tr("Save sessions"), name,
        {{filterOf(choice.format), models::suffixOf(choice.format)}}, [this](const QString &path) {
            m_path = path;
            m_exporter.save(job(), path);
            say(tr("Saving…"));
        });
}

void ExportDialog::say(const QString &words)
{
    m_words->setText(words);
    enable();
    // The button that was pressed lost the keyboard while it could not be pressed again.
    if (!m_exporter.isBusy())
        (m_path.isEmpty() ? m_copy : m_save)->setFocus();
}

void ExportDialog::enable()
{
    const bool isBusy = m_exporter.isBusy();
    const bool hasColumns = !m_fields->choice().columns.isEmpty();
    if (!isBusy) {
        m_progress->setVisible(false);
        m_stop->setVisible(false);
    }
    m_fields->setEnabled(!isBusy);
    m_scope->setEnabled(!isBusy);
    m_copy->setEnabled(!isBusy && hasColumns);
    m_save->setEnabled(!isBusy && hasColumns);
    if (!hasColumns)
        m_words->setText(tr("Choose at least one column."));
}

models::ExportJob ExportDialog::job() const
{
    return m_offer.job(m_scope->currentData().value<ExportScope>(), m_fields->choice(), m_clock.now());
}

} // namespace frontdesk::ui
