// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logwindow.h"

#include "core/background.h"
#include "core/logbook.h"
#include "core/savefile.h"
#include "ui/noticebar.h"
#include "ui/rowtable.h"
#include "ui/savechooser.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::LogModel;
using Verbosity = Logbook::Verbosity;

// Nobody's child: a window's children lie over it.
LogWindow::LogWindow(Logbook &log)
    : m_log(log)
    , m_model(Logbook::mostLines)
    , m_verbosity(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(this))
    , m_empty(new QLabel(this))
    , m_follow(new QCheckBox(tr("&Follow"), this))
    , m_count(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
{
    setObjectName(u"logWindow"_s);
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    // With the main window the program ends.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_filter.setSourceModel(&m_model);
    setUpTable();
    setUpActions();
    m_empty->setObjectName(u"logEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(filters());
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons());
    const int em = fontMetrics().horizontalAdvance(u'0');
    resize(em * 118, fontMetrics().height() * 30);

    connect(&log, &Logbook::added, this, &LogWindow::follow);
    connect(&log, &Logbook::cleared, &m_model, &LogModel::clear);
    // What is looked for may name somebody, too.
    connect(&log, &Logbook::cleared, m_text, &QLineEdit::clear);
    connect(&log, &Logbook::cleared, this, &LogWindow::showState);
    connect(&log, &Logbook::verbosityChanged, this, &LogWindow::offerVerbosity);
    connect(m_follow, &QCheckBox::toggled, this, &LogWindow::follow);
    follow();
    m_table->setFocus();
}

void LogWindow::setUpTable()
{
    m_table->setObjectName(u"log"_s);
    m_table->setAccessibleName(tr("The log of this run, oldest first"));
    m_table->setModel(&m_filter);
    m_table->setFrameShape(QFrame::StyledPanel); // it has a margin around it
    m_table->setWidths({15, 13, 22});
    connect(m_table, &RowTable::copyRequested, this, &LogWindow::copy);
}

void LogWindow::setUpActions()
{
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show new lines as they come; off, the list stands still"));
    m_count->setObjectName(u"logCount"_s);
    m_copy->setObjectName(u"logCopy"_s);
    m_copy->setToolTip(tr("Copy the selected lines, or all that are listed"));
    m_save->setObjectName(u"logSave"_s);
    m_save->setToolTip(tr("Save the selected lines, or all that are listed, as a text file"));
    m_clear->setObjectName(u"logClear"_s);
    m_clear->setToolTip(tr("Forget these lines; the log file keeps its own"));
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &LogWindow::save);
    connect(m_clear, &QPushButton::clicked, &m_log, &Logbook::clear);
}

QLayout *LogWindow::filters()
{
    m_verbosity->setObjectName(u"logVerbosity"_s);
    m_verbosity->addItem(tr("Warnings only"), QVariant::fromValue(Verbosity::Warnings));
    m_verbosity->addItem(tr("Information"), QVariant::fromValue(Verbosity::Information));
    m_verbosity->addItem(tr("Everything"), QVariant::fromValue(Verbosity::Everything));
    // A combo box is called what it holds; what it is for is its description.
    m_verbosity->setAccessibleName(tr("Record"));
    m_verbosity->setAccessibleDescription(tr("Record, for this run only"));
    m_verbosity->setToolTip(tr("How much is recorded from now on, until Frontdesk is closed"));
    offerVerbosity();
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Level"));
    m_level->setAccessibleDescription(tr("Level"));
    m_level->addItem(tr("All levels"), 0);
    m_level->addItem(tr("Information and above"), LogModel::severity(QtInfoMsg));
    m_level->addItem(tr("Warnings and above"), LogModel::severity(QtWarningMsg));
    m_category->setObjectName(u"logCategory"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->setAccessibleDescription(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(u"logText"_s);
    m_text->setAccessibleName(tr("Lines that hold"));
    m_text->setPlaceholderText(tr("Lines that hold…"));
    m_text->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Record:"), this);
    label->setBuddy(m_verbosity);
    auto *scope = new QLabel(tr("for this run only"), this);
    scope->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_verbosity);
    row->addWidget(scope);
    row->addSpacing(16);
    row->addWidget(m_level);
    row->addWidget(m_category);
    row->addWidget(m_text, 1);
    connect(m_verbosity, &QComboBox::currentIndexChanged, this,
        [this] { m_log.setVerbosity(m_verbosity->currentData().value<Verbosity>()); });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLeast(m_level->currentData().toInt());
        showState();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setCategory(m_category->currentData().toString());
        showState();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showState();
    });
    return row;
}

QLayout *LogWindow::buttons()
{
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"logClose"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_follow);
    row->addWidget(m_count, 1);
    for (QPushButton *button : {m_copy, m_save, m_clear, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void LogWindow::offerVerbosity()
{
    const QSignalBlocker blocker(m_verbosity);
    m_verbosity->setCurrentIndex(m_verbosity->findData(QVariant::fromValue(m_log.verbosity())));
}

void LogWindow::follow()
{
    const QList<LogLine> news = m_log.lines(m_model.newest());
    if (m_follow->isChecked()) {
        const QScrollBar *bar = m_table->verticalScrollBar();
        const bool wasAtEnd = bar->value() == bar->maximum();
        m_model.append(news);
        offerCategories(news);
        if (wasAtEnd)
            m_table->scrollToBottom();
    }
    showState();
}

void LogWindow::offerCategories(const QList<LogLine> &news)
{
    for (const LogLine &line : news) {
        if (m_category->findData(line.category) < 0)
            m_category->addItem(line.category, line.category);
    }
}

void LogWindow::showState()
{
    const int listed = m_filter.rowCount();
    const qsizetype waiting = m_follow->isChecked() ? 0 : m_log.lines(m_model.newest()).size();
    m_stack->setCurrentWidget(listed > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setText(m_model.rowCount() > 0 ? tr("No line matches this filter.")
                                            : tr("Nothing was recorded yet. Choose “Information” to see what "
                                                 "Frontdesk asks its servers, and what they answer."));
    m_count->setText(waiting > 0 ? tr("%n newer line(s)", nullptr, static_cast<int>(waiting))
                                 : tr("%n line(s)", nullptr, listed));
    m_copy->setEnabled(listed > 0);
    m_save->setEnabled(listed > 0);
    m_clear->setEnabled(m_model.rowCount() > 0 || waiting > 0);
}

QString LogWindow::chosenLines() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const bool all = !selection->hasSelection();
    QString lines;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (all || selection->isRowSelected(row, {}))
            lines += m_filter.index(row, 0).data(LogModel::LineRole).toString() + u'\n';
    }
    return lines;
}

void LogWindow::copy() const
{
    QGuiApplication::clipboard()->setText(chosenLines());
}

void LogWindow::save()
{
    // What is listed now: lines go on coming while the name is chosen.
    chooseWhereToSave(this, tr("Save the log"), u"frontdesk-log"_s, {{tr("Text (*.txt)"), u"txt"_s}},
        [this, lines = chosenLines()](const QString &path) {
            inBackground(
                this, [path, bytes = lines.toUtf8()] { return saveFile(path, bytes); },
                [this, path](const Result<void> &saved) {
                    if (saved)
                        m_notice->showMessage(tr("Saved as %1.").arg(path), {});
                    else
                        m_notice->showFailure(saved.error(), {});
                });
        });
}

} // namespace frontdesk::ui
