// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsline.h"

#include "models/findingsmodel.h"
#include "models/sessionview.h"
#include "ui/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::Facet;
using models::SessionFilter;

FindingsLine::FindingsLine(const models::FindingsModel &findings, models::SessionView &view, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_view(view)
{
    setObjectName(u"findingsLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const models::Period aDay {models::Period::Kind::Within, 24h, {}, {}};
    addPart(u"activeNow"_s, SessionFilter().with(Facet::Status, u"active"_s));
    addPart(u"citiesToday"_s, SessionFilter().with(Facet::LastActive, aDay.text()));
    addPart(u"worthALookCount"_s, SessionFilter().with(Facet::Finding, models::anyFinding));
    m_parts.last().button->setIcon(icon(u"finding"_s));
    m_parts.last().button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details = new QToolButton(this); // made last, to be reached last by Tab
    m_details->setObjectName(u"findingDetails"_s);
    m_details->setText(tr("Why…"));
    m_details->setAccessibleName(tr("What is worth a look, and why"));
    m_details->setToolTip(m_details->accessibleName());
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_details);
    layout->addStretch();
    setMinimumHeight(m_details->sizeHint().height()); // what is below must not jump while counts come
    connect(m_details, &QToolButton::clicked, this, &FindingsLine::detailsRequested);
    connect(&findings, &models::FindingsModel::changed, this, &FindingsLine::showCounts);
    connect(&view, &models::SessionView::filterChanged, this, &FindingsLine::showPressed);
    showCounts();
    showPressed();
}

void FindingsLine::addPart(const QString &name, const SessionFilter &filter)
{
    auto *dot = new QLabel(u"·"_s, this);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Show only these in the list; press again to show all"));
    layout()->addWidget(dot);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, filter](bool on) {
        m_view.setFilter(on ? filter : SessionFilter());
        showPressed();
    });
    m_parts << Part {button, dot, filter};
}

void FindingsLine::showCounts()
{
    const models::Findings &found = m_findings.findings();
    const int findings = static_cast<int>(found.list.size());
    showPart(m_parts[0], found.active, tr("%n active", nullptr, found.active));
    showPart(m_parts[1], found.cities, tr("%n city(ies) in 24 h", nullptr, found.cities));
    showPart(m_parts[2], findings, tr("%n worth a look", nullptr, findings));
    bool isFirst = true;
    for (const Part &part : std::as_const(m_parts)) {
        part.dot->setVisible(!part.button->isHidden() && !isFirst);
        isFirst &= part.button->isHidden();
    }
    m_details->setVisible(findings > 0);
}

void FindingsLine::showPart(const Part &part, int count, const QString &words)
{
    if (count == 0 && part.button->hasFocus())
        focusNextChild();
    part.button->setVisible(count > 0);
    part.button->setText(words);
    part.button->setAccessibleName(tr("%1: show only these", "a number of sessions").arg(words));
}

void FindingsLine::showPressed()
{
    for (const Part &part : std::as_const(m_parts))
        part.button->setChecked(m_view.filter() == part.filter);
}

} // namespace frontdesk::ui
