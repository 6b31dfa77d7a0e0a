// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidesplitter.h"

#include "settings/settings.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int roomForBoth = 1100;
constexpr int roomForAll = 1360; //!< With an inspector.
} // namespace

SideSplitter::SideSplitter(QWidget *panel, const QList<QWidget *> &desk, QAction *toggle,
    settings::Settings &settings, const QString &instanceId, QWidget *parent)
    : QSplitter(parent)
    , m_panel(panel)
    , m_toggle(toggle)
    , m_settings(settings)
    , m_instanceId(instanceId)
    , m_isWanted(settings.arrangement(instanceId, u"sideHidden"_s).isEmpty())
{
    setObjectName(u"sideSplitter"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    const int width = fontMetrics().horizontalAdvance(u'0') * 24;
    panel->setMinimumWidth(width * 2 / 3);
    auto *beside = new QWidget(this);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *widget : desk)
        column->addWidget(widget);
    column->setStretchFactor(desk.constLast(), 1);
    addWidget(panel);
    addWidget(beside);
    setStretchFactor(1, 1);
    setSizes({width, roomForBoth});
    restoreState(settings.arrangement(instanceId, u"side"_s));
    connect(toggle, &QAction::triggered, this, &SideSplitter::toggle);
    fit();
}

SideSplitter::~SideSplitter()
{
    m_settings.setArrangement(m_instanceId, u"side"_s, saveState());
    m_settings.setArrangement(m_instanceId, u"sideHidden"_s, m_isWanted ? QByteArray() : "hidden"_ba);
}

void SideSplitter::setUseful(bool isUseful)
{
    m_isUseful = isUseful;
    fit();
}

void SideSplitter::toggle(bool shown)
{
    m_isForced = shown && m_isNarrow;
    // Hidden where there is no room for it, it comes back where there is.
    if (!m_isNarrow)
        m_isWanted = shown;
    fit();
    if (shown)
        m_panel->setFocus(Qt::OtherFocusReason);
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void SideSplitter::setCrowded(bool isCrowded)
{
    m_isCrowded = isCrowded;
    fit();
}

void SideSplitter::fit()
{
    const bool isNarrow = width() < (m_isCrowded ? roomForAll : roomForBoth);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        m_isForced = false;
    const bool shown = m_isUseful && (m_isNarrow ? m_isForced : m_isWanted);
    m_panel->setVisible(shown);
    m_toggle->setEnabled(m_isUseful);
    m_toggle->setChecked(shown);
}

} // namespace frontdesk::ui
