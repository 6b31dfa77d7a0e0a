// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requestspanel.h"

#include "api/calllog.h"
#include "api/transport.h"
#include "models/callwords.h"
#include "ui/calldetails.h"
#include "ui/clearbutton.h"
#include "ui/rowtable.h"
#include "ui/statustip.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::RequestsModel;

RequestsPanel::RequestsPanel(api::Transport &transport, QWidget *parent)
    : QWidget(parent)
    , m_transport(transport)
    , m_filter(new QLineEdit(this))
    , m_table(new RowTable(this))
    , m_details(new QPlainTextEdit(this))
    , m_splitter(new QSplitter(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"requestsPanel"_s);
    setAccessibleName(tr("Requests"));
    m_curl = add("requestCurl", tr("Copy as c&url"),
        tr("Copy a command line for curl, with $CLERK_SECRET_KEY for the key. A change is made once more "
           "where "
           "it is run."),
        &RequestsPanel::copyCurl);
    m_trace = add("requestTrace", tr("Copy trace i&d"), tr("Copy what Clerk's support finds the request by"),
        &RequestsPanel::copyTrace);
    m_report = add("requestReport", tr("Copy for &support"),
        tr("Copy what Clerk's support needs to know, without keys and bodies"), &RequestsPanel::copyReport);
    m_clear = add("requestClear", tr("C&lear"), tr("Forget these requests"), &RequestsPanel::clear);
    m_view.setSourceModel(&m_model);
    m_view.setSortRole(RequestsModel::SortRole);
    m_view.setFilterKeyColumn(-1);
    m_view.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
    m_details->setObjectName(u"requestDetails"_s);
    m_details->setAccessibleName(tr("Request and answer"));
    m_details->setPlaceholderText(tr("Select a request to see what was sent and what came."));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->document()->setDocumentMargin(8);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_empty->setObjectName(u"requestsEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_splitter->setObjectName(u"requestsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    setMinimumHeight(fontMetrics().height() * 7);

    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &RequestsPanel::read);
    connect(&transport.calls(), &api::CallLog::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view.setFilterFixedString(text.trimmed());
        read();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestsPanel::showDetails);
    read();
}

QAction *RequestsPanel::add(
    const char *name, const QString &text, const QString &tip, void (RequestsPanel::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QWidget *RequestsPanel::buildBar()
{
    m_filter->setObjectName(u"requestsFilter"_s);
    m_filter->setAccessibleName(tr("Filter the requests"));
    m_filter->setPlaceholderText(tr("Filter by path, status or trace id"));
    addClearButton(m_filter);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_filter, 1);
    QWidget *last = m_filter;
    for (QAction *action : {m_curl, m_trace, m_report, m_clear}) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_table);
    setTabOrder(m_table, m_details);
    return bar;
}

void RequestsPanel::setUpTable()
{
    m_table->setObjectName(u"requests"_s);
    m_table->setAccessibleName(tr("Requests to Clerk"));
    m_table->setModel(&m_view);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RequestsModel::Time, Qt::DescendingOrder);
    m_table->setWidths({13, 10, 29, 11, 10, 11, 11, 20});
    m_table->addActions({m_curl, m_trace, m_report});
    connect(m_table, &RowTable::copyRequested, this, &RequestsPanel::copyRows);
}

QWidget *RequestsPanel::entrance() const
{
    return m_filter;
}

QByteArray RequestsPanel::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void RequestsPanel::restoreState(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void RequestsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RequestsPanel::read()
{
    m_model.setRecords(m_transport.calls().records());
    const bool any = m_model.rowCount() > 0;
    m_clear->setEnabled(any);
    m_empty->setText(any
            ? tr("No request matches this filter.")
            : tr("Nothing has been asked of Clerk yet. The last %1 requests will be listed here, with "
                 "keys, tokens and IP addresses masked.")
                  .arg(api::CallLog::most));
    m_stack->setCurrentWidget(m_view.rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    showDetails();
}

const api::CallRecord *RequestsPanel::current() const
{
    const QModelIndex index = m_view.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.record(index.row()) : nullptr;
}

void RequestsPanel::showDetails()
{
    const api::CallRecord *record = current();
    m_table->copy->setEnabled(record);
    m_curl->setEnabled(record);
    m_report->setEnabled(record);
    m_trace->setEnabled(record && !record->traceId.isEmpty());
    const QString text = record ? callDetails(*record, m_transport.connection().baseUrl) : QString();
    if (text != m_details->toPlainText()) // or it would scroll back under the reader
        m_details->setPlainText(text);
}

void RequestsPanel::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    sayInStatusBar(*this, tr("Copied."));
}

void RequestsPanel::copyRows()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    QStringList lines;
    for (int row = 0; row < m_view.rowCount(); ++row) {
        if (!selection->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < RequestsModel::ColumnCount; ++column)
            cells << m_view.index(row, column).data(RequestsModel::CopyRole).toString();
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        copyText(lines.join(u'\n'));
}

void RequestsPanel::copyCurl()
{
    copyText(
        models::curlCommand(*current(), m_transport.connection().baseUrl, m_transport.options().timeout));
}

void RequestsPanel::copyTrace()
{
    copyText(current()->traceId);
}

void RequestsPanel::copyReport()
{
    copyText(models::callReport(*current()));
}

void RequestsPanel::clear()
{
    m_transport.calls().clear();
    read();
}

} // namespace frontdesk::ui
