// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peoplelistdialog.h"

#include "core/background.h"
#include "models/safetext.h"
#include "ui/failurewording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PeopleListDialog::PeopleListDialog(QWidget *parent)
    : GrowingDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_columnLabel(new QLabel(tr("&Column:"), this))
    , m_column(new QComboBox(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"peopleList"_s);
    setWindowTitle(tr("A list of people"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label
        = new QLabel(tr("&Email addresses, user IDs and organization IDs (everyone in them), one a line "
                        "or as a table with other columns:"),
            this);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(u"people"_s);
    m_text->setAccessibleName(tr("Email addresses, user IDs and organization IDs"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumSize(fontMetrics().horizontalAdvance(u'0') * 80, fontMetrics().height() * 10);
    m_columnLabel->setBuddy(m_column);
    m_column->setObjectName(u"peopleColumn"_s);
    m_column->setAccessibleDescription(tr("Which column to take"));
    m_count->setObjectName(u"peopleCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    QPushButton *file = buttons->addButton(tr("Open &file…"), QDialogButtonBox::ActionRole);
    file->setObjectName(u"peopleFile"_s);
    file->setAutoDefault(false);
    m_next = buttons->addButton(tr("&Look up their sessions"), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);

    auto *column = new QHBoxLayout;
    column->addWidget(m_columnLabel);
    column->addWidget(m_column);
    column->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addLayout(column);
    layout->addWidget(buttons);
    connect(file, &QPushButton::clicked, this, &PeopleListDialog::openFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList names = m_columns.at(m_column->currentIndex()).names;
        accept();
        Q_EMIT chosen(names);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_next->setEnabled(false);
        m_soon.start();
    });
    connect(m_column, &QComboBox::currentIndexChanged, this, &PeopleListDialog::count);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &PeopleListDialog::takeApart);
    showColumns({});
    m_text->setFocus();
}

void PeopleListDialog::openFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a list of people"), QString(),
        tr("Tables and texts (*.csv *.tsv *.txt);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &PeopleListDialog::read);
    chooser->open();
}

void PeopleListDialog::read(const QString &path)
{
    inBackground(
        this, [path] { return operations::readPeopleFile(path); },
        [this](const Result<QString> &text) {
            if (text)
                return m_text->setPlainText(*text);
            const Wording wording = wordingOf(text.error());
            m_count->setText(tr("%1 %2 (%3)").arg(wording.sentence, wording.advice, text.error().detail));
        });
}

void PeopleListDialog::takeApart()
{
    inBackground(
        this, [text = m_text->toPlainText()] { return operations::peopleColumnsIn(text); },
        [this, generation = ++m_generation](const QList<operations::PeopleColumn> &columns) {
            if (generation == m_generation && !m_soon.isActive())
                showColumns(columns);
        });
}

void PeopleListDialog::showColumns(const QList<operations::PeopleColumn> &columns)
{
    const QString chosen = m_column->currentText();
    m_columns = columns;
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        for (const operations::PeopleColumn &column : columns)
            m_column->addItem(models::safeText(column.title));
        m_column->setCurrentIndex(std::max(0, m_column->findText(chosen)));
    }
    m_columnLabel->setVisible(columns.size() > 1);
    m_column->setVisible(columns.size() > 1);
    count();
}

void PeopleListDialog::count()
{
    const bool any = !m_columns.isEmpty();
    const qsizetype names = any ? m_columns.at(m_column->currentIndex()).names.size() : 0;
    m_count->setText(tr("%n address(es) and IDs", nullptr, static_cast<int>(names)));
    m_next->setEnabled(any);
}

} // namespace frontdesk::ui
