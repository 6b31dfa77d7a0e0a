// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activityfilter.h"

#include "ui/clearbutton.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! \a days ago at midnight; 0: today, -1: ever.
std::optional<Instant> beginning(int days)
{
    if (days < 0)
        return std::nullopt;
    const QDateTime midnight = QDate::currentDate().addDays(-days).startOfDay();
    return Instant(std::chrono::milliseconds(midnight.toMSecsSinceEpoch()));
}

} // namespace

ActivityFilter::ActivityFilter(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
{
    using Field = journal::Filter::Field;
    using Result = journal::Filter::Result;
    m_text->setObjectName(u"activityFilter"_s);
    m_text->setAccessibleName(tr("Filter the activity log"));
    m_text->setPlaceholderText(tr("Filter by person, session, ticket, reason or trace id"));
    addClearButton(m_text);
    m_field = add("activityField", tr("Where the text is looked for"),
        {{tr("Anywhere"), static_cast<int>(Field::Anywhere)}, {tr("Person"), static_cast<int>(Field::Person)},
            {tr("Ticket"), static_cast<int>(Field::Ticket)},
            {tr("Operator"), static_cast<int>(Field::Operator)}});
    m_action = add("activityAction", tr("Which actions are listed"),
        {{tr("All actions"), -1}, {tr("Revoked sessions"), static_cast<int>(Action::RevokeSession)},
            {tr("Minted tokens"), static_cast<int>(Action::CreateToken)}});
    m_result = add("activityResult", tr("Which outcomes are listed"),
        {{tr("All outcomes"), static_cast<int>(Result::Any)}, {tr("Done"), static_cast<int>(Result::Done)},
            {tr("Not done"), static_cast<int>(Result::Failed)},
            {tr("Not known"), static_cast<int>(Result::Unknown)},
            {tr("No outcome"), static_cast<int>(Result::Open)}});
    m_since = add("activitySince", tr("How far back is listed"),
        {{tr("All times"), -1}, {tr("Today"), 0}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}});

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_field);
    row->addWidget(m_text, 1);
    for (QComboBox *box : {m_action, m_result, m_since})
        row->addWidget(box);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ActivityFilter::changed);
}

QWidgetList ActivityFilter::fields() const
{
    return {m_field, m_text, m_action, m_result, m_since};
}

QWidget *ActivityFilter::text() const
{
    return m_text;
}

QComboBox *ActivityFilter::add(
    const char *name, const QString &description, const QList<std::pair<QString, int>> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleDescription(description);
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        m_pause.stop();
        Q_EMIT changed();
    });
    return box;
}

void ActivityFilter::clear()
{
    m_text->setText({}); // clear() would keep it in the undo history
    m_pause.stop();
}

journal::Filter ActivityFilter::filter() const
{
    journal::Filter filter;
    filter.text = m_text->text().trimmed();
    filter.field = static_cast<journal::Filter::Field>(m_field->currentData().toInt());
    if (const int action = m_action->currentData().toInt(); action >= 0)
        filter.action = static_cast<Action>(action);
    filter.result = static_cast<journal::Filter::Result>(m_result->currentData().toInt());
    filter.from = beginning(m_since->currentData().toInt());
    return filter;
}

} // namespace frontdesk::ui
