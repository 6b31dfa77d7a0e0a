// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/timespan.h"

#include <QWidget>

class QToolButton;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

class DeskActions;
class ElidedLabel;
class NoticeBar;
class SessionTable;
class SessionTimeline;

//! The timeline of what the list shows, with what it can do.
class TimelinePanel final : public QWidget {
    Q_OBJECT

public:
    //! All of these must outlive the panel.
    TimelinePanel(
        controllers::Desk &desk, SessionTable &table, const DeskActions &actions, QWidget *parent = nullptr);

private:
    QWidget *buildBar();
    QToolButton *addButton(const char *name, const QString &text, const QString &tip);
    void showSpan();
    //! Lists only the sessions that were last on in \a range.
    void filterBy(const models::TimeRange &range);
    void save(bool isWhole);
    //! What there is to see, and what is not.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString title() const;

    controllers::Desk &m_desk;
    SessionTable &m_table;
    SessionTimeline *m_timeline;
    ElidedLabel *m_summary;
    NoticeBar *m_notice;
    QList<std::pair<models::TimeSpan, QToolButton *>> m_spans;
};

} // namespace frontdesk::ui
