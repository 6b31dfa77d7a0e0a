// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinepanel.h"

#include "controllers/desk.h"
#include "models/lanewords.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/sessionview.h"
#include "ui/deskactions.h"
#include "ui/elidedlabel.h"
#include "ui/environmentmark.h"
#include "ui/managedwording.h"
#include "ui/noticebar.h"
#include "ui/sessiontable.h"
#include "ui/sessiontimeline.h"
#include "ui/timelineimage.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::TimeSpan;

TimelinePanel::TimelinePanel(
    controllers::Desk &desk, SessionTable &table, const DeskActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(table)
    , m_timeline(new SessionTimeline(desk.sessionTable, table.view(), *table.selectionModel(), this))
    , m_summary(new ElidedLabel(this))
    , m_notice(new NoticeBar(this))
{
    setObjectName(u"timelinePanel"_s);
    setAccessibleName(tr("Timeline"));
    m_summary->setObjectName(u"timelineSummary"_s);
    m_timeline->addActions(table.actions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_timeline, 1);
    setFocusProxy(m_timeline);
    m_notice->hide();

    connect(m_timeline, &SessionTimeline::inspectRequested, actions.inspect, &QAction::trigger);
    connect(m_timeline, &SessionTimeline::brushed, this, &TimelinePanel::filterBy);
    connect(m_timeline, &SessionTimeline::rangeChanged, this, &TimelinePanel::showSpan);
    connect(m_timeline, &SessionTimeline::contentChanged, this, [this] { m_summary->setText(summary()); });
    showSpan();
    m_summary->setText(summary());
}

QWidget *TimelinePanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_summary, 1);

    const auto addSpan = [this, row](TimeSpan span, QToolButton *button) {
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, span] {
            m_timeline->setSpan(span);
            showSpan();
        });
        m_spans.append({span, button});
        row->addWidget(button);
    };
    addSpan(
        TimeSpan::Fit, addButton("timelineFit", tr("F&it"), tr("Show all sessions from the first on (0)")));
    addSpan(TimeSpan::Day, addButton("timelineDay", tr("&24 h"), tr("Show the last 24 hours")));
    addSpan(TimeSpan::Week, addButton("timelineWeek", tr("&7 days"), tr("Show the last 7 days")));
    addSpan(TimeSpan::Month, addButton("timelineMonth", tr("&30 days"), tr("Show the last 30 days")));
    auto *closer = addButton("timelineCloser", u"+"_s, tr("Zoom in (+, or Ctrl and the wheel)"));
    auto *farther = addButton("timelineFarther", u"−"_s, tr("Zoom out (−, or Ctrl and the wheel)"));
    connect(closer, &QToolButton::clicked, m_timeline, &SessionTimeline::zoomIn);
    connect(farther, &QToolButton::clicked, m_timeline, &SessionTimeline::zoomOut);
    closer->setAccessibleName(tr("Zoom in"));
    farther->setAccessibleName(tr("Zoom out"));
    auto *filter = addButton("timelineFilter", tr("&Only this time"),
        tr("List only sessions last on in the time in view; drag along the axis for a part of it"));
    connect(filter, &QToolButton::clicked, this, [this] { filterBy(m_timeline->picture().range); });
    auto *image = addButton("timelineSave", tr("Save &as image"), tr("Save the timeline as PNG or SVG"));
    auto *menu = new QMenu(image);
    menu->addAction(tr("What is in &view…"), this, [this] { save(false); })
        ->setObjectName(u"timelineSaveView"_s);
    menu->addAction(tr("&Whole timeline…"), this, [this] { save(true); })
        ->setObjectName(u"timelineSaveWhole"_s);
    image->setMenu(menu);
    if (m_desk.policy.noExport) {
        image->setEnabled(false);
        image->setToolTip(managedReason(Refusal::ManagedExport));
    }
    image->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {farther, closer, filter, image})
        row->addWidget(button);
    return bar;
}

QToolButton *TimelinePanel::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TimelinePanel::showSpan()
{
    for (const auto &[span, button] : std::as_const(m_spans))
        button->setChecked(span == m_timeline->span());
}

QString TimelinePanel::summary() const
{
    const models::SessionLanes &lanes = m_timeline->picture().lanes;
    const QString gap = models::lanesGap(lanes);
    const QString words = models::lanesSummary(lanes);
    return gap.isEmpty() ? words : tr("%1. %2", "a summary; a sentence").arg(words, gap);
}

void TimelinePanel::filterBy(const models::TimeRange &range)
{
    using models::Facet;
    using models::Period;
    const Period period {Period::Kind::Between, {}, range.from, range.to};
    models::SessionView &view = m_table.view();
    view.setFilter(view.filter().without(Facet::LastActive).with(Facet::LastActive, period.text()));
}

QString TimelinePanel::title() const
{
    const QString mark = environmentMark(m_desk.instance.environment(), m_desk.profile.name);
    const auto &person = m_desk.person.person();
    const QString whose = person ? models::safeText(person->displayName())
                                 : models::isolatedLtr(m_desk.sessions.clientId().text());
    return tr("Sessions of %1 — %2", "whose; the instance").arg(whose, mark);
}

void TimelinePanel::save(bool isWhole)
{
    TimelineImage image {m_timeline->picture(), m_timeline->viewport()->size(), 0, {}};
    image.picture.current = -1;
    image.picture.selected.clear();
    if (isWhole) {
        image.picture.range = models::rangeOf(TimeSpan::Fit, image.picture.lanes, image.picture.now);
        constexpr qreal width = 1600;
        image.size = {width, m_timeline->places().heightFor(image.picture.lanes.rowCount())};
    } else {
        image.scrolled = m_timeline->places().plot().top() - m_timeline->places().rowTop(0);
    }
    image.heading = {title(), summary(),
        tr("Filled: from created to last on. Hatched: until abandoned or over. Line: until it expires."),
        tr("Made %1").arg(models::localTime(m_desk.clock.now()))};
    saveTimelineImage(image, m_desk.policy, this, [this](const Result<QString> &path) {
        if (path)
            m_notice->showMessage(tr("Saved as %1.").arg(*path), {});
        else
            m_notice->showFailure(path.error(), {});
    });
}

} // namespace frontdesk::ui
